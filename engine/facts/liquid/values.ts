import type { Expression, Filter, Markup } from '../../lexer/markup.ts'
import type { View } from '../../lexer/tokens.ts'
import type { FileKind, NamedValues, Target } from '../facts.ts'
import { fillerOf } from './fillers.ts'
import { filterText, hasHole, holeFor, plainCandidate, withoutHoles } from './holes.ts'
import { TEXT_FILTERS } from './text-filters.ts'

/** What a value may be: strings in which `*` stands for what is not known. */
export type Candidates = readonly string[]

export type Value = { candidates: Candidates; list: boolean }

/** All that is put into one variable, and the innermost block or branch around each of it; -1 is the file itself. */
type Bindings = { reads: (() => Value)[]; blocks: Set<number> }

/** The variables of a node that have surely been set in this file before it. */
type Sure = ReadonlySet<string>

const ANYTHING: Candidates = ['*']
const UNKNOWN: Value = { candidates: ANYTHING, list: false }
const MAX_CANDIDATES = 200
const MAX_LENGTH = 2000
const LONGEST_NAME = 160
const LONGEST_ASSIGNED = 300
const BLOCKS_LOOKED_AT = 30
/** What picks one of a list at the end of a path: `list.0`, `list.first`. */
const PICKS = /[\dt]$/
const PICKED = /^(.+)\.(?:-?\d+|first|last)$/
const MAX_READS = 500
const MAX_CHAIN = 12
const MAX_FILTERS = 100
/** In one file: more is made to be slow. */
const MAX_BINDINGS_READ = 100_000
const NOTHING: Value = { candidates: [], list: false }
/** Empty as a text and as a list. */
const NIL: Value = { candidates: [''], list: true }
const NILS = new Set(['nil', 'null', 'blank', 'empty'])
const NONE: Sure = new Set()

function unite(candidates: readonly string[]): Candidates {
  const distinct = [...new Set(candidates.map(text => text.replace(/\*{2,}/g, '*')))]
  if (distinct.length > MAX_CANDIDATES || distinct.some(text => text === '*' || text.length > MAX_LENGTH)) return ANYTHING
  return distinct
}

function combine(left: Candidates, right: Candidates): Candidates {
  if (left.length * right.length > MAX_CANDIDATES) return ANYTHING
  return left.flatMap(a => right.map(b => a + b))
}

/** What all texts of a value begin and end with, and anything between. */
function widened({ candidates, list }: Value): Value {
  const [first = '', ...others] = candidates
  if (list || candidates.length === 0 || candidates.some(hasHole)) return UNKNOWN
  let begin = 0
  while (begin < first.length && others.every(text => text.charAt(begin) === first.charAt(begin))) begin++
  let end = 0
  while (end < first.length - begin && others.every(text => text.length - end > begin && text.at(-1 - end) === first.at(-1 - end))) end++
  return { candidates: unite([`${first.slice(0, begin)}*${first.slice(first.length - end)}`]), list: false }
}

function covers({ candidates: [wide = ''] }: Value, text: string): boolean {
  const [begin = '', ...rest] = wide.split('*')
  const end = rest.at(-1) ?? ''
  return rest.length === 1 && text.length >= begin.length + end.length && text.startsWith(begin) && text.endsWith(end)
}

/** The innermost block or branch of a view. */
export function blockOf(view: View): number {
  const block = view.blocks.at(-1)
  return block ? (block.branch ?? block.tag).start : -1
}

/**
 * Knows what the variables of one file may hold, as far as its own assigns say. Ask only after the whole file is bound:
 * in a loop a later assign may come first.
 */
export class Values {
  readonly bindings = new Map<string, Bindings>()
  readonly known = new Map<string, Value>()
  readonly reading = new Map<string, { value: Value; used: boolean }>()
  budget = MAX_READS
  bindingsLeft = MAX_BINDINGS_READ
  /** How often a value hung on one that was still being read, or was given up. */
  guesses = 0
  readonly sureAt = new Map<Markup, Sure>()
  readonly kind: FileKind
  /** Snippets and layouts see variables of others; sections, blocks and templates only their own. */
  readonly seesOthers: boolean

