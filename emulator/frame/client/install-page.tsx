import { Banner, BlockStack, Button, Card, Icon, InlineStack, List, Text } from '@shopify/polaris'
import { AppsFilledIcon } from '@shopify/polaris-icons'
import { useAdmin } from './context.ts'
import { installApp } from './control.ts'
import { describeScope } from './describe-scope.ts'
import { useControl } from './use-control.ts'

/** Managed installation: the merchant agrees to the scopes of the app's configuration, then the app opens. */
export function InstallPage() {
  const { boot, say } = useAdmin()
  const { run, busy, problem } = useControl()
  const app = boot.app.name
  const install = () =>
    run(async () => {
      await installApp(boot.shop.handle)
      location.reload()
    })
  return (
    <main className="Admin-Install">
      <Card padding="600">
        <BlockStack gap="400">
          <InlineStack gap="300" blockAlign="center" wrap={false}>
            <span className="Admin-AppIcon">
              <Icon source={AppsFilledIcon} />
            </span>
            <Text as="h1" variant="headingLg">
              {say('installTitle', { app })}
            </Text>
          </InlineStack>
          <Text as="p">{say('installIntro', { app })}</Text>
          <List>
            {boot.app.scopes.map(scope => (
              <List.Item key={scope}>{describeScope(scope, boot.locale)}</List.Item>
            ))}
          </List>
          {problem && <Banner tone="critical">{say('failed', { reason: problem })}</Banner>}
          <InlineStack gap="300" blockAlign="center">
            <Button variant="primary" loading={busy} onClick={install}>
              {say('install')}
            </Button>
            <Text as="span" tone="subdued">
              {say('installNote')}
            </Text>
          </InlineStack>
        </BlockStack>
      </Card>
    </main>
  )
}
