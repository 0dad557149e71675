import { Badge } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingStatus } from '../services/finding-item.ts'
import { useMoment } from './moment.tsx'

/** Where a finding stands; an open one needs no badge. */
export function StatusBadge({ status }: { status: Sent<FindingStatus> }) {
  const say = useText()
  const moment = useMoment()
  if (status.state === 'open') return null
  if (status.state === 'resolved') return <Badge tone="success">{say('status.resolved', { when: moment(status.at) })}</Badge>
  if (status.state === 'snoozed') return <Badge tone="info">{say('status.snoozed', { when: moment(status.until) })}</Badge>
  return <Badge>{say('status.ignored', { when: moment(status.at) })}</Badge>
}
