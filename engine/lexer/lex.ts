import { liquidLines } from './liquid-lines.ts'
import { BLOCK_TAGS, BRANCH_TAGS, RAW_TAGS, SINGLE_TAGS, TEXT_ELEMENTS, VOID_ELEMENTS } from './liquid-names.ts'
import { NO_MARKUP, readMarkup } from './markup.ts'
import { type RawEnd, RawEnds } from './raw-end.ts'
import type { Attribute, Block, Element, Handler, Inside, LexErrorCode, LiquidNode, View } from './tokens.ts'

type Mode =
  | 'text'
  | 'name'
  | 'tag'
  | 'attribute'
  | 'after-name'
  | 'before-value'
  | 'quoted'
  | 'unquoted'
  | 'body'
  | 'comment'
  | 'bogus'
  | 'close'
  | 'raw'

/** What a branch of a block returns to: `{% if a %}<p class="x">{% else %}<p>{% endif %}` opens one p, not two. */
type HtmlState = { mode: Mode; element: Element | null; attribute: Attribute | null; from: number; noscript: boolean; template: boolean }

/** `attributes` counts those that the element had when the block began. */
type OpenBlock = Block & { state: HtmlState; attributes: number }

const LOOPS = new Set(['for', 'tablerow'])
/** Blocks that may be left out of the page, unless they have an `else`. */
const SKIPPABLE = new Set(['if', 'unless', 'case', 'for', 'tablerow'])

const LT = 60
const GT = 62
const BRACE = 123
const PERCENT = 37
const DASH = 45
const SLASH = 47
const EQUALS = 61
const DOUBLE = 34
const SINGLE = 39

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isWord(code: number): boolean {
  return isLetter(code) || code === 95 || (code >= 48 && code <= 57)
}

class Lexer implements View {
  readonly source: string
  readonly length: number
  readonly handler: Handler
  readonly blocks: OpenBlock[] = []
  htmlComment = false
  region: View['region'] = 'unknown'
  noscript = false
  template = false

  pos = 0
  mode: Mode = 'text'
  element: Element | null = null
  attribute: Attribute | null = null
  /** The names that share the value being read: `{% if a %}src{% else %}data-src{% endif %}="x"`. */
  sharing: Attribute[] = []
  /** The last output between attributes: `{{ name }}="value"`. */
  outputStart = -1
  outputAt = -1
  /** Where the last block ended, and its place among the attributes. */
  closedAt = -1
  closedAttributes = 0
  /** Start of the name, body, comment or close tag that is being read. */
  from = 0
  /** Before this offset Liquid is off ({% raw %}). */
  liquidOff = 0
  /** Before this offset Liquid is lexed but Shopify does not run it. */
  asleepUntil = 0
  /** Liquid that would close at or after this offset is text: the end of the raw body that is being lexed. */
  limit: number
  /** Blocks below this depth are out of reach for end tags: they stand outside a raw body or `{% liquid %}`. */
  floor = 0
  loops = 0
  /** How many blocks of each name are open. */
  readonly open = new Map<string, number>()
  readonly rawEnds = new RawEnds()
  /** Memory of searches, so that each delimiter is looked for once only. */
  readonly nextAt = { '{{': -1, '{%': -1, '}}': -1, '%}': -1, '<script': -1, '</script': -1 }

  constructor(source: string, handler: Handler) {
    this.source = source
    this.length = source.length
    this.limit = source.length
    this.handler = handler
  }

  /** First `what` at or after `from`, or the source's length; linear over all calls with growing `from`. */
  find(what: keyof Lexer['nextAt'], from: number): number {
    const known = this.nextAt[what]
    if (known >= from) return known
    const found = this.source.indexOf(what, from)
    const at = found < 0 ? this.length : found
    this.nextAt[what] = at
    return at
  }

  error(code: LexErrorCode, values: Record<string, string>, start: number, end: number): void {
    this.handler.error({ code, values, start, end })
  }

