import { BlockStack, Button, Card, Divider, InlineStack, Link, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { HomeAction } from '../services/read-home.ts'
import { SeverityBadge } from './severity-badge.tsx'
import { useEffort } from './use-effort.ts'

/** What to do now: at most three things, each with its effort and its gain. */
export function ActionCard({ actions, fixable }: { actions: Sent<HomeAction>[]; fixable: number }) {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {say('actions.title')}
        </Text>
        {actions.length === 0 && <Text as="p">{say('actions.none')}</Text>}
        {actions.map(action => (
          <BlockStack key={`${action.audit} ${action.app?.key}`} gap="400">
            <Divider />
            <Action action={action} />
          </BlockStack>
        ))}
        {fixable > 0 && (
          <>
            <Divider />
            <InlineStack gap="300" align="space-between" blockAlign="center">
              <Text as="p" tone="subdued" variant="bodySm">
                {say('actions.fixable', { count: fixable })}
              </Text>
              <Link url="/app/findings/fixes">{say('actions.fixable.see')}</Link>
            </InlineStack>
          </>
        )}
      </BlockStack>
    </Card>
  )
}

function Action({ action }: { action: Sent<HomeAction> }) {
  const say = useText()
  const effort = useEffort()
  return (
    <BlockStack gap="200">
      <InlineStack gap="200" blockAlign="center">
        <SeverityBadge severity={action.severity} />
        <Text as="h3" variant="headingSm">
          {action.app ? say('actions.of-app', { title: action.title, app: action.app.name }) : action.title}
        </Text>
      </InlineStack>
      <Text as="p">{action.why}</Text>
      <InlineStack gap="300" align="space-between" blockAlign="center">
        <Text as="p" tone="subdued" variant="bodySm">
          {say('actions.cost', {
            findings: action.findings,
            files: action.files,
            effort: effort(action.effortMinutes),
            gain: action.gainPoints,
          })}
        </Text>
        <Button url={linkOf(action)} accessibilityLabel={say('actions.show-how-to', { title: action.title })}>
          {say('actions.show-how')}
        </Button>
      </InlineStack>
    </BlockStack>
  )
}

function linkOf({ findingId, audit, app }: Sent<HomeAction>): string {
  if (findingId) return `/app/findings/${findingId}`
  return `/app/findings?${new URLSearchParams(app ? { audit, app: app.key } : { audit })}`
}