  constructor(kind: FileKind) {
    this.kind = kind
    this.seesOthers = kind === 'snippet' || kind === 'layout'
  }

  bind(name: string, block: number, read: () => Value): void {
    const bindings = this.bindings.get(name) ?? { reads: [], blocks: new Set() }
    bindings.reads.push(read)
    bindings.blocks.add(block)
    this.bindings.set(name, bindings)
  }

  /** Remembers which variables of a markup are surely set where it stands. */
  note(markup: Markup, view: View): void {
    if (!this.seesOthers || this.bindings.size === 0 || markup.lookups.length === 0) return
    const open = [-1, ...view.blocks.slice(-BLOCKS_LOOKED_AT).map(({ branch, tag }) => (branch ?? tag).start)]
    const sure = markup.lookups
      .map(({ path }) => this.bound(path))
      .filter(path => open.some(block => this.bindings.get(path)?.blocks.has(block)))
    if (sure.length > 0) this.sureAt.set(markup, new Set(sure))
  }

  variable(name: string): Value {
    const known = this.known.get(name)
    if (known) return known
    if (this.reading.size === 0) this.budget = MAX_READS
    if (this.budget-- <= 0 || this.reading.size > MAX_CHAIN) {
      this.guesses++
      return UNKNOWN
    }
    const before = this.guesses
    const value = this.settled(name)
    if (this.reading.size === 0 || this.guesses === before) this.known.set(name, value)
    return value
  }

  /** A variable may be made of itself (`x = x | append: 'a'`): read again until it stays the same, else as if it might have been anything. */
  settled(name: string): Value {
    const guess = this.reading.get(name)
    if (guess) {
      this.guesses++
      guess.used = true
      return guess.value
    }
    const mine = { value: NOTHING, used: false }
    this.reading.set(name, mine)
    let value = this.united(name)
    for (let round = 0; mine.used && round < 3 && value.candidates.join() !== mine.value.candidates.join(); round++) {
      mine.value = value
      value = this.united(name)
    }
    if (mine.used && value.candidates.join() !== mine.value.candidates.join()) {
      mine.value = widened(value)
      const next = this.united(name)
      const isCovered = !next.list && next.candidates.every(text => covers(mine.value, text))
      if (mine.value === UNKNOWN) value = next
      else if (isCovered) value = mine.value
      else {
        mine.value = UNKNOWN
        value = this.united(name)
      }
    }
    this.reading.delete(name)
    return value
  }

  united(name: string): Value {
    const bindings = this.bindings.get(name)
    if (!bindings) return UNKNOWN
    const candidates = new Set<string>()
    let list = true
    for (const read of bindings.reads) {
      const value = this.bindingsLeft-- > 0 ? read() : UNKNOWN
      for (const candidate of value.candidates) candidates.add(candidate)
      list &&= value.list
      if (candidates.size > MAX_CANDIDATES || candidates.has('*')) return UNKNOWN
    }
    return { candidates: unite([...candidates]), list }
  }

  expression(expression: Expression | undefined, sure: Sure): Value {
    if (expression?.type === 'string') return { candidates: [plainCandidate(expression.value)], list: false }
    if (expression?.type === 'number') return { candidates: [expression.value], list: false }
    if (expression?.type === 'literal') return NILS.has(expression.value) ? NIL : { candidates: [expression.value], list: false }
    if (expression?.type !== 'lookup') return UNKNOWN
    const { path } = expression
    const name = this.bound(path)
    if (expression.isItem || name !== path) return this.itemOf(name, sure)
    return expression.dynamic ? UNKNOWN : this.lookup(path, sure)
  }

  lookup(path: string, sure: Sure): Value {
    if (!this.bindings.has(path)) return { candidates: [this.outside(path)], list: false }
    const own = this.variable(path)
    if (!this.seesOthers || sure.has(path)) return own
    return { candidates: unite([...own.candidates, this.outside(path)]), list: own.list }
  }

