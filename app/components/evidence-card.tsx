import { useIntl } from 'react-intl'
import { visibleCode } from '../../engine/visible-code.ts'
import { useText } from '../i18n/use-text.ts'
import type { FindingPage } from '../services/read-finding.ts'
import { FactsCard } from './facts-card.tsx'
import { useSize } from './use-size.ts'

// Words of the engine for its own choices; the sentence above says them better.
const HIDDEN = new Set(['key', 'kind', 'type', 'state', 'status', 'how', 'code', 'reason', 'because', 'by', 'expression', 'css'])

/** What was seen and measured, as it was written down. */
export function EvidenceCard({ evidence: { values, measured } }: Pick<FindingPage, 'evidence'>) {
  const say = useText()
  const intl = useIntl()
  const size = useSize()
  const sayValue = (name: string, value: string | number | boolean) => {
    if (typeof value === 'number') return /bytes$/i.test(name) ? size(value) : intl.formatNumber(value)
    return typeof value === 'boolean' ? say(value ? 'evidence.yes' : 'evidence.no') : visibleCode(value)
  }
  const sayName = (name: string) => (intl.messages[`evidence.${name}`] ? intl.formatMessage({ id: `evidence.${name}` }) : name)
  const facts = Object.entries({ ...values, ...measured })
    .filter(([name, value]) => value !== '' && value !== 'none' && value !== 0 && !HIDDEN.has(name))
    .map(([name, value]) => ({ name: sayName(name), value: sayValue(name, value) }))
  if (facts.length === 0) return null
  return <FactsCard heading={say('finding.evidence')} facts={facts} />
}
