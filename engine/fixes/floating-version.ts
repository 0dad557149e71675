import type { UrlFact } from '../facts/facts.ts'
import { advisoriesOf, libraryOf } from '../knowledge/libraries.ts'
import { pinOf } from '../knowledge/pins.ts'
import { isOlder } from '../version.ts'
import { defineFix, type Edit, type Refusal, refusal, refuse } from './fix.ts'
import type { FixContext } from './fix-context.ts'
import type { RefusalCode } from './refusals.ts'

/** Both serve the bytes of npm's packages, and let any page compare them with a fingerprint. */
const CDN = /^((?:https?:)?\/\/(?:cdn\.jsdelivr\.net\/npm|unpkg\.com)\/((?:@[\w.-]+\/)?[\w.-]+))(?:@([^/]+))?\/([^?#]+)$/

type Address = { url: UrlFact; file: string; nameEnd: number; range: string | null; npm: string; path: string }

/** Writes an exact version into an address of a CDN; for a script with the fingerprint of the file, which browsers then compare. */
export const fixFloatingVersion = defineFix({
  audit: 'floating-version',
  changes: ['libraries', 'urls', 'styles', 'scripts', 'strings', 'mentions'],
  propose({ place, values }, context) {
    if (place.type !== 'file') return refuse()
    const { file, line } = place
    const { theme, source } = context
    const facts = theme.files.get(file)?.facts
    const floating = String(values.floating)
    const not = (because: RefusalCode) => refuse(refusal(file, line, because, { library: String(values.library), floating }))
    const fact = facts?.libraries.find(({ at, floating: range }) => at.line === line && range === floating)
    const text = source(file)
    if (!fact || text === null) return not('not-found')
    const address = readAddress(
      file,
      text,
      facts?.urls.find(({ at }) => at.start === fact.at.start),
    )
    if (!address || (address.range ?? 'latest') !== floating) return not('version-unknown')
    const inRange = (version: string) => isWithin(version, floating)
    const fits = (version: string) => inRange(version) && !isFlawed(fact.library, version)
    if (address.url.use === 'style') {
      const latest = libraryOf(fact.library)?.latest?.version
      if (!latest || !inRange(latest)) return not('version-unknown')
      return fits(latest) ? { edits: [writeVersion(address, latest)], deletions: [], refused: [] } : not('version-flawed')
    }
    const pin = pinOf(address.npm, address.path, fits)
    if (!pin) return not(pinOf(address.npm, address.path, inRange) ? 'version-flawed' : 'integrity-unknown')
    const check = addIntegrity(address, pin.integrity, context)
    return 'because' in check ? refuse(check) : { edits: [check, writeVersion(address, pin.version)], deletions: [], refused: [] }
  },
})

function readAddress(file: string, text: string, url: UrlFact | undefined): Address | null {
  const [, start = '', npm = '', range, path = ''] = (url && CDN.exec(text.slice(url.at.start, url.at.end))) ?? []
  return url && npm ? { url, file, nameEnd: url.at.start + start.length, range: range ?? null, npm, path } : null
}

function writeVersion({ file, nameEnd, range }: Address, version: string): Edit {
  const to = range === null ? nameEnd : nameEnd + 1 + range.length
  return { file, from: nameEnd, to, text: `@${version}` }
}

function addIntegrity({ file, url }: Address, integrity: string, { page }: FixContext): Edit | Refusal {
  const element = page(file)?.tags.find(({ element: { start, end } }) => start <= url.at.start && url.at.end <= end)?.element
  const [src] = element?.attributes.filter(({ name }) => name === 'src') ?? []
  const has = (name: string) => element?.attributes.some(attribute => attribute.name === name) === true
  if (element?.name !== 'script' || !element.complete || !src || src.conditional || has('integrity'))
    return refusal(file, url.at.line, 'unusual-form')
  const at = element.start + '<script'.length
  return { file, from: at, to: at, text: ` integrity="${integrity}"${has('crossorigin') ? '' : ' crossorigin="anonymous"'}` }
}

const RANGE = /^[\^~]?v?(\d+(?:\.\d+)*)(?:\.[x*])*$/

function isWithin(version: string, floating: string): boolean {
  if (floating === 'latest') return true
  const numbers = RANGE.exec(floating)?.[1]?.split('.')
  if (!numbers) return false
  // A caret keeps the first number that is not zero, a tilde the first two.
  const kept = floating.startsWith('^') ? numbers.findIndex(number => number !== '0') + 1 || numbers.length : 2
  const least = numbers.join('.')
  return version === least || (version.startsWith(`${numbers.slice(0, kept).join('.')}.`) && !isOlder(version, least))
}

function isFlawed(library: string, version: string): boolean {
  return advisoriesOf(library).some(({ from, below }) => isOlder(version, below) && (from === null || !isOlder(version, from)))
}
