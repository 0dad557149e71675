import { BlockStack, Icon, InlineStack, Link, Text } from '@shopify/polaris'
import { SearchIcon } from '@shopify/polaris-icons'
import { type Say, useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { ScanItem } from '../services/scan-item.ts'
import { tellCode } from './error-screen.tsx'
import { Hour } from './hour.tsx'
import styles from './timeline.module.css'

type Scan = Sent<ScanItem>

/** A scan on the time line: what it found, or why it failed. */
export function ScanRow({ scan }: { scan: Scan }) {
  const say = useText()
  return (
    <InlineStack gap="300" blockAlign="start" wrap={false}>
      <span className={styles.icon}>
        <Icon source={SearchIcon} tone="subdued" />
      </span>
      <BlockStack gap="050">
        <Text as="p">{outcome(scan, say)}</Text>
        <Text as="p" tone="subdued" variant="bodySm">
          <Hour at={scan.finishedAt ?? scan.startedAt ?? scan.queuedAt} /> · {say(`scan.trigger.${scan.trigger}`)}
        </Text>
        {scan.state === 'finished' && scan.opened > 0 && !scan.baseline && <Link url="/app/findings?view=new">{say('scan.see-new')}</Link>}
      </BlockStack>
    </InlineStack>
  )
}

function outcome(scan: Scan, say: Say): string {
  if (scan.state === 'failed') return say('scan.row.failed', { what: tellCode(scan.failure, say).what })
  if (scan.state !== 'finished') return say('scan.row.running')
  const { files, opened, resolved, couldNotCheck } = scan
  const said = scan.baseline ? say('scan.row.first', { files, opened }) : say('scan.row.finished', { files, opened, resolved })
  return couldNotCheck.length > 0 ? say('scan.row.partly', { said, count: couldNotCheck.length }) : said
}
