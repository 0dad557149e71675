import type { Element } from '../../lexer/tokens.ts'
import type { Places } from '../places.ts'

const BLOCKS = new Set(['if', 'unless', 'for', 'case', 'capture', 'comment', 'form', 'paginate', 'tablerow', 'ifchanged', 'doc'])
const BRANCHES = new Set(['else', 'elsif', 'when'])
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const MAX_OPEN = 500

type Open = { name: string; line: number }

/** Hears where blocks and elements begin and end: a line on which one does that ends elsewhere cannot go alone. */
export class HeldLines {
  readonly source: string
  readonly places: Places
  readonly blocks: Open[] = []
  readonly elements: Open[] = []
  readonly lines = new Set<number>()
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

  tag(name: string, start: number): void {
    const isEnd = name.startsWith('end')
    if (!isEnd && !BLOCKS.has(name) && !BRANCHES.has(name)) return
    const line = this.lineAt(start)
    if (isEnd) this.close(this.blocks, name.slice('end'.length), line)
    else if (BRANCHES.has(name)) this.branch(line)
    else this.open(this.blocks, name, line)
  }

  /** A branch holds its line, unless the whole block stands on it. */
  branch(line: number): void {
    const block = this.blocks.at(-1)
    if (!block || block.line !== line) this.lines.add(line)
  }

  element({ name, start, end, selfClosing }: Pick<Element, 'name' | 'start' | 'end' | 'selfClosing'>): void {
    this.span(start, end)
    if (!selfClosing && !VOID.has(name)) this.open(this.elements, name, this.lineAt(start))
  }

  endElement(name: string, start: number): void {
    this.close(this.elements, name, this.lineAt(start))
  }

  open(stack: Open[], name: string, line: number): void {
    if (stack.length < MAX_OPEN) stack.push({ name, line })
    else this.lines.add(line)
  }

  close(stack: Open[], name: string, line: number): void {
    const at = stack.findLastIndex(each => each.name === name)
    const begun = at < 0 ? undefined : stack[at]
    if (begun?.line !== line) {
      this.lines.add(line)
      if (begun) this.lines.add(begun.line)
    }
    // What was left open within holds its line as well.
    for (const left of at < 0 ? [] : stack.splice(at).slice(1)) this.lines.add(left.line)
  }

  list(): number[] {
    for (const { line } of [...this.blocks, ...this.elements]) this.lines.add(line)
    return [...this.lines].sort((a, b) => a - b)
  }
}
