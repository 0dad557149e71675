import type { Expression, Filter, Markup } from '../../lexer/markup.ts'
import type { Target } from '../facts.ts'

/** What a value may be: strings in which `*` stands for what is not known. */
export type Candidates = readonly string[]

export type Value = { candidates: Candidates; list: boolean }

type Binding = { read: () => Value; conditional: boolean }

const ANYTHING: Candidates = ['*']
const UNKNOWN: Value = { candidates: ANYTHING, list: false }
const MAX_CANDIDATES = 40
const MAX_LENGTH = 300

function unite(candidates: readonly string[]): Candidates {
  const distinct = [...new Set(candidates.map(text => text.replace(/\*{2,}/g, '*')))]
  if (distinct.length > MAX_CANDIDATES || distinct.some(text => text === '*' || text.length > MAX_LENGTH)) return ANYTHING
  return distinct
}

function combine(left: Candidates, right: Candidates): Candidates {
  if (left.length * right.length > MAX_CANDIDATES) return ANYTHING
  return left.flatMap(a => right.map(b => a + b))
}

function handleize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9*_]+/g, '-')
    .replace(/^-|-$/g, '')
}

const ON_TEXT: Record<string, (text: string) => string> = {
  downcase: text => text.toLowerCase(),
  upcase: text => text.toUpperCase(),
  strip: text => text.trim(),
  strip_newlines: text => text.replace(/\n/g, ''),
  escape: text => text,
  handle: handleize,
  handleize,
}

/**
 * Knows what the variables of one file may hold, as far as its own assigns say. Ask only after the whole file is bound:
 * in a loop a later assign may come first.
 */
export class Values {
  readonly bindings = new Map<string, Binding[]>()
  readonly known = new Map<string, Value>()

  bind(name: string, conditional: boolean, read: () => Value): void {
    const bindings = this.bindings.get(name)
    if (bindings) bindings.push({ read, conditional })
    else this.bindings.set(name, [{ read, conditional }])
  }

  variable(name: string): Value {
    const known = this.known.get(name)
    if (known) return known
    // While it is being read it is unknown: a variable made of itself has no end.
    this.known.set(name, UNKNOWN)
    const value = this.united(this.bindings.get(name) ?? [])
    this.known.set(name, value)
    return value
  }

  /** A variable that only a condition sets may come from the caller as well. */
  united(bindings: readonly Binding[]): Value {
    if (bindings.every(binding => binding.conditional)) return UNKNOWN
    const values = bindings.map(binding => binding.read())
    return { candidates: unite(values.flatMap(value => value.candidates)), list: values.every(value => value.list) }
  }

  expression(expression: Expression | undefined): Value {
    if (expression?.type === 'string') return { candidates: [expression.value.replaceAll('*', '')], list: false }
    if (expression?.type === 'number') return { candidates: [expression.value], list: false }
    if (expression?.type !== 'lookup' || expression.dynamic) return UNKNOWN
    return this.variable(expression.path)
  }

  /** The value of a markup after those of its filters that stand before `until`. */
  markup(markup: Markup, until: number): Value {
    let value = this.expression(markup.values[0])
    for (const filter of markup.filters.slice(0, until)) value = this.filtered(value, filter)
    return value
  }

  filtered(value: Value, filter: Filter): Value {
    const first = this.expression(filter.args[0]).candidates
    const text = (candidates: Candidates): Value => ({ candidates: unite(candidates), list: false })
    const change = ON_TEXT[filter.name]
    if (change) return text(value.candidates.map(change))
    switch (filter.name) {
      case 'append':
        return text(combine(value.candidates, first))
      case 'prepend':
        return text(combine(first, value.candidates))
      case 'default':
        return text([...value.candidates, ...first])
      case 'replace':
      case 'remove':
        return text(this.replaced(value.candidates, filter))
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
        return UNKNOWN
    }
  }

  replaced(candidates: Candidates, filter: Filter): Candidates {
    const [from, to] = filter.args
    if (from?.type !== 'string' || (filter.name === 'replace' && to?.type !== 'string')) return ANYTHING
    const by = to?.type === 'string' && filter.name === 'replace' ? to.value : ''
    // A part that is not known may hold what is replaced, so it stays unknown; the known parts change.
    return from.value ? candidates.map(text => text.replaceAll(from.value, by)) : candidates
  }

  split(candidates: Candidates, separators: Candidates): Candidates {
    const [separator] = separators
    if (separators.length !== 1 || separator === undefined || separator === '*' || separator === '') return ANYTHING
    return unite(candidates.flatMap(text => text.split(separator)))
  }
}

/** `expression` is what to show when nothing is known. */
export function toTarget(candidates: Candidates, expression: string): Target {
  const [only] = candidates
  if (only === undefined || candidates.includes('*')) return { unknown: expression }
  if (candidates.length > 1) return { oneOf: [...candidates] }
  return only.includes('*') ? { pattern: only } : { known: only }
}
