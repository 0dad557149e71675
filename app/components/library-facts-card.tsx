import { Link } from '@shopify/polaris'
import { useText } from '../i18n/use-text.ts'
import type { Sent } from '../sent.ts'
import type { LibraryPage } from '../services/read-library.ts'
import { FactsCard } from './facts-card.tsx'
import { Moment } from './moment.tsx'

/** What is known of the library itself, with sources. */
export function LibraryFactsCard({ library: { known, scannedAt } }: { library: Sent<LibraryPage> }) {
  const say = useText()
  const { latest, npmUrl, endOfLife, unmaintained } = known
  const sourced = (source: string, text: string) => (
    <Link url={source} external>
      {text}
    </Link>
  )
  return (
    <FactsCard
      heading={say('finding.facts')}
      facts={[
        { name: say('evidence.latest'), value: latest ?? say('libraries.version.unknown') },
        ...(endOfLife
          ? [{ name: say('libraries.status.end-of-life'), value: sourced(endOfLife.source, say('libraries.since', endOfLife)) }]
          : []),
        ...(unmaintained
          ? [{ name: say('libraries.status.unmaintained'), value: sourced(unmaintained.source, say('libraries.since', unmaintained)) }]
          : []),
        ...(npmUrl ? [{ name: say('libraries.published'), value: sourced(npmUrl, 'npm') }] : []),
        { name: say('finding.last-seen'), value: <Moment at={scannedAt} /> },
      ]}
    />
  )
}