  run(): void {
    while (this.pos < this.length) this.step()
    if (this.mode === 'comment') this.handler.htmlComment(this.from, this.length, this)
    if (this.mode === 'body' && this.element) this.handler.body(this.element, this.from, this.length, this)
    if (this.element && this.mode !== 'body') this.endElement(this.length, false)
    this.dropBlocks(0, '')
  }

  /** Forgets the blocks from `depth` on: `end` came before their own end tags. */
  dropBlocks(depth: number, end: string): void {
    for (let open = this.blocks.length > depth ? this.pop() : undefined; open; open = this.blocks.length > depth ? this.pop() : undefined)
      this.error('unclosed-block', end ? { tag: open.tag.name, end } : { tag: open.tag.name }, open.tag.start, open.tag.end)
  }

  pop(): OpenBlock | undefined {
    const block = this.blocks.pop()
    if (!block) return undefined
    const { name } = block.tag
    this.open.set(name, (this.open.get(name) ?? 1) - 1)
    if (LOOPS.has(name)) this.loops--
    return block
  }

  step(): void {
    switch (this.mode) {
      case 'text':
        this.text()
        return
      case 'body':
        this.body()
        return
      case 'comment':
        this.comment()
        return
      case 'quoted':
        this.quoted()
        return
      case 'raw':
        this.rawText()
        return
      default:
        this.inTag()
        return
    }
  }

  /** Steps to the next `{` that may open Liquid or to one of two other characters. */
  skipTo(first: number, second: number): number {
    const { source, length } = this
    let at = this.pos
    while (at < length) {
      const code = source.charCodeAt(at)
      if (code === first || code === second) break
      if (code === BRACE && at >= this.liquidOff) {
        const next = source.charCodeAt(at + 1)
        if (next === BRACE || next === PERCENT) break
      }
      at++
    }
    this.pos = at
    return at < length ? source.charCodeAt(at) : -1
  }

  text(): void {
    const code = this.skipTo(LT, LT)
    if (code === BRACE) {
      this.liquid('text')
      return
    }
    if (code === LT) this.markupStart()
  }

  /** At `<` in text. */
  markupStart(): void {
    const { source } = this
    const start = this.pos
    const next = source.charCodeAt(start + 1)
    if (isLetter(next) || this.opensLiquid(start + 1)) {
      this.element = { name: '', start, end: -1, attributes: [], selfClosing: false, complete: false }
      this.enter('name', start + 1)
    } else if (next === SLASH && (isLetter(source.charCodeAt(start + 2)) || this.opensLiquid(start + 2))) {
      this.enter('close', start + 2)
    } else if (source.startsWith('<!--', start)) {
      this.htmlComment = true
      this.mode = 'comment'
      this.from = start
      // `<!-->` and `<!--->` are whole comments.
      this.pos = start + 2
    } else if (next === 33) {
      this.enter('bogus', start + 2)
    } else {
      this.pos = start + 1
    }
  }

  enter(mode: Mode, from: number): void {
    this.mode = mode
    this.from = from
    this.pos = from
  }

  opensLiquid(at: number): boolean {
    if (at < this.liquidOff || this.source.charCodeAt(at) !== BRACE) return false
    const next = this.source.charCodeAt(at + 1)
    return next === BRACE || next === PERCENT
  }

  comment(): void {
    const { source } = this
    const code = this.skipTo(DASH, DASH)
    if (code === BRACE) {
      this.liquid('comment')
      return
    }
    if (code !== DASH) return
    const end = source.startsWith('--!>', this.pos) ? 4 : source.startsWith('-->', this.pos) ? 3 : 0
    if (end === 0) {
      this.pos++
      return
    }
    this.pos += end
    this.handler.htmlComment(this.from, this.pos, this)
    this.htmlComment = false
    this.mode = 'text'
  }

