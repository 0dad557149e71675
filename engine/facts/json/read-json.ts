/** A JSON value that knows where it stands. */
export type JsonNode =
  | { type: 'object'; entries: Map<string, JsonNode>; start: number; end: number }
  | { type: 'array'; items: JsonNode[]; start: number; end: number }
  | { type: 'string'; value: string; start: number; end: number }
  | { type: 'other'; value: number | boolean | null; start: number; end: number }

export type JsonError = { reason: 'invalid-json' | 'too-deep' | 'too-large'; message: string; offset: number }

const MAX_DEPTH = 200
/** Ten times the largest settings seen; each value takes some 200 bytes of memory. */
const MAX_VALUES = 1_000_000
const LITERAL = /true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))/g
const LETTERS = new Map([...'bfnrt'].map((letter, index) => [letter, '\b\f\n\r\t'.charAt(index)]))

function literalValue(word: string): number | boolean | null {
  if (word === 'null') return null
  return word === 'true' || word === 'false' ? word === 'true' : Number(word)
}

class JsonFailure extends Error {
  readonly reason: JsonError['reason']
  readonly offset: number
  constructor({ reason, message, offset }: JsonError) {
    super(message)
    this.reason = reason
    this.offset = offset
  }
}

class JsonReader {
  readonly text: string
  pos = 0
  values = 0

  constructor(text: string) {
    this.text = text
  }

  fail(message: string, reason: JsonError['reason'] = 'invalid-json'): never {
    throw new JsonFailure({ reason, message, offset: Math.min(this.pos, this.text.length) })
  }

  /** Blanks and the comments that Shopify allows. */
  skip(): string {
    for (;;) {
      const code = this.text.charCodeAt(this.pos)
      if (code <= 32 || code === 0xfeff) this.pos++
      else if (code === 47 && this.text.charAt(this.pos + 1) === '*') {
        const close = this.text.indexOf('*/', this.pos + 2)
        if (close < 0) this.fail('unclosed comment')
        this.pos = close + 2
      } else if (code === 47 && this.text.charAt(this.pos + 1) === '/') {
        const newline = this.text.indexOf('\n', this.pos)
        this.pos = newline < 0 ? this.text.length : newline
      } else return this.text.charAt(this.pos)
    }
  }

  value(depth: number): JsonNode {
    if (depth > MAX_DEPTH) this.fail('too deep', 'too-deep')
    if (this.values++ === MAX_VALUES) this.fail('too large', 'too-large')
    const char = this.skip()
    if (char === '{') return this.object(depth)
    if (char === '[') return this.array(depth)
    if (char === '"') return this.string()
    const start = this.pos
    LITERAL.lastIndex = start
    const word = LITERAL.exec(this.text)?.[0]
    if (!word) this.fail(char ? `unexpected ${char}` : 'unexpected end')
    this.pos += word.length
    return { type: 'other', value: literalValue(word), start, end: this.pos }
  }

  string(): JsonNode & { type: 'string' } {
    const start = this.pos
    let at = start + 1
    for (;;) {
      const code = this.text.charCodeAt(at)
      if (Number.isNaN(code)) this.fail('unclosed string')
      if (code === 34) break
      at += code === 92 ? 2 : 1
    }
    this.pos = at + 1
    const raw = this.text.slice(start, this.pos)
    return { type: 'string', value: raw.includes('\\') ? readEscapes(raw.slice(1, -1)) : raw.slice(1, -1), start, end: this.pos }
  }

  object(depth: number): JsonNode {
    const start = this.pos++
    const entries = new Map<string, JsonNode>()
    for (let char = this.skip(); char !== '}'; char = this.skip()) {
      if (char !== '"') this.fail(char ? `unexpected ${char}` : 'unexpected end')
      const key = this.string().value
      if (this.skip() !== ':') this.fail('expected :')
      this.pos++
      entries.set(key, this.value(depth + 1))
      if (this.skip() === ',') this.pos++
      else if (this.skip() !== '}') this.fail('expected , or }')
    }
    this.pos++
    return { type: 'object', entries, start, end: this.pos }
  }

  array(depth: number): JsonNode {
    const start = this.pos++
    const items: JsonNode[] = []
    for (let char = this.skip(); char !== ']'; char = this.skip()) {
      items.push(this.value(depth + 1))
      if (this.skip() === ',') this.pos++
      else if (this.skip() !== ']') this.fail('expected , or ]')
    }
    this.pos++
    return { type: 'array', items, start, end: this.pos }
  }
}

/** Shopify reads an unknown escape such as `\p` as the letter itself. */
function readEscapes(text: string): string {
  return text.replace(ESCAPE, (_, hex?: string, char = '') =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (LETTERS.get(char) ?? char),
  )
}

/** Reads JSON with places, comments and trailing commas allowed. */
export function readJson(text: string): JsonNode | JsonError {
  const reader = new JsonReader(text)
  try {
    const node = reader.value(0)
    if (reader.skip()) reader.fail('unexpected text after the end')
    return node
  } catch (error) {
    if (error instanceof JsonFailure) return { reason: error.reason, message: error.message, offset: error.offset }
    throw error
  }
}

export function isJsonError(read: JsonNode | JsonError): read is JsonError {
  return 'message' in read
}

export function entry(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.type === 'object' ? node.entries.get(key) : undefined
}

export function text(node: JsonNode | undefined): string | null {
  return node?.type === 'string' ? node.value : null
}

export function isTrue(node: JsonNode | undefined): boolean {
  return node?.type === 'other' && node.value === true
}

export function items(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.type === 'array' ? node.items : []
}
