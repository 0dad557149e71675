import type { CommentRange } from './comments.ts'
import { type FoundLibrary, libraryOfPackage } from './libraries.ts'

/** `/*! Name v1.2.3` at the start of a comment that minifiers keep, or `v1.2.3` on its second line: a library that names itself. */
const BANNER =
  /^\/\*\*?!?\s{0,8}(?:\*\s{0,2})?(?:@\w{4,10}\s(?:(?:MIT|ISC|BSD|Apache-2\.0)\s)?)?([A-Za-z][\w.@/-]{1,39}(?: [A-Za-z][\w.-]{0,19}){0,3}?)(?:\s{0,2}[-–|,:]?\s{0,2}(?:v|V|version:? |Version:? )?|\r?\n\s{0,8}\*?\s{0,2}@?(?:v|[vV]ersion:? ?))(\d{1,3}\.\d{1,4}\.\d{1,5}(?:-[\w.]{1,12}?)?)(?:(?:\.min)?\.js\b|(?![\w.%]))/

/** How a comment asks minifiers to keep it. */
const KEPT = /^\/\*(?:\*?!|\*?\s{0,8}(?:\*\s{0,2})?@(?:license|preserve)\b)/

/** Pieces and plug-ins of libraries that are told themselves, and tools that sign what they made. */
const NO_LIBRARY =
  /^(?:.*-(?:adapter|adaptor|wrapper)-for-.*|eventemitter|eventie|outlayer|matchesselector|classie|doc-?ready|getstyleproperty|tap-listener|sizzle.*|ssr-window|dom7|minified.*|built.*|.*(?:^|-)scripts?(?:-.*|$)|.*store-locator|(?:generated|compiled|theme|custom|shopify|copyright|version)(?:-.*|$)|(?:app|main|index|global|vendors?|plugins?|styles?|base|common|utils|functions|core|product|cart|collection|header|footer)$|start-.*|end-.*|(?:based|inspired|adapted|modified|ported|requires?|needs)-.*|(?:lazysizes|ls|photoswipe|waypoints|flickity|jquery-ui|lg)-.*|.*-helper-for-.*)$/

const MAX_BANNER = 160
const MAX_SERVED = 400

/** jsDelivr names the package that it minified: `Original file: /npm/swiper@11.1.4/swiper-bundle.js`. */
const SERVED_MARK = 'Original file: /npm/'
const SERVED = /Original file: \/npm\/((?:@[\w.-]{1,60}\/)?[\w.-]{1,60})@(\d{1,4}(?:\.\d{1,5}){1,3}(?:-[\w.]{1,16})?)\//

/** Libraries nobody has described yet, by the first line of their own banner. */
export function namedBanners(code: string, comments: readonly CommentRange[], known: readonly FoundLibrary[]): FoundLibrary[] {
  const isServed = code.includes(SERVED_MARK)
  return comments.flatMap(({ start, end }) => {
    if (known.some(library => library.start >= start && library.start < end)) return []
    const served = isServed && SERVED.exec(code.slice(start, Math.min(end, start + MAX_SERVED)))
    if (served) return packageServed(served, { start, end })
    if (!KEPT.test(code.slice(start, start + 40))) return []
    const match = BANNER.exec(code.slice(start, Math.min(end, start + MAX_BANNER)))
    const [whole, name, version] = match ?? []
    if (whole === undefined || !name || !version) return []
    const library = slug(name)
    return !isLibraryName(library)
      ? []
      : [{ library, version, floating: null, evidence: 'banner' as const, start, end: start + whole.length }]
  })
}

function packageServed([, name = '', version = '']: readonly string[], at: CommentRange): FoundLibrary[] {
  return [{ library: libraryOfPackage(name) ?? slug(name), version, floating: null, evidence: 'banner', ...at }]
}

export function isLibraryName(library: string): boolean {
  return !NO_LIBRARY.test(library)
}

export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