  /** In the text of a script, style, textarea or title. */
  body(): void {
    const name = this.element?.name ?? ''
    const code = this.skipTo(LT, LT)
    if (code === BRACE) {
      this.liquid(name === 'script' || name === 'style' || name === 'title' ? name : 'textarea')
      return
    }
    if (code !== LT) return
    const start = this.pos
    const after = start + 2 + name.length
    if (
      this.source.charCodeAt(start + 1) !== SLASH ||
      this.source.slice(start + 2, after).toLowerCase() !== name ||
      isWord(this.source.charCodeAt(after))
    ) {
      this.pos++
      return
    }
    if (this.element) this.handler.body(this.element, this.from, start, this)
    this.element = null
    this.enter('close', start + 2)
  }

  /** In `{% style %}`, `{% javascript %}`, `{% stylesheet %}`: Liquid, but no HTML. */
  rawText(): void {
    if (this.skipTo(BRACE, BRACE) !== BRACE) return
    if (this.opensLiquid(this.pos)) {
      this.liquid('text')
      return
    }
    this.pos++
  }

  quoted(): void {
    const quote = this.attribute?.quote === "'" ? SINGLE : DOUBLE
    const code = this.skipTo(quote, quote)
    if (code === BRACE) {
      this.liquid('value')
      return
    }
    this.endValue(Math.min(this.pos + 1, this.length))
    this.pos++
  }

  inTag(): void {
    const code = this.source.charCodeAt(this.pos)
    if (code === BRACE && this.opensLiquid(this.pos)) {
      this.liquidInTag()
      return
    }
    switch (this.mode) {
      case 'name':
        this.elementName(code)
        return
      case 'tag':
        this.betweenAttributes(code)
        return
      case 'attribute':
        this.attributeName(code)
        return
      case 'after-name':
        this.afterName(code)
        return
      case 'before-value':
        this.beforeValue(code)
        return
      case 'unquoted':
        this.unquoted(code)
        return
      case 'close':
        this.closeTag(code)
        return
      default:
        if (code === GT) this.mode = 'text'
        this.pos++
    }
  }

  liquidInTag(): void {
    const isTag = this.source.charCodeAt(this.pos + 1) === PERCENT
    if (this.mode === 'before-value') this.beginValue('')
    if (this.mode === 'attribute' && isTag) this.endAttributeName()
    if (this.mode === 'after-name') this.mode = 'tag'
    if (this.mode === 'name' && isTag) {
      this.tagInName()
      return
    }
    this.liquid(this.mode === 'unquoted' ? 'value' : this.mode === 'close' || this.mode === 'bogus' ? 'close' : 'tag')
  }

  /** `<li{% if x %} class="a"{% endif %}>`: the name ends where blanks follow the tag. */
  tagInName(): void {
    const start = this.pos
    this.liquid('tag')
    if (start === this.from) this.from = this.pos
    else if (this.element && isSpace(this.source.charCodeAt(this.pos))) {
      this.element.name = this.source.slice(this.from, start).toLowerCase()
      this.mode = 'tag'
    }
  }

  endsTag(code: number): boolean {
    return code === GT || (code === SLASH && this.source.charCodeAt(this.pos + 1) === GT)
  }

  elementName(code: number): void {
    if (!isSpace(code) && code !== GT && code !== SLASH) {
      this.pos++
      return
    }
    this.nameElement()
    this.mode = 'tag'
  }

  nameElement(): void {
    if (this.element && !this.element.name) this.element.name = this.source.slice(this.from, this.pos).toLowerCase()
  }

  betweenAttributes(code: number): void {
    if (isSpace(code)) {
      this.pos++
      return
    }
    if (this.endsTag(code)) {
      this.endTag(code)
      return
    }
    if (code === SLASH) {
      this.pos++
      return
    }
    if (code === EQUALS) this.valueOfBlock()
    else this.beginAttribute()
    this.pos++
  }

