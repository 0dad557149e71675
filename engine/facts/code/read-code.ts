import type { Context, Contexts } from '../contexts.ts'
import type { Facts, LibraryFact, MarkFact } from '../facts.ts'
import type { Places } from '../places.ts'
import { bareAddressesIn } from './bare-addresses.ts'
import { commentsIn } from './comments.ts'
import { cssAssetsIn } from './css-assets.ts'
import { cssImportsIn } from './css-imports.ts'
import { fontFacesIn } from './fonts.ts'
import { jsAssetsIn } from './js-assets.ts'
import { librariesIn, libraryOfFileName, libraryOfUrl } from './libraries.ts'
import { listedLibraries } from './listed-libraries.ts'
import { marksIn } from './marks.ts'
import { addressesIn, mentionsIn, sourceMapIn } from './mentions.ts'
import { namedBanners } from './named-banners.ts'
import { unpackedIn } from './packed.ts'
import { proxiesIn } from './proxies.ts'
import { quotedComments } from './quoted-comments.ts'
import { risksIn, shorten } from './risks.ts'
import { secretsIn } from './secrets.ts'
import { signedBanners, signedHeader } from './signed-header.ts'
import { signsIn } from './signs.ts'
import { speedTestCheatsIn } from './speed-test-cheats.ts'
import { askedByVariable, askedIn, stringsIn } from './strings.ts'
import { urlUseIn } from './url-use.ts'
import { urlsIn } from './urls.ts'

type File = { name: string; source: string; facts: Facts; places: Places; contexts: Contexts }

const SASS = /\.(?:scss|sass)\b/i

const LOADED = new Set(['script', 'style', 'preload', 'code'])

function readUrls({ source, facts, places, contexts }: File, fallback: 'text' | 'code' | 'style'): void {
  const walker = contexts.walker()
  for (const { url, host, scheme, start, end } of urlsIn(source)) {
    const context = walker.at(start)
    const use = urlUseIn({ url, host, start, isPage: fallback === 'text' }, source, context?.use ?? fallback)
    const live = context?.live ?? true
    const at = places.span(start, end)
    facts.urls.push({ url, host, scheme, use, live, at })
    if (!live || !LOADED.has(use)) continue
    const library = libraryOfUrl(url, host)
    if (library) facts.libraries.push({ ...library, evidence: 'url', source: 'url', at })
    if (host === 'fonts.googleapis.com') {
      const asked = quoted(source, start)
      // A preconnect names the host alone.
      if (!/[?&]family=/.test(asked)) continue
      const display = /[?&]display=(\w+)/.exec(asked)?.[1] ?? null
      facts.fonts.push({ family: /[?&]family=([^&:]+)/.exec(asked)?.[1]?.replaceAll('+', ' ') ?? null, display, source: 'url', at })
    }
  }
}

