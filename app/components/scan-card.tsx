import { BlockStack, Card, Text } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { Home } from '../services/read-home.ts'
import { CouldNotCheckList } from './could-not-check-list.tsx'
import { useMoment } from './moment.tsx'
import { ScanProgressBar } from './scan-progress-bar.tsx'
import { useSize } from './use-size.ts'

type Props = {
  home: Pick<Sent<Home>, 'last' | 'couldNotCheck' | 'freshness'>
  running: { progress: NonNullable<Sent<Home>['running']>; reached: boolean } | null
}

/** The scan: what runs now, what the last one read. */
export function ScanCard({ home, running }: Props) {
  const say = useText()
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {say('scan.title')}
        </Text>
        {running ? <ScanProgressBar {...running} /> : <LastScan last={home.last} stale={home.freshness.state === 'stale'} />}
        <CouldNotCheckList items={home.couldNotCheck} />
      </BlockStack>
    </Card>
  )
}

function LastScan({ last, stale }: { last: Sent<Home>['last']; stale: boolean }) {
  const say = useText()
  const moment = useMoment()
  const size = useSize()
  if (last?.state !== 'finished' || !last.finishedAt) return <Text as="p">{say('scan.none')}</Text>
  const when = moment(last.finishedAt)
  return (
    <BlockStack gap="100">
      <Text as="p" tone={stale ? 'caution' : undefined}>
        {say(stale ? 'scan.stale' : 'scan.last', { when })}
      </Text>
      <Text as="p" tone="subdued">
        {say(last.baseline ? 'scan.read-first' : 'scan.read', {
          theme: last.theme?.name ?? '',
          files: last.files,
          size: size(last.bytes),
          fetched: last.fetched,
        })}
      </Text>
    </BlockStack>
  )
}
