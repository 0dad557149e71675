import { Link } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { AppPage } from '../services/read-app.ts'
import { FactsCard } from './facts-card.tsx'
import { Moment } from './moment.tsx'

/** What an expert wants to know of an app at a glance. */
export function AppFactsCard({ app }: { app: Sent<AppPage> }) {
  const say = useText()
  const { key, kind, installed, findings, scannedAt } = app
  return (
    <FactsCard
      heading={say('finding.facts')}
      facts={[
        { name: say('apps.column.kind'), value: say(`apps.kind.${kind}.means`) },
        ...(kind === 'app' ? [{ name: say('apps.installed'), value: say(`apps.installed.${installed}`) }] : []),
        {
          name: say('apps.findings'),
          value:
            findings > 0 ? (
              <Link url={`/app/findings?app=${encodeURIComponent(key)}`}>{say('apps.findings.count', { count: findings })}</Link>
            ) : (
              say('apps.findings.count', { count: 0 })
            ),
        },
        { name: say('finding.last-seen'), value: <Moment at={scannedAt} /> },
      ]}
    />
  )
}
