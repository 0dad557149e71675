import { LIBRARIES } from '../../knowledge/libraries.ts'
import type { CommentRange } from './comments.ts'
import type { FoundLibrary } from './libraries.ts'
import { slug } from './named-banners.ts'

const MAX_LIST = 4000
const FEWEST = 3

/** `Slick Slider            1.6.0 with customizations`: a row of the table that a bundle of libraries begins with. */
const ROW = /^[ \t*]{0,8}([A-Za-z][\w. ]{1,40}?)[ \t]{2,40}v?(\d{1,3}\.\d{1,4}(?:\.\d{1,5})?)(?![\w.%])/gm

const OTHER_NAMES: Record<string, string> = {
  'javascript-cookie': 'js-cookie',
  'slick-slider': 'slick',
  'handlebars-js': 'handlebars',
  enqurie: 'enquire',
}

const KNOWN = new Map(LIBRARIES.flatMap(({ library, name }) => [library, slug(name)].map(key => [key, library] as const)))

/** Libraries that a bundle names in the table at its head, and shows nowhere else. */
export function listedLibraries(code: string, comments: readonly CommentRange[], known: readonly FoundLibrary[]): FoundLibrary[] {
  const [first] = comments
  if (!first || code.slice(0, first.start).trim() !== '') return []
  const list = code.slice(first.start, Math.min(first.end, first.start + MAX_LIST))
  const rows = [...list.matchAll(ROW)]
  if (rows.length < FEWEST) return []
  return rows.flatMap(row => {
    const [whole, name = '', version = ''] = row
    const library = KNOWN.get(OTHER_NAMES[slug(name)] ?? slug(name))
    if (!library || known.some(each => each.library === library)) return []
    const start = first.start + row.index
    return [{ library, version, floating: null, evidence: 'banner', start, end: start + whole.length }]
  })
}