  /** A `=` without a plain name before it: its name is the output there, or those in the block that has just ended. */
  valueOfBlock(): void {
    if (this.outputAt === this.pos) {
      this.beginAttribute()
      if (this.attribute) {
        this.attribute.start = this.outputStart
        this.attribute.name = this.source.slice(this.outputStart, this.pos).toLowerCase()
      }
      this.mode = 'before-value'
      return
    }
    const names = this.closedAt === this.pos ? (this.element?.attributes.slice(this.closedAttributes) ?? []) : []
    const bare = names.filter(attribute => attribute.valueStart < 0)
    this.attribute = bare.pop() ?? null
    this.sharing = bare
    if (!this.attribute) this.beginAttribute()
    this.mode = 'before-value'
  }

  /** The value ends here; `end` is after its closing quote. */
  endValue(end: number): void {
    const { attribute } = this
    if (attribute) {
      attribute.valueEnd = this.pos
      attribute.end = end
      const { valueStart, valueEnd, quote, liquid } = attribute
      for (const other of this.sharing) Object.assign(other, { valueStart, valueEnd, quote, liquid, end })
    }
    this.sharing = []
    this.attribute = null
    this.mode = 'tag'
  }

  beginAttribute(): void {
    const element = this.element
    this.attribute = {
      name: '',
      start: this.pos,
      end: this.pos,
      valueStart: -1,
      valueEnd: -1,
      quote: '',
      liquid: [],
      conditional: element !== null && (this.blocks.at(-1)?.tag.start ?? -1) > element.start,
    }
    element?.attributes.push(this.attribute)
    this.mode = 'attribute'
  }

  attributeName(code: number): void {
    if (isSpace(code)) {
      this.endAttributeName()
      this.mode = 'after-name'
      this.pos++
    } else if (code === EQUALS) {
      this.endAttributeName()
      this.mode = 'before-value'
      this.pos++
    } else if (this.endsTag(code)) {
      this.endAttributeName()
    } else this.pos++
  }

  endAttributeName(): void {
    if (this.attribute) {
      this.attribute.name = this.source.slice(this.attribute.start, this.pos).toLowerCase()
      this.attribute.end = this.pos
    }
    this.mode = 'tag'
  }

  afterName(code: number): void {
    if (isSpace(code)) this.pos++
    else if (code === EQUALS) {
      this.mode = 'before-value'
      this.pos++
    } else this.mode = 'tag'
  }

  beforeValue(code: number): void {
    if (isSpace(code)) {
      this.pos++
    } else if (code === DOUBLE || code === SINGLE) {
      this.pos++
      this.beginValue(code === DOUBLE ? '"' : "'")
    } else if (code === GT) {
      this.beginValue('')
      this.endValue(this.pos)
    } else this.beginValue('')
  }

  beginValue(quote: Attribute['quote']): void {
    if (this.attribute) {
      this.attribute.quote = quote
      this.attribute.valueStart = this.pos
      this.attribute.valueEnd = this.pos
    }
    this.mode = quote ? 'quoted' : 'unquoted'
  }

  unquoted(code: number): void {
    if (!isSpace(code) && !this.endsTag(code)) {
      this.pos++
      return
    }
    this.endValue(this.pos)
  }

  /** At `>` or `/>`. */
  endTag(code: number): void {
    const { element } = this
    const selfClosing = code === SLASH
    this.pos += selfClosing ? 2 : 1
    if (!element) {
      this.mode = 'text'
      return
    }
    element.selfClosing = selfClosing
    this.endElement(this.pos, true)
    // Browsers know no self-closing script: what follows is its text.
    if ((selfClosing && element.name !== 'script') || VOID_ELEMENTS.has(element.name)) return
    if (element.name === 'head') this.region = 'head'
    else if (element.name === 'body') this.region = 'body'
    else if (element.name === 'noscript') this.noscript = true
    else if (element.name === 'template') this.template = true
    if (!TEXT_ELEMENTS.has(element.name)) return
    this.element = element
    this.enter('body', this.pos)
  }

