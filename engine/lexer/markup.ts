export type Lookup = {
  type: 'lookup'
  /** Dotted path up to its first dynamic part. */
  path: string
  dynamic: boolean
  /** One dynamic part, and nothing after it: `list[i]`. */
  isItem: boolean
  start: number
  end: number
}

export type Expression =
  | Lookup
  | { type: 'string'; value: string; start: number; end: number }
  | { type: 'number'; value: string; start: number; end: number }
  | { type: 'literal'; value: string; start: number; end: number }

export type Argument = { name: string; start: number; value: Expression }

export type Filter = { name: string; start: number; end: number; args: Expression[]; named: Argument[] }

/** What stands in a tag or output, read loosely: anything odd is stepped over. */
export type Markup = {
  /** The variable that assign, capture, for, tablerow, increment, decrement define. */
  defines: string
  values: Expression[]
  named: Argument[]
  filters: Filter[]
  /** Every variable read, also inside brackets and filter arguments. */
  lookups: Lookup[]
}

export const NO_MARKUP: Markup = { defines: '', values: [], named: [], filters: [], lookups: [] }

const LITERALS = new Set(['true', 'false', 'nil', 'null', 'blank', 'empty'])
const OPERATORS = new Set(['and', 'or', 'contains'])
const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['for', new Set(['reversed'])],
  ['tablerow', new Set(['reversed'])],
  ['paginate', new Set(['by'])],
  ['render', new Set(['with', 'for', 'as'])],
  ['include', new Set(['with', 'for', 'as'])],
])
const NO_WORDS: ReadonlySet<string> = new Set()
const MAX_DEPTH = 20
/** The characters that Liquid's own grammar knows, beside names, numbers and strings. */
const MEANING = new Set([...'.|:,()[]-><='].map(char => char.charCodeAt(0)))

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || isDigit(code) || code === 45
}

/** Reads the markup of one tag or output in one pass over [start, end). */
class MarkupReader {
  readonly source: string
  readonly end: number
  readonly markup: Markup = { defines: '', values: [], named: [], filters: [], lookups: [] }
  pos: number

  constructor(source: string, start: number, end: number) {
    this.source = source
    this.pos = start
    this.end = end
  }

  skipSpace(): number {
    while (this.pos < this.end && isSpace(this.source.charCodeAt(this.pos))) this.pos++
    return this.pos < this.end ? this.source.charCodeAt(this.pos) : -1
  }

  /** Steps over what means nothing to Liquid: `| " json` is read as `| json`. */
  skipNoise(): number {
    let code = this.skipSpace()
    while (code !== -1 && !isNamePart(code) && !MEANING.has(code)) {
      if ((code === 39 || code === 34) && this.closingQuote(code) >= 0) break
      this.pos++
      code = this.skipSpace()
    }
    return code
  }

  name(): string {
    const start = this.pos
    this.pos++
    while (this.pos < this.end && isNamePart(this.source.charCodeAt(this.pos))) this.pos++
    if (this.pos < this.end && this.source.charCodeAt(this.pos) === 63) this.pos++
    return this.source.slice(start, this.pos)
  }

  /** `name` when a name stands here, else ''. */
  nameHere(): string {
    const code = this.skipSpace()
    return isNameStart(code) ? this.name() : ''
  }

  closingQuote(quote: number): number {
    for (let at = this.pos + 1; at < this.end; at++) if (this.source.charCodeAt(at) === quote) return at
    return -1
  }

  string(quote: number): Expression | null {
    const close = this.closingQuote(quote)
    const start = this.pos
    if (close < 0) {
      this.pos++
      return null
    }
    this.pos = close + 1
    return { type: 'string', value: this.source.slice(start + 1, close), start, end: close + 1 }
  }

  number(): Expression {
    const start = this.pos
    this.pos++
    while (this.pos < this.end) {
      const code = this.source.charCodeAt(this.pos)
      const decimal = code === 46 && isDigit(this.source.charCodeAt(this.pos + 1))
      if (!isDigit(code) && !decimal && code !== 95) break
      this.pos++
    }
    return { type: 'number', value: this.source.slice(start, this.pos), start, end: this.pos }
  }

  /** After a root name or at `[`: reads `.name` and `[…]` for as long as they come. */
  lookup(root: string, start: number, depth: number): Lookup {
    const found: Lookup = { type: 'lookup', path: root, dynamic: false, isItem: false, start, end: this.pos }
    this.markup.lookups.push(found)
    for (;;) {
      const before = this.pos
      const code = this.skipSpace()
      if (code === 46 && this.source.charCodeAt(this.pos + 1) !== 46) {
        this.pos++
        const next = this.skipSpace()
        if (!isNameStart(next)) {
          this.pos = before
          return found
        }
        const part = this.name()
        found.isItem = false
        if (!found.dynamic) found.path = found.path ? `${found.path}.${part}` : part
      } else if (code === 91 && depth < MAX_DEPTH) {
        this.pos++
        const key = this.bracket(depth + 1)
        found.isItem = !found.dynamic && key === null
        if (!found.dynamic && key !== null) found.path = found.path ? `${found.path}.${key}` : key
        else found.dynamic = true
      } else {
        if (code !== 91) this.pos = before
        else this.pos++
        return found
      }
      found.end = this.pos
    }
  }

