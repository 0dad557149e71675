import { Badge, BlockStack, Card, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../../i18n/use-text.ts'
import type { Sent } from '../../sent.ts'
import type { SettingsPage } from '../../services/read-settings.ts'
import { SettingsSection } from './settings-section.tsx'

/** As of when Vigie knows the vulnerabilities of libraries, and what it means when that is long ago. */
export function KnowledgeSection({ advisories: { date, stale } }: Pick<Sent<SettingsPage>, 'advisories'>) {
  const say = useText()
  return (
    <SettingsSection title={say('settings.knowledge')} about={say('settings.knowledge.about')}>
      <Card>
        <BlockStack gap="200">
          <InlineStack gap="200" blockAlign="center">
            <Text as="p">{say('settings.knowledge.as-of', { at: new Date(date) })}</Text>
            {stale && <Badge tone="warning">{say('settings.knowledge.stale')}</Badge>}
          </InlineStack>
          <Text as="p" tone="subdued">
            {say(stale ? 'settings.knowledge.stale.means' : 'settings.knowledge.fresh.means')}
          </Text>
        </BlockStack>
      </Card>
    </SettingsSection>
  )
}
