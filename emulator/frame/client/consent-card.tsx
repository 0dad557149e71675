import { Banner, BlockStack, Button, Card, Icon, InlineStack, List, Text } from '@shopify/polaris'
import { AppsFilledIcon } from '@shopify/polaris-icons'
import { useAdmin } from './context.ts'
import { describeScope } from './describe-scope.ts'
import { useControl } from './use-control.ts'

type Props = { title: string; intro: string; scopes: string[]; agree: string; note?: string; onAgree: () => Promise<void> }

/** What an app will be able to do, and the merchant's agreement. */
export function ConsentCard({ title, intro, scopes, agree, note, onAgree }: Props) {
  const { boot, say } = useAdmin()
  const { run, busy, problem } = useControl()
  return (
    <main className="Admin-Install">
      <Card padding="600">
        <BlockStack gap="400">
          <InlineStack gap="300" blockAlign="center" wrap={false}>
            <span className="Admin-AppIcon">
              <Icon source={AppsFilledIcon} />
            </span>
            <Text as="h1" variant="headingLg">
              {title}
            </Text>
          </InlineStack>
          <Text as="p">{intro}</Text>
          <List>
            {scopes.map(scope => (
              <List.Item key={scope}>{describeScope(scope, boot.locale)}</List.Item>
            ))}
          </List>
          {problem && <Banner tone="critical">{say('failed', { reason: problem })}</Banner>}
          <InlineStack gap="300" blockAlign="center">
            <Button variant="primary" loading={busy} onClick={() => run(onAgree)}>
              {agree}
            </Button>
            {note && (
              <Text as="span" tone="subdued">
                {note}
              </Text>
            )}
          </InlineStack>
        </BlockStack>
      </Card>
    </main>
  )
}
