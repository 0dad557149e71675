import type { CommentRange } from './comments.ts'
import type { FoundLibrary } from './libraries.ts'
import { isLibraryName, slug } from './named-banners.ts'

const MAX_HEADER = 800

/** A header that a library signs with: who wrote it, under which terms, where it lives. */
const SIGNED = /licen[cs]e|copyright|\(c\)|©|\bMIT\b|\bGPL|https?:\/\/|github\.com|@author|\bauthor:/i
/** Themes sign their own scripts; ThemePunch makes plug-ins. */
const OF_A_THEME = /theme(?!punch)/i

/** `/* Tom Select v2.2.2`, `// jQuery Mask Plugin v1.14.16`. */
const NAMED =
  /^(?:\/\*[*!]{0,2}|\/\/)\s{0,8}(?:\*\s{0,2})?(?:https?:\/\/mths\.be\/)?([A-Za-z][\w.@/-]{1,39}(?: [A-Za-z][\w.-]{0,19}){0,3}?)(?:\s{0,2}[-–|,:]?\s{0,2}(?:v|V|version:? |Version:? )|\s)(\d{1,3}\.\d{1,4}\.\d{1,5}(?:-[\w.]{1,12})?)(?![\w.%])/
/** `// embla-carousel@6.2.0`, as a comment of either kind. */
const PACKAGE = /^\/[*/][*!]?\s{0,4}((?:@[\w.-]{1,40}\/)?[a-z][\w.-]{1,40})@(\d{1,3}\.\d{1,4}\.\d{1,5}(?:-[\w.]{1,12})?)(?![\w.%])/
const VERSION_LINE = /(?:^|[\s*])@?version\s{0,3}:?\s{1,8}v?(\d{1,3}\.\d{1,4}(?:\.\d{1,5})?)(?![\w.%])/i

/** What the first comment of an asset says of the whole file, where no described library is told by it. */
export function signedHeader(
  name: string,
  code: string,
  comments: readonly CommentRange[],
  known: readonly FoundLibrary[],
): FoundLibrary[] {
  const [first] = comments
  if (!first || !NOTHING.test(code.slice(0, Math.min(first.start, MAX_HEADER)).trim())) return []
  const isLine = code[first.start + 1] === '/'
  const header = code.slice(first.start, Math.min(isLine ? first.end + MAX_LINES : first.end, first.start + MAX_HEADER))
  if (!SIGNED.test(header) || OF_A_THEME.test(header) || known.some(library => library.start < first.start + MAX_HEADER)) return []
  const found = namedIn(header) ?? versionOfFile(name, header)
  return found ? [{ ...found, floating: null, evidence: 'banner', start: first.start, end: first.end }] : []
}

const MAX_LINES = 200
const NOTHING = /^(?:;|["']use strict["'];?)?$/

const NUMBER = /\d\.\d/
const MAX_NAME = 120

/** Shorter ones sign nothing. */
const LEAST = 24
/** Browsers and devices are no libraries, and neither are sentences. */
const NO_LIBRARY =
  /(?:^|-)(?:ie|explorer|edge|chrome|safari|firefox|opera|ios|android|node|ruby|php|es|html|css)$|(?:^|-)(?:in|on|for|with|of|the|to|is|from|since|until|see)-/
/** `FitVids 1.1` is believed where minifiers are asked to keep it, and of what calls itself a plugin. */
const SHORT =
  /^\/\*(?:!\s{0,8}(?:\*\s{0,2})?|(?=[*!]?[^\n]{0,60}\b[Pp]lugin\b)\s{0,4})([A-Za-z][\w.-]{2,39}(?: [A-Za-z][\w.-]{0,19}){0,2}?) v?(\d{1,2}\.\d{1,2})(?![\w.%])/
/** `/** Sticky.js … @version 1.3.0` */
const TITLED = /^\/\*[*!]{0,2}\s{0,8}(?:\*\s{0,2})?((?:jquery[ .-])?[A-Za-z][\w-]{1,30}(?:\.jquery)?\.js|jquery[ .][\w.-]{2,30})\b/i

/** The same for comments further down: files that are put together of many. */
export function signedBanners(code: string, comments: readonly CommentRange[], known: readonly FoundLibrary[]): FoundLibrary[] {
  const isKnown = (from: number, to: number) => known.some(library => library.start >= from && library.start < to)
  return comments.flatMap(({ start, end }) => {
    const isLine = code[start + 1] === '/'
    const packaged = packageIn(code.slice(start, Math.min(end, start + MAX_NAME)))
    if (packaged && !isKnown(start, end)) return [{ ...packaged, floating: null, evidence: 'banner' as const, start, end }]
    if (end - start < LEAST && !isLine) return []
    const beginning = code.slice(start, start + MAX_NAME)
    if (!NUMBER.test(beginning) && !TITLED.test(beginning)) return []
    const text = code.slice(start, isLine ? end + MAX_LINES : Math.min(end, start + MAX_HEADER))
    const found = namedIn(text) ?? (isLine ? null : (shortIn(text) ?? titledIn(text)))
    if (!found || NO_LIBRARY.test(found.library) || !SIGNED.test(text) || OF_A_THEME.test(text)) return []
    if (isKnown(start, start + MAX_HEADER)) return []
    return [{ ...found, floating: null, evidence: 'banner' as const, start, end }]
  })
}

/** A name with its version is a signature. */
function packageIn(text: string): Named | null {
  const [, name, version] = text.includes('@') ? (PACKAGE.exec(text) ?? []) : []
  return nameIt(name, version)
}

function shortIn(text: string): Named | null {
  const [, name, version] = SHORT.exec(text) ?? []
  return nameIt(name, version)
}

function titledIn(text: string): Named | null {
  const name = TITLED.exec(text)?.[1]
  return name ? nameIt(name.replace(/\.js$/i, ''), VERSION_LINE.exec(text)?.[1]) : null
}

function nameIt(name: string | undefined, version: string | undefined): Named | null {
  const library = name && slug(name)
  return library && version && isLibraryName(library) ? { library, version } : null
}

type Named = { library: string; version: string }

function namedIn(header: string): Named | null {
  const [, name, version] = NAMED.exec(header) ?? []
  return nameIt(name, version)
}

/** The header names the file's own stem: `jquery.bpopup.js` begins `@name: bPopup … @version: 0.11.0`. */
function versionOfFile(name: string, header: string): Named | null {
  const version = VERSION_LINE.exec(header)?.[1]
  const library = stemOf(name)
  if (!version || library.length < 4 || !isLibraryName(library)) return null
  return plain(header).includes(plain(library)) ? { library, version } : null
}

function stemOf(name: string): string {
  return slug(
    name
      .replace(/(?:\.min|\.pack|\.pkgd)?\.js(?:\.liquid)?$/i, '')
      .replace(/^jquery[.-]/i, '')
      .replace(/[-.]v?\d{1,4}(?:\.\d{1,4}){0,3}$/, ''),
  )
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
}
