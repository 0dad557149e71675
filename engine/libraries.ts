import { eachFile, type Reach } from './each-file.ts'
import type { Facts, LibraryFact } from './facts/facts.ts'
import type { LibraryUse } from './finding.ts'
import { libraryOf } from './knowledge/libraries.ts'
import type { Advisory, AdvisoryBook } from './knowledge/library.ts'
import { appOfFile } from './knowledge/match-app.ts'
import { perTheme } from './per-theme.ts'
import type { Theme, ThemeFile } from './theme.ts'
import { compareVersions, isOlder, majorOf, releaseOf } from './version.ts'
import { rangeOf } from './version-range.ts'

const LIVE = { live: 'yes', dead: 'no', unknown: 'unknown' } as const

/** Every copy of a known library in the theme, by file and line. */
export function librariesOf(theme: Theme, book: AdvisoryBook): LibraryUse[] {
  const read = readers.get(book) ?? readerWith(book)
  readers.set(book, read)
  return read(theme)
}

const readers = new WeakMap<AdvisoryBook, (theme: Theme) => LibraryUse[]>()

function readerWith({ advisories }: AdvisoryBook): (theme: Theme) => LibraryUse[] {
  const byLibrary = Map.groupBy(advisories, advisory => advisory.library)
  const read = eachFile((file, reach) =>
    copiesIn(file).map(fact => describe(fact, { file, reach, advisories: byLibrary.get(fact.library) ?? [] })),
  )
  return perTheme(theme => withoutPartners(read(theme)))
}

/** The stylesheet that belongs to a script is no copy of its own; one that stands alone is, where it tells its version. */
function withoutPartners(uses: readonly LibraryUse[]): LibraryUse[] {
  const scripts = new Set(uses.flatMap(use => (use.part === 'script' ? [nameAndVersion(use)] : [])))
  return uses.filter(use => isWhole(use) || ((use.version !== null || use.floating !== null) && !scripts.has(nameAndVersion(use))))
}

/** A script, or the stylesheet of a library that consists of it. */
function isWhole({ key, part }: Pick<LibraryUse, 'key' | 'part'>): boolean {
  return part === 'script' || libraryOf(key)?.stylesheet === true
}

function nameAndVersion({ key, version, floating }: LibraryUse): string {
  return `${key} ${version ?? floating}`
}

/** One fact for each copy: several traces of one copy count once, and a trace without version yields to one that has it. */
function copiesIn({ path, facts }: ThemeFile): LibraryFact[] {
  const inFileOrUrl = Map.groupBy(
    facts.libraries.filter(fact => !isHint(fact, facts) && !isAppItself(fact, path)),
    fact => `${fact.library} ${fact.source} ${fact.source === 'url' ? fact.at.line : ''}`,
  )
  return [...inFileOrUrl.values()].flatMap(traces => {
    const versioned = traces.filter(trace => trace.version !== null)
    const byVersion = Map.groupBy(versioned.length ? versioned : traces, trace => trace.version ?? trace.floating)
    return [...byVersion.values()].flatMap(same => same.slice(0, 1))
  })
}

/** An app that signs its own script, as against the libraries that it brings. */
function isAppItself({ library, evidence }: LibraryFact, path: string): boolean {
  const app = evidence === 'banner' && libraryOf(library) === undefined ? appOfFile(path) : undefined
  return app !== undefined && (path.includes(library) || library.includes(app.key))
}

/** A preload fetches early what a script tag loads. */
function isHint({ source, at }: LibraryFact, { urls }: Facts): boolean {
  return source === 'url' && urls.some(url => url.use === 'preload' && url.at.start === at.start)
}

type Around = { file: ThemeFile; reach: Reach; advisories: readonly Advisory[] }

function describe(fact: LibraryFact, { file, reach, advisories: known }: Around): LibraryUse {
  const part = partOf(fact, file)
  const version = isPublished(fact) ? fact.version : null
  const advisories = part === 'style' ? [] : advisoriesAbout({ ...fact, version }, known)
  return {
    key: fact.library,
    name: libraryOf(fact.library)?.name ?? fact.library,
    version,
    floating: fact.floating,
    file: file.path,
    line: fact.at.line,
    source: fact.source,
    part,
    live: LIVE[reach.liveness(file.path)],
    statuses: isWhole({ key: fact.library, part }) ? statusesOf({ ...fact, version }, advisories.length) : floatingOnly(fact),
    advisories: advisories.map(({ id, severity, summary, fixedIn }) => ({ id, severity, summary, fixedIn })),
  }
}

/** What nobody maintains has no newer version than the last that we know: such a number is a mask. */
function isPublished({ library, version }: LibraryFact): boolean {
  const known = libraryOf(library)
  if (!known?.latest || !known.unmaintained || version === null) return true
  return majorOf(version) <= majorOf(known.latest.version)
}

function floatingOnly({ floating }: LibraryFact): LibraryUse['statuses'] {
  return floating === null ? [] : ['floating']
}

function partOf({ source, at }: LibraryFact, { facts }: ThemeFile): LibraryUse['part'] {
  if (source === 'asset') return facts.language === 'css' ? 'style' : 'script'
  const url = facts.urls.find(each => each.at.start === at.start)
  return url?.use === 'style' || /\.css(?:$|\?)/.test(url?.url ?? '') ? 'style' : 'script'
}

/** An advisory with several ranges counts once. */
function advisoriesAbout({ version, floating }: LibraryFact, known: readonly Advisory[]): Advisory[] {
  const isAffected = version === null ? affectsNewest(floating) : affects(version)
  return [...new Map(known.filter(isAffected).map(advisory => [advisory.id, advisory])).values()]
}

function affects(version: string): (advisory: Advisory) => boolean {
  return ({ from, below }) => isOlder(version, below) && (from === null || compareVersions(version, from) >= 0)
}

/** A floating version is the newest of its range: affected when the flaw came before the range ends, and is mended after it. */
function affectsNewest(floating: string | null): (advisory: Advisory) => boolean {
  const range = floating === null ? null : rangeOf(floating)
  if (!range) return () => false
  return ({ from, below }) => (from === null || isOlder(from, range.below)) && !isOlder(releaseOf(below), range.below)
}

function statusesOf({ library, version, floating }: LibraryFact, advisories: number): LibraryUse['statuses'] {
  const known = libraryOf(library)
  const statuses: LibraryUse['statuses'] = []
  const range = floating === null ? null : rangeOf(floating)
  const reached = version ?? range?.from ?? null
  if (reached && known?.latest && majorOf(reached) < majorOf(known.latest.version)) statuses.push('outdated')
  if (advisories) statuses.push('vulnerable')
  if (known?.endOfLife && endsBefore(known.endOfLife.below, reached)) statuses.push('end-of-life')
  if (known?.unmaintained) statuses.push('unmaintained')
  if (floating) statuses.push('floating')
  return statuses
}

/** `below` null: every version has reached its end. */
function endsBefore(below: string | null, version: string | null): boolean {
  return below === null || (version !== null && isOlder(version, below))
}