  endElement(end: number, complete: boolean): void {
    const { element } = this
    if (!element) return
    if (this.mode === 'name') this.nameElement()
    if (this.mode === 'attribute') this.endAttributeName()
    if (this.mode === 'unquoted' || this.mode === 'quoted') this.endValue(this.pos)
    element.end = end
    element.complete = complete
    this.handler.element(element, this)
    this.element = null
    this.attribute = null
    this.mode = 'text'
  }

  closeTag(code: number): void {
    if (code !== GT) {
      this.pos++
      return
    }
    const name = this.source.slice(this.from, this.pos).trim().toLowerCase()
    this.pos++
    this.handler.close(name, this.from - 2, this.pos, this)
    if (name === 'head') this.region = 'body'
    else if (name === 'noscript') this.noscript = false
    else if (name === 'template') this.template = false
    this.mode = 'text'
  }

  /** At `{{` or `{%`. */
  liquid(inside: Inside): void {
    const node = this.source.charCodeAt(this.pos + 1) === BRACE ? this.output(inside) : this.tag(inside)
    if (!node) return
    if (this.attribute && inside === 'value') this.attribute.liquid.push(node)
  }

  /** True when `at` stands in a quoted string that began in [start, at). */
  isQuoted(start: number, at: number): boolean {
    let quote = 0
    for (let i = start; i < at; i++) {
      const code = this.source.charCodeAt(i)
      if (quote) quote = code === quote ? 0 : quote
      else if (code === SINGLE || code === DOUBLE) quote = code
    }
    return quote !== 0
  }

  output(inside: Inside): LiquidNode | null {
    const { source } = this
    const start = this.pos
    const close = this.find('}}', start + 2)
    if (close >= this.limit && this.limit < this.length) {
      this.pos = start + 2
      return null
    }
    if (close >= this.length) {
      this.error('unclosed-output', {}, start, Math.min(start + 2, this.length))
      this.pos = start + 2
      return null
    }
    const opens = Math.min(this.find('{%', start + 2), this.find('{{', start + 2))
    if (opens < close && !this.isQuoted(start + 2, opens)) this.error('unclosed-output', {}, start, start + 2)
    const markupStart = source.charCodeAt(start + 2) === DASH ? start + 3 : start + 2
    const markupEnd = close > markupStart && source.charCodeAt(close - 1) === DASH ? close - 1 : close
    const node = this.node('output', '', start, close + 2, markupStart, markupStart, markupEnd, inside)
    this.pos = node.end
    this.outputStart = start
    this.outputAt = node.end
    this.handler.liquid(node, this)
    return node
  }

  node(
    kind: LiquidNode['kind'],
    name: string,
    start: number,
    end: number,
    nameStart: number,
    markupStart: number,
    markupEnd: number,
    inside: Inside,
  ): LiquidNode {
    const plain = kind === 'tag' && (name === '#' || name === 'liquid' || name === 'else' || RAW_TAGS.has(name) || name.startsWith('end'))
    const markup = plain ? NO_MARKUP : readMarkup(this.source, markupStart, markupEnd, name)
    return { kind, name, start, end, nameStart, markupStart, markupEnd, inLiquid: false, inside, asleep: start < this.asleepUntil, markup }
  }

  tag(inside: Inside): LiquidNode | null {
    const { source } = this
    const start = this.pos
    const close = this.find('%}', start + 2)
    if (close >= this.limit && this.limit < this.length) {
      this.pos = start + 2
      return null
    }
    if (close >= this.length) {
      this.error('unclosed-tag', {}, start, Math.min(start + 2, this.length))
      this.pos = start + 2
      return null
    }
    let nameStart = source.charCodeAt(start + 2) === DASH ? start + 3 : start + 2
    while (nameStart < close && isSpace(source.charCodeAt(nameStart))) nameStart++
    const name = this.tagName(nameStart, close)
    const opens = this.find('{%', start + 2)
    if (opens < close && name !== '#' && !this.isQuoted(nameStart, opens))
      this.error('unclosed-tag', { tag: name }, start, nameStart + name.length)
    const markupStart = nameStart + name.length
    const markupEnd = close > markupStart && source.charCodeAt(close - 1) === DASH ? close - 1 : close
    const node = this.node('tag', name, start, close + 2, nameStart, markupStart, markupEnd, inside)
    this.pos = node.end
    this.openTag(node)
    return node
  }

