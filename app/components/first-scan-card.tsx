import { BlockStack, Card, Icon, InlineStack, Text } from '@shopify/polaris'
import { AlertTriangleIcon, ClockIcon, DeleteIcon, LockIcon } from '@shopify/polaris-icons'
import { useText } from '../i18n/use-text.ts'
import styles from './timeline.module.css'

const LOOKS = [
  { at: 'speed', icon: ClockIcon },
  { at: 'security', icon: LockIcon },
  { at: 'reliability', icon: AlertTriangleIcon },
  { at: 'hygiene', icon: DeleteIcon },
] as const

/** What there will be to see, while there is nothing to see yet. */
export function FirstScanCard() {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {say('looks.title')}
        </Text>
        {LOOKS.map(({ at, icon }) => (
          <InlineStack key={at} gap="300" blockAlign="start" wrap={false}>
            <span className={styles.icon}>
              <Icon source={icon} tone="subdued" />
            </span>
            <Text as="p">{say(`looks.${at}`)}</Text>
          </InlineStack>
        ))}
      </BlockStack>
    </Card>
  )
}
