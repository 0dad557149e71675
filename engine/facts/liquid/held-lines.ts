import type { Element, LiquidNode } from '../../lexer/tokens.ts'
import type { WholeFact } from '../facts.ts'
import type { Places } from '../places.ts'
import { standsFree } from './stands-free.ts'

const BLOCKS = new Set(['if', 'unless', 'for', 'case', 'capture', 'comment', 'form', 'paginate', 'tablerow', 'ifchanged', 'doc'])
const BRANCHES = new Set(['else', 'elsif', 'when'])
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const MAX_OPEN = 500

type Tag = { name: string; start: number; end: number }

/** `branched`: it has a part for when it does not hold; `asked`: how much that may go with an app stood before it. */
type Open = { name: string; line: number; start: number; end: number; asked: number; branched: boolean }

/** Blocks and elements that are there for what stands in them alone. */
const WRAPPERS = new Set(['if', 'unless', 'for', 'div', 'span', 'p', 'li', 'section', 'script', 'noscript', 'style', 'center'])
/** What shoppers see or use, beside whatever else stands on its line. */
const SHOWN = new Set(['a', 'button', 'input', 'select', 'textarea', 'img', 'picture', 'video', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const MOST_LINES = 20
const MOST_WRAPPED = 4

/** Hears where blocks and elements begin and end: a line on which one does that ends elsewhere cannot go alone. */
export class HeldLines {
  readonly source: string
  readonly places: Places
  readonly blocks: Open[] = []
  readonly elements: Open[] = []
  readonly lines = new Set<number>()
  readonly whole: WholeFact[] = []
  /** Lines on which something stands that may go with an app, and those on which the shop shows something. */
  readonly askedLines = new Set<number>()
  readonly shownLines: number[] = []
  asked = 0
  line = 1
  lineStart = 0
  nextNewline: number

  constructor(source: string, places: Places) {
    this.source = source
    this.places = places
    this.nextNewline = source.indexOf('\n')
  }

  /** What is heard mostly comes in the order of the text: the line is the last one or one soon after. */
  lineAt(offset: number): number {
    if (offset < this.lineStart) return this.places.lineOf(offset)
    while (this.nextNewline >= 0 && this.nextNewline < offset) {
      this.line++
      this.lineStart = this.nextNewline + 1
      this.nextNewline = this.source.indexOf('\n', this.lineStart)
    }
    return this.line
  }

  /** What is written over several lines holds its first and its last. */
  span(start: number, end: number): void {
    const line = this.lineAt(start)
    if (start >= this.lineStart && (this.nextNewline < 0 || this.nextNewline >= end)) return
    const last = this.places.lineOf(end - 1)
    if (last !== line) this.lines.add(line).add(last)
  }

  /** A call, or an object that an app may fill: what can go when the app has gone. */
  asks({ start, end, inLiquid }: Pick<LiquidNode, 'start' | 'end' | 'inLiquid'>): void {
    this.asked++
    const line = this.lineAt(start)
    this.askedLines.add(line)
    const last = this.places.lineOf(end - 1)
    if (last !== line && !inLiquid && standsFree(this.source, start, end)) this.whole.push({ first: line, last, wraps: [] })
  }

  /** Something that the shop shows, whatever else stands on the line. */
  shows(start: number): void {
    const line = this.lineAt(start)
    if (this.shownLines.at(-1) !== line) this.shownLines.push(line)
  }

  tag({ name, start, end }: Pick<LiquidNode, 'name' | 'start' | 'end'>): void {
    const isEnd = name.startsWith('end')
    if (!isEnd && !BLOCKS.has(name) && !BRANCHES.has(name)) return
    if (isEnd) this.close(this.blocks, { name: name.slice('end'.length), start, end })
    else if (BRANCHES.has(name)) this.branch(this.lineAt(start))
    else this.open(this.blocks, { name, start, end })
  }

  /** A branch holds its line, unless the whole block stands on it. */
  branch(line: number): void {
    const block = this.blocks.at(-1)
    if (block) block.branched = true
    if (!block || block.line !== line) this.lines.add(line)
  }

  element({ name, start, end, selfClosing }: Pick<Element, 'name' | 'start' | 'end' | 'selfClosing'>): void {
    this.span(start, end)
    if (SHOWN.has(name)) this.shows(start)
    if (!selfClosing && !VOID.has(name)) this.open(this.elements, { name, start, end })
  }

  endElement(name: string, start: number, end: number): void {
    this.close(this.elements, { name, start, end })
  }

  open(stack: Open[], { name, start, end }: Tag): void {
    const line = this.lineAt(start)
    if (stack.length < MAX_OPEN) stack.push({ name, line, start, end, asked: this.asked, branched: false })
    else this.lines.add(line)
  }

  close(stack: Open[], { name, start, end }: Tag): void {
    const line = this.lineAt(start)
    const at = stack.findLastIndex(each => each.name === name)
    const begun = at < 0 ? undefined : stack[at]
    if (begun?.line !== line) {
      this.lines.add(line)
      if (begun) this.lines.add(begun.line)
    }
    // What was left open within holds its line as well.
    const within = at < 0 ? [] : stack.splice(at).slice(1)
    for (const left of within) this.lines.add(left.line)
    if (begun && begun.asked < this.asked && within.length === 0) this.wrapped(begun, { start, end, line })
  }

  /** A block or an element that holds little beside what an app may have brought goes with it. */
  wrapped({ name, branched, ...begun }: Open, ended: { start: number; end: number; line: number }): void {
    if (branched || !WRAPPERS.has(name) || ended.line === begun.line || ended.line - begun.line > MOST_LINES) return
    if (!standsFree(this.source, begun.start, begun.end) || !standsFree(this.source, ended.start, ended.end)) return
    const texts = this.source.slice(begun.end, ended.start).split('\n')
    const first = this.places.lineOf(begun.end)
    const wraps = texts.flatMap((text, index) => (text.trim() === '' ? [] : [first + index]))
    if (wraps.length <= MOST_WRAPPED) this.whole.push({ first: begun.line, last: ended.line, wraps })
  }

  list(): number[] {
    for (const { line } of [...this.blocks, ...this.elements]) this.lines.add(line)
    for (const line of this.shownLines) if (this.askedLines.has(line)) this.lines.add(line)
    return [...this.lines].sort((a, b) => a - b)
  }
}