  tagName(from: number, to: number): string {
    if (this.source.charCodeAt(from) === 35) return '#'
    let at = from
    while (at < to && isWord(this.source.charCodeAt(at))) at++
    return this.source.slice(from, at)
  }

  openTag(node: LiquidNode): void {
    const { name } = node
    if (RAW_TAGS.has(name)) {
      this.rawTag(node)
      return
    }
    this.structure(node)
    if (name !== 'liquid') return
    this.handler.liquid(node, this)
    this.lines(node)
  }

  /** Block, branch, end and single tags alike, of the document and of `{% liquid %}`. */
  structure(node: LiquidNode): void {
    const { name } = node
    const branchOf = BRANCH_TAGS.get(name)
    if (branchOf) this.branch(node, branchOf)
    else if (name.startsWith('end') && name.length > 3) this.endBlock(node)
    else if (!SINGLE_TAGS.has(name) && !BLOCK_TAGS.has(name) && name) this.error('unknown-tag', { tag: name }, node.start, node.end)
    if (name !== 'liquid') this.handler.liquid(node, this)
    if (BLOCK_TAGS.has(name)) this.push(node)
  }

  push(node: LiquidNode): void {
    const { mode, element, attribute, from, noscript, template } = this
    const state = { mode, element, attribute, from, noscript, template }
    this.blocks.push({ tag: node, branch: null, state, attributes: element?.attributes.length ?? 0 })
    this.open.set(node.name, (this.open.get(node.name) ?? 0) + 1)
    if (LOOPS.has(node.name)) this.loops++
    if (node.name === 'capture' && !node.inLiquid && mode !== 'body' && mode !== 'comment' && mode !== 'raw') {
      this.mode = 'text'
      this.element = null
      this.attribute = null
    }
  }

  branch(node: LiquidNode, branchOf: readonly string[]): void {
    const open = this.blocks.length > this.floor ? this.blocks.at(-1) : undefined
    if (!open || !branchOf.includes(open.tag.name)) {
      this.error('misplaced-branch', { tag: node.name, inside: open?.tag.name ?? '' }, node.start, node.end)
      return
    }
    open.branch = node
    if (!node.inLiquid) this.restore(open.state)
  }

  restore(state: HtmlState): void {
    if (this.element && this.element !== state.element) {
      if (this.mode === 'body') this.handler.body(this.element, this.from, this.pos, this)
      else this.endElement(this.pos, false)
    }
    if (this.mode === 'comment' && state.mode !== 'comment') this.handler.htmlComment(this.from, this.pos, this)
    this.mode = state.mode
    this.element = state.element
    this.attribute = state.attribute
    this.from = state.from
    this.htmlComment = state.mode === 'comment'
    this.noscript = state.noscript
    this.template = state.template
  }

  /** `{% if a %}<script src="a.js">{% endif %}`, `{% if a %}<!--{% endif %}`: where a page leaves the block out, what follows is no text of it. */
  leave({ tag, state }: OpenBlock, end: LiquidNode): void {
    this.noscript &&= state.noscript
    this.template &&= state.template
    if (state.mode !== 'text' || this.from < tag.end) return
    if (this.mode === 'comment') this.handler.htmlComment(this.from, end.start, this)
    else if (this.mode === 'body' && this.element && this.isLeftOpen()) this.handler.body(this.element, this.from, end.start, this)
    else return
    this.mode = 'text'
    this.element = null
    this.htmlComment = false
  }

