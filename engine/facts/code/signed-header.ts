import type { CommentRange } from './comments.ts'
import type { FoundLibrary } from './libraries.ts'
import { isLibraryName, slug } from './named-banners.ts'

const MAX_HEADER = 800

/** A header that a library signs with: who wrote it, under which terms, where it lives. */
const SIGNED = /licen[cs]e|copyright|\(c\)|©|\bMIT\b|\bGPL|https?:\/\/|github\.com|@author/i
/** Themes sign their own scripts. */
const OF_A_THEME = /theme/i

/** `/* Tom Select v2.2.2`, `// jQuery Mask Plugin v1.14.16`. */
const NAMED =
  /^(?:\/\*[*!]{0,2}|\/\/)\s{0,8}(?:\*\s{0,2})?([A-Za-z][\w.@/-]{1,39}(?: [A-Za-z][\w.-]{0,19}){0,3}?)(?:\s{0,2}[-–|,:]?\s{0,2}(?:v|V|version:? |Version:? )|\s)(\d{1,3}\.\d{1,4}\.\d{1,5}(?:-[\w.]{1,12})?)(?![\w.%])/
const VERSION_LINE = /(?:^|[\s*])@?version\s{0,3}:?\s{1,8}v?(\d{1,3}\.\d{1,4}(?:\.\d{1,5})?)(?![\w.%])/i

/** What the first comment of an asset says of the whole file, where no described library is told by it. */
export function signedHeader(
  name: string,
  code: string,
  comments: readonly CommentRange[],
  known: readonly FoundLibrary[],
): FoundLibrary[] {
  const [first] = comments
  if (!first || code.slice(0, first.start).trim() !== '') return []
  const isLine = code[first.start + 1] === '/'
  const header = code.slice(first.start, Math.min(isLine ? first.end + MAX_LINES : first.end, first.start + MAX_HEADER))
  if (!SIGNED.test(header) || OF_A_THEME.test(header) || known.some(library => library.start < first.start + MAX_HEADER)) return []
  const found = namedIn(header) ?? versionOfFile(name, header)
  return found ? [{ ...found, floating: null, evidence: 'banner', start: first.start, end: first.end }] : []
}

const MAX_LINES = 200

type Named = { library: string; version: string }

function namedIn(header: string): Named | null {
  const [, name, version] = NAMED.exec(header) ?? []
  const library = name && slug(name)
  return library && version && isLibraryName(library) ? { library, version } : null
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
