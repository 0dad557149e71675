import { Badge, BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris'
import { useText } from '../../i18n/use-text.ts'
import type { Sent } from '../../sent.ts'
import type { SettingsPage } from '../../services/read-settings.ts'
import { useMoment } from '../moment.tsx'
import { useAskScope } from '../use-ask-scope.ts'
import { SettingsSection } from './settings-section.tsx'

type Props = Pick<Sent<SettingsPage>, 'capabilities' | 'installation'>
type Capability = Props['capabilities'][number]

const TONES = { granted: 'success', denied: undefined, unknown: undefined } as const

// Optional scopes that a merchant can grant; read_apps is Shopify's to give.
const SCOPES: Record<string, string> = { locales: 'read_locales' }

/** What Shopify lets Vigie read in this store, as it was last tried. */
export function AccessSection({ capabilities, installation }: Props) {
  const say = useText()
  const moment = useMoment()
  return (
    <SettingsSection title={say('settings.access')} about={say('settings.access.about')}>
      <Card>
        <BlockStack gap="400">
          {capabilities.length === 0 && <Text as="p">{say('settings.access.none')}</Text>}
          {capabilities
            .toSorted((a, b) => rankOf(a) - rankOf(b))
            .map(capability => (
              <Access key={capability.key} capability={capability} />
            ))}
          {installation && (
            <Text as="p" tone="subdued">
              {say('settings.installed', { when: moment(installation.installedAt) })}
            </Text>
          )}
        </BlockStack>
      </Card>
    </SettingsSection>
  )
}

function Access({ capability: { key, state, checkedAt } }: { capability: Capability }) {
  const say = useText()
  const moment = useMoment()
  const ask = useAskScope()
  const known = KNOWN.find(each => each === key)
  const scope = SCOPES[key]
  return (
    <BlockStack gap="050" inlineAlign="start">
      <InlineStack gap="200" blockAlign="center">
        <Text as="p" fontWeight="medium">
          {known ? say(`capability.${known}`) : key}
        </Text>
        <Badge tone={TONES[state]}>{say(`capability.state.${state}`)}</Badge>
      </InlineStack>
      {state !== 'granted' && known && <Text as="p">{say(`capability.${known}.without`)}</Text>}
      <Text as="p" tone="subdued" variant="bodySm">
        {say(`capability.state.${state}.about`, { when: moment(checkedAt) })}
      </Text>
      {state !== 'granted' && scope && <Button onClick={() => ask(scope)}>{say('capability.allow')}</Button>}
    </BlockStack>
  )
}

const KNOWN = ['read-themes', 'installed-apps', 'locales'] as const
const ORDER: readonly string[] = KNOWN

function rankOf({ key }: Capability): number {
  return ORDER.indexOf(key)
}