  /** Another script opens before this one ends; in quotes it is a text of this one. */
  isLeftOpen(): boolean {
    if (this.element?.name !== 'script') return false
    const next = this.find('<script', this.pos)
    return next < this.find('</script', this.pos) && !/["'`\\]/.test(this.source.charAt(next - 1))
  }

  endBlock(node: LiquidNode): void {
    const opened = node.name.slice(3)
    const known = BLOCK_TAGS.has(opened) || RAW_TAGS.has(opened)
    if (!this.open.get(opened)) {
      if (known) this.error('unexpected-end', { tag: node.name }, node.start, node.end)
      return
    }
    const index = this.blocks.findLastIndex(block => block.tag.name === opened)
    if (index < this.floor) {
      this.error('unexpected-end', { tag: node.name }, node.start, node.end)
      return
    }
    this.dropBlocks(index + 1, node.name)
    const block = this.pop()
    if (!block) return
    this.closedAt = node.end
    this.closedAttributes = block.attributes
    if (node.inLiquid) return
    if (opened === 'capture') this.restore(block.state)
    else if (SKIPPABLE.has(opened) && block.branch?.name !== 'else') this.leave(block, node)
  }

  rawTag(node: LiquidNode): void {
    const end = this.rawEnds.find(this.source, node.end, node.name)
    this.handler.liquid(node, this)
    if (!end) {
      this.error('unclosed-raw', { tag: node.name }, node.start, node.end)
      return
    }
    this.handler.raw(node, node.end, end.start, this)
    if (node.name === 'raw') {
      this.liquidOff = end.start
      this.push(node)
    } else if (node.name === 'style' || node.name === 'javascript' || node.name === 'stylesheet') this.lexRaw(node, end)
    else this.endRaw(node.name, end)
  }

  /** Lexes the Liquid of a raw body by itself, so that nothing in it leaks out. */
  lexRaw(tag: LiquidNode, end: RawEnd): void {
    const { mode, floor, limit } = this
    this.push(tag)
    this.floor = this.blocks.length
    this.limit = Math.min(limit, end.start)
    this.mode = 'raw'
    if (tag.name !== 'style') this.asleepUntil = end.start
    while (this.pos < end.start) this.step()
    this.dropBlocks(this.floor, `end${tag.name}`)
    this.pop()
    this.mode = mode
    this.floor = floor
    this.limit = limit
    this.endRaw(tag.name, end)
  }

  endRaw(name: string, end: RawEnd): void {
    const nameStart = this.source.indexOf('end', end.start)
    this.pos = end.end
    const markupStart = nameStart + name.length + 3
    this.handler.liquid(this.node('tag', `end${name}`, end.start, end.end, nameStart, markupStart, markupStart, 'text'), this)
  }

  lines(node: LiquidNode): void {
    const { floor } = this
    this.floor = this.blocks.length
    this.statements(node)
    this.dropBlocks(this.floor, '')
    this.floor = floor
  }

  statements(node: LiquidNode): void {
    let skippingTo = ''
    let depth = 0
    for (const line of liquidLines(this.source, node.markupStart, node.markupEnd)) {
      if (skippingTo) {
        if (line.name === skippingTo.slice(3) && skippingTo !== 'endraw') depth++
        if (line.name !== skippingTo || depth-- > 0) continue
        skippingTo = ''
        depth = 0
      }
      const { name, nameStart, markupStart, end } = line
      const stop = name.startsWith('end') ? markupStart : end
      const statement = this.node('tag', name, nameStart, stop, nameStart, markupStart, end, node.inside)
      statement.inLiquid = true
      if (RAW_TAGS.has(name)) {
        skippingTo = `end${name}`
        this.handler.liquid(statement, this)
      } else if (name.startsWith('end') && RAW_TAGS.has(name.slice(3))) {
        this.handler.liquid(statement, this)
      } else this.structure(statement)
    }
    if (skippingTo) this.error('unclosed-raw', { tag: skippingTo.slice(3) }, node.start, node.nameStart + node.name.length)
  }
}

/** Reads Liquid and HTML in one tolerant pass, in linear time; never throws. */
export function lex(source: string, handler: Handler): void {
  new Lexer(source, handler).run()
}
