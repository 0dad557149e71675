import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { AppPage } from '../services/read-app.ts'
import { AppBadges } from './app-badges.tsx'

/** What the app's status means for the store. */
export function AppStandingCard({ app }: { app: Sent<AppPage> }) {
  const say = useText()
  const { key, status, installed, kind } = app
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {say('apps.standing')}
          </Text>
          <AppBadges app={app} />
        </InlineStack>
        <Text as="p">{say(`apps.status.${status}.means`, { kind })}</Text>
        {installed === 'no' && <Text as="p">{say('apps.not-installed.means')}</Text>}
        {key.startsWith('unknown:') && <Text as="p">{say('apps.unknown.means', { key: key.slice('unknown:'.length) })}</Text>}
      </BlockStack>
    </Card>
  )
}
