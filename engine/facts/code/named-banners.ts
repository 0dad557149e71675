import type { CommentRange } from './comments.ts'
import type { FoundLibrary } from './libraries.ts'

/** `/*! Name v1.2.3` at the start of a comment that minifiers keep, or `v1.2.3` on its second line: a library that names itself. */
const BANNER =
  /^\/\*\*?!?\s{0,8}(?:\*\s{0,2})?(?:@\w{4,10}\s)?([A-Za-z][\w.@/-]{1,39}(?: [A-Za-z][\w.-]{0,19}){0,3}?)(?:\s{0,2}[-–|,:]?\s{0,2}(?:v|V|version:? |Version:? )?|\r?\n\s{0,8}\*?\s{0,2}@?(?:v|[vV]ersion:? ?))(\d{1,3}\.\d{1,4}\.\d{1,5}(?:-[\w.]{1,12})?)(?![\w.%])/

/** How a comment asks minifiers to keep it. */
const KEPT = /^\/\*(?:\*?!|\*?\s{0,8}(?:\*\s{0,2})?@(?:license|preserve)\b)/

/** Pieces and plug-ins of libraries that are told themselves, and tools that sign what they made. */
const NO_LIBRARY =
  /^(?:getsize|evemitter|eventemitter|eventie|outlayer|unipointer|unidragger|fizzy-ui-utils|matchesselector|classie|doc-ready|sizzle.*|ssr-window|dom7|minified.*|built.*|.*(?:^|-)scripts?(?:-.*|$)|.*store-locator|generated.*|compiled.*|theme.*|start-.*|end-.*|based-.*|inspired-.*|(?:lazysizes|ls|photoswipe|waypoints|flickity)-.*)$/

const MAX_BANNER = 160

/** Libraries nobody has described yet, by the first line of their own banner. */
export function namedBanners(code: string, comments: readonly CommentRange[], known: readonly FoundLibrary[]): FoundLibrary[] {
  return comments.flatMap(({ start, end }) => {
    if (!KEPT.test(code.slice(start, start + 40)) || known.some(library => library.start >= start && library.start < end)) return []
    const match = BANNER.exec(code.slice(start, Math.min(end, start + MAX_BANNER)))
    const [whole, name, version] = match ?? []
    if (whole === undefined || !name || !version) return []
    const library = slug(name)
    return NO_LIBRARY.test(library)
      ? []
      : [{ library, version, floating: null, evidence: 'banner' as const, start, end: start + whole.length }]
  })
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