/** Names of fonts are written with blanks, where an address would end. */
const TO_QUOTE = /[^"'<>\n]{0,4000}/y

function quoted(source: string, start: number): string {
  TO_QUOTE.lastIndex = start
  return TO_QUOTE.exec(source)?.[0] ?? ''
}

/** Addresses and libraries that packed code hides; their place is that of the whole. */
function readPacked({ source, facts, places, contexts }: File): void {
  const walker = contexts.walker()
  for (const { text, start, end } of unpackedIn(source)) {
    const at = places.span(start, end)
    const live = walker.at(start)?.live ?? true
    for (const { url, host, scheme } of urlsIn(text))
      facts.urls.push({ url, host, scheme, use: SCRIPT_FILE.test(url) ? 'script' : 'code', live, at })
    for (const { library, version, floating, evidence } of librariesIn(text, () => false))
      facts.libraries.push({ library, version, floating, evidence, source: facts.kind === 'asset' ? 'asset' : 'inline', at })
    const told = facts.risks.find(({ risk, at }) => risk === 'obfuscated-code' && at.start === start)
    if (told) told.shown = shorten(text)
  }
}

function readCheats({ source, facts, places, contexts }: File): void {
  const found = speedTestCheatsIn(source)
  if (found.length === 0) return
  const walker = contexts.walker()
  for (const { shown, start, end } of found)
    if (walker.at(start)?.live !== false) facts.risks.push({ risk: 'speed-test-cheat', shown: shorten(shown), at: places.span(start, end) })
}

const SCRIPT_FILE = /\.m?js(?:[?#]|$)/

function readBareAddresses({ source, facts, places, contexts }: File): void {
  const walker = contexts.walker()
  for (const { url, host, start, end } of bareAddressesIn(source)) {
    const library = walker.at(start)?.live === false ? null : libraryOfUrl(url, host)
    if (library) facts.libraries.push({ ...library, evidence: 'url', source: 'url', at: places.span(start, end) })
  }
}

/** Whether [start, end) of a sorted list without overlaps holds an offset. */
function holds(ranges: readonly { start: number; end: number }[], offset: number): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (!range) return false
    if (offset < range.start) high = middle - 1
    else if (offset >= range.end) low = middle + 1
    else return true
  }
  return false
}

function readLibraries(file: File, source: LibraryFact['source']): void {
  const { facts, places, contexts } = file
  for (const { start, end, language } of contexts.code) {
    const code = file.source.slice(start, end)
    const comments = commentsIn(code, 0, code.length, language)
    for (const comment of comments) contexts.add(start + comment.start, start + comment.end, 'text', false)
    const isQuoted = quotedComments(code)
    const described = librariesIn(code, offset => holds(comments, offset) || isQuoted(offset))
    const titled = [...described, ...namedBanners(code, comments, described)]
    const named = language === 'javascript' ? [...titled, ...signedBanners(code, comments, titled)] : titled
    const told =
      source === 'asset' ? [...named, ...signedHeader(file.name, code, comments, named), ...listedLibraries(code, comments, named)] : named
    for (const found of told)
      facts.libraries.push({
        library: found.library,
        version: found.version,
        floating: found.floating,
        evidence: found.evidence,
        source,
        at: places.span(start + found.start, start + found.end),
      })
    if (language === 'css') {
      for (const font of fontFacesIn(file.source, start, end, places)) facts.fonts.push(font)
      for (const { url, start: from, end: to } of cssImportsIn(code, offset => holds(comments, offset), SASS.test(file.name)))
        facts.imports.push({ url, at: places.span(start + from, start + to) })
    } else
      for (const { risk, shown, start: from, end: to } of risksIn(code, offset => holds(comments, offset)))
        facts.risks.push({ risk, shown, at: places.span(start + from, start + to) })
  }
}

/** A file name shows a library only where its text does not, and speaks of it at all. */
function readFileName({ name, source, facts, places }: File): void {
  const found = libraryOfFileName(name)
  if (!found || facts.libraries.some(({ library, source }) => library === found.library && source === 'asset')) return
  if (facts.language === 'javascript' && !speaksOf(source, found.library)) return
  facts.libraries.push({ ...found, evidence: 'file-name', source: 'asset', at: places.span(0, 0) })
}

/** `owl-carousel`: its code says `owlCarousel`. */
function speaksOf(source: string, library: string): boolean {
  const words = library.split('-').filter(word => word.length > 2 && word !== 'jquery')
  return words.length === 0 || new RegExp(words.join('|'), 'i').test(source)
}

function placeOf(context: Context | null, language: Facts['language']): Exclude<MarkFact['within'], 'commented'> {
  if (context?.live === false) return 'comment'
  return language !== 'liquid' || context?.use === 'code' || context?.use === 'style' ? 'code' : 'page'
}

function readMentions({ source, facts, places, contexts }: File): void {
  const forMentions = contexts.walker()
  const forAddresses = contexts.walker()
  facts.mentions = [
    ...facts.mentions,
    ...mentionsIn(source, offset => forMentions.at(offset)?.live === false),
    ...addressesIn(source, offset => forAddresses.at(offset)?.live === false),
  ]
  const { words, signs, prefixes } = signsIn(source)
  const forMarks = contexts.walker()
  const place = (offset: number) => placeOf(forMarks.at(offset), facts.language)
  for (const { mark, within, set, start, end } of marksIn(source, words, place))
    if (
      within !== 'commented' ||
      holds(
        facts.commented.map(({ at }) => at),
        start,
      )
    )
      facts.marks.push({ mark, within, set, at: places.span(start, end) })
  const forProxies = contexts.walker()
  const live = prefixes.filter(({ at }) => forProxies.at(at)?.live !== false)
  for (const { path, start, end } of proxiesIn(source, live)) facts.proxies.push({ path, at: places.span(start, end) })
  for (const { kind, shown, public: isPublic, start, end } of secretsIn(source, signs))
    facts.secrets.push({ kind, shown, public: isPublic, at: places.span(start, end) })
}

/** A snippet that its callers wrap: `<script>{% include 'jquery.js' %}</script>`. */
function readBareCode({ name, source, contexts }: File): void {
  const [, language] = /\.(js|css)\.liquid$/i.exec(name) ?? []
  if (!language || contexts.code.length > 0) return
  contexts.code.push({ start: 0, end: source.length, language: language.toLowerCase() === 'js' ? 'javascript' : 'css' })
}

/** Adds what the text of a Liquid page says beside its Liquid and HTML. */
export function readPageText(file: File): void {
  readBareCode(file)
  readLibraries(file, 'inline')
  readUrls(file, 'text')
  readBareAddresses(file)
  readPacked(file)
  readCheats(file)
  readMentions(file)
  const { facts, source, contexts } = file
  const scripts = contexts.code.filter(({ language }) => language === 'javascript')
  const words = [
    ...facts.strings,
    ...scripts.flatMap(({ start, end }) => stringsIn(source.slice(start, end))),
    ...askedIn(source),
    ...askedByVariable(source, facts.assigned),
  ]
  facts.strings = [...new Set(words)]
}

function isMinified(source: string, lines: number): boolean {
  return source.length > 1000 && (source.length / lines > 500 || hasFewBlanks(source))
}

/** Fewer than one character in ten at its beginning. */
function hasFewBlanks(source: string): boolean {
  const sample = Math.min(source.length, 60_000)
  const enough = sample / 10
  let blanks = 0
  for (let at = 0; at < sample && blanks < enough; at++) {
    const code = source.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13)) blanks++
  }
  return blanks < enough
}

/** Adds what a script or stylesheet of the theme says. */
export function readAsset(file: File, language: 'javascript' | 'css'): void {
  const { source, facts, places, contexts } = file
  contexts.code.push({ start: 0, end: source.length, language })
  readLibraries(file, 'asset')
  readFileName(file)
  readUrls(file, language === 'css' ? 'style' : 'code')
  readBareAddresses(file)
  readPacked(file)
  readCheats(file)
  readMentions(file)
  facts.mentions.push(...sourceMapIn(source))
  if (language === 'javascript') facts.strings = [...new Set([...stringsIn(source), ...askedIn(source)])]
  const named = language === 'css' ? cssAssetsIn(source) : jsAssetsIn(source)
  const walker = contexts.walker()
  for (const { name, start, end } of named)
    if (walker.at(start)?.live !== false)
      facts.assets.push({ target: { known: name }, by: 'path', when: 'always', optional: false, at: places.span(start, end) })
  facts.minified = isMinified(source, facts.lines)
  facts.hasCode = facts.hasCode && contexts.hasText(source)
}
