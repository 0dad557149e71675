import { Link } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { FindingItem } from '../services/finding-item.ts'
import { FactsCard } from './facts-card.tsx'
import { Moment } from './moment.tsx'

type Props = { finding: Sent<FindingItem>; firstSeenAt: string; lastSeenAt: string }

/** What an expert wants to know at a glance. */
export function FindingFactsCard({ finding, firstSeenAt, lastSeenAt }: Props) {
  const say = useText()
  const { app, category, kind, severity, audit } = finding
  return (
    <FactsCard
      heading={say('finding.facts')}
      facts={[
        { name: say('finding.severity'), value: say(`severity.${severity}.means`) },
        { name: say('finding.category'), value: say(`category.${category}`) },
        { name: say('finding.kind'), value: say(`kind.${kind}`) },
        ...(app
          ? [{ name: say('finding.app'), value: <Link url={`/app/findings?app=${encodeURIComponent(app.key)}`}>{app.name}</Link> }]
          : []),
        { name: say('finding.first-seen'), value: <Moment at={firstSeenAt} /> },
        { name: say('finding.last-seen'), value: <Moment at={lastSeenAt} /> },
        { name: say('finding.audit'), value: <Link url={`/app/findings?audit=${audit}`}>{audit}</Link> },
      ]}
    />
  )
}
