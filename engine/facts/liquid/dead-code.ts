import type { LiquidNode, View } from '../../lexer/tokens.ts'
import type { Contexts } from '../contexts.ts'
import type { Facts, Span } from '../facts.ts'
import { runs } from './constants.ts'

const DECIDING = new Set(['if', 'unless'])
const BRANCHING = new Set(['elsif', 'else', 'when'])
/** In one file: more is made to be slow. */
const MOST_RANGES = 200

type Way = { tag: LiquidNode; branch: LiquidNode | null }

/** Stretches of a Liquid file that never run: `{% if false %}`, `{% unless true %}`. */
export class DeadCode {
  readonly source: string
  readonly ranges: { start: number; end: number }[] = []
  way: Way | null = null
  from = 0

  constructor(source: string) {
    this.source = source
  }

  read(node: LiquidNode, view: View): void {
    const { way } = this
    if (way) {
      if (view.blocks.some(block => isSame(block, way))) return
      if (this.ranges.length < MOST_RANGES) this.ranges.push({ start: this.from, end: node.start })
      this.way = null
    }
    const next = wayOf(node, view)
    if (!next || runs(next, this.source) !== false) return
    this.way = next
    this.from = node.end
  }

  holds({ start }: Span): boolean {
    return this.ranges.some(range => start >= range.start && start < range.end)
  }

  /** Nobody loads what stands there, and nothing of it goes wrong. */
  finish(facts: Facts, contexts: Contexts): void {
    if (this.ranges.length === 0) return
    const isDead = (at: Span): boolean => this.holds(at)
    for (const range of contexts.ranges) if (this.ranges.some(dead => within(range, dead))) range.value = { ...range.value, live: false }
    const code = contexts.code.filter(range => !this.ranges.some(dead => within(range, dead)))
    contexts.code.splice(0, contexts.code.length, ...code)
    for (const { start, end } of this.ranges) contexts.add(start, end, 'text', false)
    facts.risks = facts.risks.filter(({ at }) => !isDead(at))
    facts.loops = facts.loops.filter(({ at }) => !isDead(at))
    facts.preloads = facts.preloads.filter(({ at }) => !isDead(at))
  }
}

/** The block or branch that a tag begins; the lexer opens a block after it has told of its tag. */
function wayOf(node: LiquidNode, view: View): Way | null {
  if (node.kind !== 'tag') return null
  if (DECIDING.has(node.name)) return { tag: node, branch: null }
  const block = BRANCHING.has(node.name) ? view.blocks.at(-1) : undefined
  return block?.branch === node ? { tag: block.tag, branch: node } : null
}

function isSame(block: Way, way: Way): boolean {
  return block.tag === way.tag && block.branch === way.branch
}

function within(range: { start: number; end: number }, dead: { start: number; end: number }): boolean {
  return range.start >= dead.start && range.end <= dead.end
}
