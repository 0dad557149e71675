import { advisoriesOf, libraryOf } from '../knowledge/libraries.ts'
import { isOlder } from '../version.ts'
import { defineFix, refusal, refuse } from './fix.ts'

const CDN = /^(?:https?:)?\/\/(?:cdn\.jsdelivr\.net\/npm|unpkg\.com)\/(?:@[\w.-]+\/)?[\w.-]+@([^/]+)\//

/** Writes the exact version that is known to lie within the range into the address of a stylesheet. */
export const fixFloatingVersion = defineFix({
  audit: 'floating-version',
  changes: ['libraries', 'urls', 'styles', 'strings', 'mentions'],
  propose({ place, values }, { theme, source }) {
    if (place.type !== 'file') return refuse()
    const { file, line } = place
    const facts = theme.files.get(file)?.facts
    const floating = String(values.floating)
    const shown = { library: String(values.library), floating }
    const fact = facts?.libraries.find(({ at, floating: range }) => at.line === line && range === floating)
    const text = source(file)
    if (!fact || text === null) return refuse(refusal(file, line, 'not-found'))
    const url = facts?.urls.find(({ at }) => at.start === fact.at.start)
    const written = url && text.slice(url.at.start, url.at.end)
    const range = written ? CDN.exec(written) : null
    const latest = libraryOf(fact.library)?.latest?.version
    if (!url || !range || range[1] !== floating || !latest || !isWithin(latest, floating) || isFlawed(fact.library, latest))
      return refuse(refusal(file, line, 'version-unknown', shown))
    // Without the fingerprint of the file, a script of a fixed version only trades one finding for another.
    if (url.use !== 'style') return refuse(refusal(file, line, 'integrity-unknown', shown))
    const from = url.at.start + range[0].length - 1 - floating.length
    return { edits: [{ file, from, to: from + floating.length, text: latest }], deletions: [], refused: [] }
  },
})

const RANGE = /^[\^~]?v?(\d+(?:\.\d+)*)(?:\.[x*])*$/

function isWithin(version: string, floating: string): boolean {
  if (floating === 'latest') return true
  const numbers = RANGE.exec(floating)?.[1]
  return (
    numbers !== undefined &&
    (version === numbers || version.startsWith(`${numbers.split('.', floating.startsWith('^') ? 1 : 2).join('.')}.`))
  )
}

function isFlawed(library: string, version: string): boolean {
  return advisoriesOf(library).some(({ from, below }) => isOlder(version, below) && (from === null || !isOlder(version, from)))
}