  /** Inside `[`: its static key, or null when it is dynamic. */
  bracket(depth: number): string | null {
    const code = this.skipSpace()
    const inner = this.expression(code, depth)
    for (let next = this.skipSpace(); next !== -1 && next !== 93; next = this.skipSpace()) {
      if (next === 124 || next === 44) break
      this.pos++
    }
    if (this.skipSpace() === 93) this.pos++
    return inner?.type === 'string' || inner?.type === 'number' ? inner.value : null
  }

  expression(code: number, depth: number): Expression | null {
    if (code === 39 || code === 34) return this.string(code)
    if (isDigit(code) || (code === 45 && isDigit(this.source.charCodeAt(this.pos + 1)))) return this.number()
    const start = this.pos
    if (code === 91) return this.lookup('', start, depth)
    if (!isNameStart(code)) {
      if (code !== -1) this.pos++
      return null
    }
    const word = this.name()
    if (LITERALS.has(word)) return { type: 'literal', value: word, start, end: this.pos }
    return this.lookup(word, start, depth)
  }

  /** The name before a single colon, consumed with it; else '' and nothing consumed. */
  argumentName(): string {
    const start = this.pos
    const word = this.name()
    if (this.skipSpace() === 58) {
      this.pos++
      return word
    }
    this.pos = start
    return ''
  }

  filter(): Filter | null {
    const start = this.pos
    const name = this.name()
    const filter: Filter = { name, start, end: this.pos, args: [], named: [] }
    this.markup.filters.push(filter)
    if (this.skipSpace() === 58) this.pos++
    return filter
  }

  all(words: ReadonlySet<string>): Markup {
    const { markup, source } = this
    let filter: Filter | null = null
    for (let code = this.skipSpace(); code !== -1; code = this.skipSpace()) {
      const start = this.pos
      if (code === 124) {
        this.pos++
        if (source.charCodeAt(this.pos) === 124) this.pos++
        else if (isNameStart(this.skipNoise())) filter = this.filter()
        continue
      }
      let name = ''
      if (isNameStart(code)) {
        name = this.argumentName()
        if (!name && this.steppedOver(words)) continue
        if (name) code = this.skipSpace()
        if (code === 124 || code === -1) continue
      }
      const value = this.expression(code, 0)
      if (!value) continue
      if (name) (filter ?? markup).named.push({ name, start, value })
      else if (filter) filter.args.push(value)
      else markup.values.push(value)
    }
    return markup
  }

  /** Steps over an operator or a word of the tag (`with`, `by` …); the alias after `as` goes with it. */
  steppedOver(words: ReadonlySet<string>): boolean {
    const start = this.pos
    const word = this.name()
    if (OPERATORS.has(word)) return true
    if (words.has(word)) {
      if (word === 'as') this.markup.defines = this.nameHere()
      return true
    }
    this.pos = start
    return false
  }
}

function defining(reader: MarkupReader, tag: string): void {
  const before = reader.pos
  const code = reader.skipSpace()
  const quoted = tag === 'capture' && (code === 39 || code === 34)
  if (quoted) {
    const name = reader.string(code)
    if (name?.type === 'string') reader.markup.defines = name.value
    return
  }
  if (!isNameStart(code)) return
  const name = reader.name()
  if (tag === 'assign') {
    // `assign a.b = c` and `assign a[0] = c` are written, though Liquid ignores the rest of the name.
    while (reader.pos < reader.end && reader.source.charCodeAt(reader.pos) !== 61) {
      const next = reader.source.charCodeAt(reader.pos)
      if (next === 124 || next === 39 || next === 34) break
      reader.pos++
    }
    if (reader.source.charCodeAt(reader.pos) !== 61 || reader.pos >= reader.end) {
      reader.pos = before
      return
    }
    reader.pos++
  } else if (tag === 'for' || tag === 'tablerow') {
    if (reader.nameHere() !== 'in') {
      reader.pos = before
      return
    }
  }
  reader.markup.defines = name
}

const DEFINING = new Set(['assign', 'capture', 'for', 'tablerow', 'increment', 'decrement'])

/** Reads the markup of the tag named `tag`, or of an output when it is ''. */
export function readMarkup(source: string, start: number, end: number, tag: string): Markup {
  const reader = new MarkupReader(source, start, end)
  // `{{ # 'x' | asset_url }}` reads a variable without a name: nothing.
  if (tag === '' && reader.skipSpace() === 35) return NO_MARKUP
  if (DEFINING.has(tag)) defining(reader, tag)
  return reader.all(WORDS.get(tag) ?? NO_WORDS)
}
