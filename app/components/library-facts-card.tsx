import { Link } from '@shopify/polaris'
import { useIntl } from 'react-intl'
import { sayMonth } from '../../engine/say-month.ts'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { LibraryPage } from '../services/read-library.ts'
import { FactsCard } from './facts-card.tsx'
import { Moment } from './moment.tsx'

/** What is known of the library itself, with sources. */
export function LibraryFactsCard({ library: { known, scannedAt } }: { library: Sent<LibraryPage> }) {
  const say = useText()
  const { latest, npmUrl, endOfLife, unmaintained } = known
  const { locale } = useIntl()
  const since = (fact: { since: string; source: string; below?: string | null }) => (
    <Link url={fact.source} external>
      {say('libraries.since', { since: sayMonth(fact.since, locale === 'fr' ? 'fr' : 'en'), below: fact.below ?? 'all' })}
    </Link>
  )
  return (
    <FactsCard
      heading={say('finding.facts')}
      facts={[
        { name: say('evidence.latest'), value: latest ?? say('libraries.version.unknown') },
        ...(endOfLife ? [{ name: say('libraries.status.end-of-life'), value: since(endOfLife) }] : []),
        ...(unmaintained ? [{ name: say('libraries.status.unmaintained'), value: since(unmaintained) }] : []),
        ...(npmUrl
          ? [
              {
                name: say('libraries.published'),
                value: (
                  <Link url={npmUrl} external>
                    npm
                  </Link>
                ),
              },
            ]
          : []),
        { name: say('finding.last-seen'), value: <Moment at={scannedAt} /> },
      ]}
    />
  )
}
