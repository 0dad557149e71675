import { BlockStack, Card, Text } from '@shopify/polaris'
import { useIntl } from 'react-intl'
import type { Sent } from '../sent.ts'
import type { TimelineDay } from '../services/list-changes.ts'
import { ChangeRow } from './change-row.tsx'
import { ScanRow } from './scan-row.tsx'
import styles from './timeline.module.css'

/** One day of the store: files, apps, publishes and scans, newest first. */
export function TimelineDayCard({ day: { day, items } }: { day: Sent<TimelineDay> }) {
  const intl = useIntl()
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {/* The day is the shop's already: noon keeps it from moving. */}
          <span className={styles.day}>
            {intl.formatDate(`${day}T12:00:00Z`, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}
          </span>
        </Text>
        <ul className={styles.list}>
          {items.map(item =>
            item.type === 'scan' ? (
              <li key={item.scan.id} className={styles.item}>
                <ScanRow scan={item.scan} />
              </li>
            ) : (
              <li key={item.change.id} className={styles.item}>
                <ChangeRow change={item.change} when="hour" />
              </li>
            ),
          )}
        </ul>
      </BlockStack>
    </Card>
  )
}