  /** `list[i]`, `list[0]`, `list.first`: any of a list that this file makes. */
  itemOf(name: string, sure: Sure): Value {
    const { candidates, list } = this.bindings.has(name) ? this.lookup(name, sure) : UNKNOWN
    return { candidates: list ? candidates : ANYTHING, list: false }
  }

  /** The variable of the file that a path begins with, where the rest picks from a list; else the path. */
  bound(path: string): string {
    if (this.bindings.size === 0 || this.bindings.has(path) || !PICKS.test(path)) return path
    const name = PICKED.exec(path)?.[1]
    return name !== undefined && this.bindings.has(name) ? name : path
  }

  /** What a tag hands over: no name is so long, or has lines or markup in it. */
  handed(expression: Expression, markup: Markup): string[] {
    const { candidates, list } = this.expression(expression, this.sureAt.get(markup) ?? NONE)
    return list || candidates.some(text => text.length > LONGEST_NAME || /[\n<]/.test(text)) ? ['*'] : [...candidates]
  }

  /** Every variable of the file with what it may hold. */
  assigned(): NamedValues[] {
    return [...this.bindings.keys()].map(name => {
      const { candidates } = this.variable(name)
      return { name, values: candidates.some(text => text.length > LONGEST_ASSIGNED) ? ['*'] : [...candidates] }
    })
  }

  /** What others put into a name that this file does not set. */
  outside(path: string): string {
    const filler = fillerOf(path, this.kind)
    return filler === null ? '*' : holeFor(filler)
  }

  /** The value of a markup after those of its filters that stand before `until`. */
  markup(markup: Markup, until: number): Value {
    if (until > MAX_FILTERS) return UNKNOWN
    const sure = this.sureAt.get(markup) ?? NONE
    let value = this.expression(markup.values[0], sure)
    for (const filter of markup.filters.slice(0, until)) value = this.filtered(value, filter, sure)
    return value
  }

  filtered(value: Value, filter: Filter, sure: Sure): Value {
    const first = this.expression(filter.args[0], sure).candidates
    const text = (candidates: Candidates): Value => ({ candidates: unite(candidates), list: false })
    switch (filter.name) {
      case 'append':
        return text(combine(value.candidates, first))
      case 'prepend':
        return text(combine(first, value.candidates))
      case 'default':
        return text([...value.candidates, ...first])
      case 'split':
        return { candidates: this.split(value.candidates, first), list: true }
      case 'first':
      case 'last':
        return { candidates: value.list ? value.candidates : ANYTHING, list: false }
      case 'uniq':
      case 'sort':
      case 'compact':
      case 'reverse':
        return value
      default:
        return TEXT_FILTERS.has(filter.name) ? text(this.changed(value.candidates, filter)) : UNKNOWN
    }
  }

  /** A part that is not known may hold what is changed, so it stays unknown; the known parts change. */
  changed(candidates: Candidates, { name, args }: Filter): Candidates {
    const texts = args.flatMap(arg => (arg.type === 'string' ? [arg.value] : []))
    if (texts.length < args.length) return ANYTHING
    return candidates.map(text => filterText(text, name, texts))
  }

  split(candidates: Candidates, separators: Candidates): Candidates {
    const [separator] = separators
    if (separators.length !== 1 || separator === undefined || separator === '*' || separator === '') return ANYTHING
    return unite(candidates.flatMap(text => withoutHoles(text).split(separator)))
  }
}

/** `expression` is what to show when nothing is known. */
export function toTarget(candidates: Candidates, expression: string): Target {
  if (!candidates.some(hasHole)) return closedTarget(candidates, expression)
  return { ...closedTarget(unite(candidates.map(withoutHoles)), expression), open: [...candidates] }
}

function closedTarget(candidates: Candidates, expression: string): Target {
  const [only] = candidates
  if (only === undefined || candidates.includes('*')) return { unknown: expression }
  if (candidates.length > 1) return { oneOf: [...candidates] }
  return only.includes('*') ? { pattern: only } : { known: only }
}
