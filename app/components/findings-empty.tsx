import type { FindingsQuery } from '../findings-query.ts'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingsList } from '../services/list-findings.ts'
import { isNarrowed } from './findings-narrowings.tsx'
import { Nothing } from './nothing.tsx'

type Props = { query: FindingsQuery; list: Pick<Sent<FindingsList>, 'lastScan'> }

/** Nothing to show: because nothing is wrong, nothing matches, or nothing was scanned yet. */
export function FindingsEmpty({ query, list }: Props) {
  const say = useText()
  const { view } = query.filter
  if (!list.lastScan) {
    const home = { content: say('findings.go-home'), url: '/app' }
    return <Nothing title={say('findings.empty.unscanned')} about={say('findings.empty.unscanned.about')} action={home} />
  }
  if (isNarrowed(query.filter)) {
    const clear = { content: say('findings.clear'), url: `/app/findings?view=${view}` }
    return <Nothing title={say('findings.empty.filtered')} about={say('findings.empty.filtered.about')} action={clear} search />
  }
  return <Nothing title={say(`findings.empty.${view}`)} about={say(`findings.empty.${view}.about`)} />
}
