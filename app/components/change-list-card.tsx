import { BlockStack, Card, Link, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { ChangeItem } from '../services/change-item.ts'
import { ChangeRow } from './change-row.tsx'
import styles from './timeline.module.css'

/** The last changes of the store. */
export function ChangeListCard({ changes }: { changes: Sent<ChangeItem>[] }) {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {say('changes.last')}
        </Text>
        {changes.length === 0 && (
          <Text as="p" tone="subdued">
            {say('changes.none')}
          </Text>
        )}
        {changes.length > 0 && (
          <>
            <ul className={styles.list}>
              {changes.map(change => (
                <li key={change.id} className={styles.item}>
                  <ChangeRow change={change} when="day" />
                </li>
              ))}
            </ul>
            <Link url="/app/changes">{say('changes.all')}</Link>
          </>
        )}
      </BlockStack>
    </Card>
  )
}
