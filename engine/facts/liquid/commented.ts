import type { CommentedFact } from '../facts.ts'
import type { Reader } from './reader.ts'
import { standsFree } from './stands-free.ts'

type Range = { start: number; end: number }

/** They say something to what comes after the comment: Liquid runs in HTML comments. */
const SAYING = new Set([
  'assign',
  'capture',
  'increment',
  'decrement',
  'cycle',
  'include',
  'section',
  'sections',
  'layout',
  'form',
  'paginate',
])
const BRANCHES = new Set(['else', 'elsif', 'when'])
const BLOCKS = new Set(['if', 'unless', 'for', 'case', 'tablerow', 'ifchanged'])
const MOST_LINES = 100
/** Old browsers read it, or everybody does. */
const CONDITIONAL = /^<!--\s*(?:\[if|<!\[endif)/i
const TAGS = /<(?:script|iframe|link|img)\b/i
const CALLS = /\{%-?\s{0,20}(?:render|include)\s{1,20}["']([\w./ -]{1,100})["']/g
const METAFIELDS = /\bmetafields\.([\w-]{1,80})/g

/** Gathers the comments of a page that hold code and can go without taking anything along. */
export class Commented {
  readonly reader: Reader
  readonly found: Range[] = []
  depth = 0
  says = false

  constructor(reader: Reader) {
    this.reader = reader
  }

  /** Hears of the tags in an HTML comment. */
  tag(name: string): void {
    if (BLOCKS.has(name)) this.depth++
    else if (BRANCHES.has(name)) this.says ||= this.depth <= 0
    else if (name.startsWith('end') && BLOCKS.has(name.slice('end'.length))) this.says ||= --this.depth < 0
    else this.says ||= SAYING.has(name)
  }

  html(start: number, end: number): void {
    const { source } = this.reader
    const isWhole = source.endsWith('-->', end) && !this.says && this.depth === 0
    this.says = false
    this.depth = 0
    if (isWhole && !CONDITIONAL.test(source.slice(start, start + 20))) this.found.push({ start, end })
  }

  liquid(start: number, end: number): void {
    this.found.push({ start, end })
  }

  list(): CommentedFact[] {
    return this.joined().flatMap(range => this.fact(range) ?? [])
  }

  /** The outermost; those side by side on one line as one. */
  joined(): Range[] {
    const joined: Range[] = []
    for (const range of this.found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = joined.at(-1)
      if (!last || range.start >= last.end + 200 || !/^[^\S\n]*$/.test(this.reader.source.slice(last.end, range.start))) joined.push(range)
      else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    }
    return joined
  }

  fact({ start, end }: Range): CommentedFact | undefined {
    const { source, places } = this.reader
    const body = source.slice(start, end)
    const hasTags = TAGS.test(body)
    const calls = namesIn(body, CALLS)
    const metafields = namesIn(body, METAFIELDS)
    if (!hasTags && calls.length === 0 && metafields.length === 0) return undefined
    const at = places.span(start, end)
    const last = places.lineOf(end - 1)
    if (last - at.line >= MOST_LINES || !standsFree(source, start, end)) return undefined
    return { at, last, hasTags, calls, metafields }
  }
}

function namesIn(body: string, pattern: RegExp): string[] {
  return [...new Set([...body.matchAll(pattern)].map(([, name = '']) => name))]
}
