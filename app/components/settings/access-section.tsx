import { Badge, BlockStack, Card, InlineStack, Layout, Text } from '@shopify/polaris'
import { useText } from '../../i18n/use-text.ts'
import type { Sent } from '../../sent.ts'
import type { SettingsPage } from '../../services/read-settings.ts'
import { useMoment } from '../moment.tsx'

type Props = Pick<Sent<SettingsPage>, 'capabilities' | 'installation'>
type Capability = Props['capabilities'][number]

const TONES = { granted: 'success', denied: 'warning', unknown: undefined } as const

/** What Shopify lets Vigie read in this store, as it was last tried. */
export function AccessSection({ capabilities, installation }: Props) {
  const say = useText()
  const moment = useMoment()
  return (
    <Layout.AnnotatedSection title={say('settings.access')} description={say('settings.access.about')}>
      <Card>
        <BlockStack gap="400">
          {capabilities.length === 0 && <Text as="p">{say('settings.access.none')}</Text>}
          {capabilities.map(capability => (
            <Access key={capability.key} capability={capability} />
          ))}
          {installation && (
            <Text as="p" tone="subdued">
              {say('settings.installed', { when: moment(installation.installedAt) })}
            </Text>
          )}
        </BlockStack>
      </Card>
    </Layout.AnnotatedSection>
  )
}

function Access({ capability: { key, state, checkedAt } }: { capability: Capability }) {
  const say = useText()
  const moment = useMoment()
  return (
    <BlockStack gap="050">
      <InlineStack align="space-between" gap="200">
        <Text as="p" fontWeight="medium">
          {isKnown(key) ? say(`capability.${key}`) : key}
        </Text>
        <Badge tone={TONES[state]}>{say(`capability.state.${state}`)}</Badge>
      </InlineStack>
      <Text as="p" tone="subdued" variant="bodySm">
        {say(`capability.state.${state}.about`, { when: moment(checkedAt) })}
      </Text>
    </BlockStack>
  )
}

const KNOWN = ['read_themes', 'read_apps'] as const

function isKnown(key: string): key is (typeof KNOWN)[number] {
  return KNOWN.some(known => known === key)
}
