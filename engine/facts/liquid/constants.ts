import type { Expression } from '../../lexer/markup.ts'
import type { Block, LiquidNode } from '../../lexer/tokens.ts'

const NOTHING = new Set(['nil', 'null'])
const OPERATOR = /^(?:==|!=|<>|<=?|>=?)$/

/** What a literal counts as in a condition; null where that is not plain. */
function truthOf(value: Expression): boolean | null {
  if (value.type === 'string' || value.type === 'number') return true
  if (value.type !== 'literal') return null
  if (value.value === 'true') return true
  return value.value === 'false' || NOTHING.has(value.value) ? false : null
}

function keyOf(value: Expression): string | number | null {
  if (value.type === 'number') return Number(value.value)
  if (value.type === 'string') return `"${value.value}`
  if (value.type !== 'literal' || value.value === 'blank' || value.value === 'empty') return null
  return NOTHING.has(value.value) ? 'nil' : value.value
}

function compared(left: Expression, operator: string, right: Expression): boolean | null {
  const [a, b] = [keyOf(left), keyOf(right)]
  if (a === null || b === null || typeof a !== typeof b) return null
  if (operator === '==') return a === b
  if (operator === '!=' || operator === '<>') return a !== b
  if (typeof a !== 'number' || typeof b !== 'number') return null
  if (operator.startsWith('<')) return operator === '<' ? a < b : a <= b
  return operator === '>' ? a > b : a >= b
}

/** Of parts joined by `and` one that is false makes all false; Liquid reads `or` its own way. */
function isFalseAnyway({ markup }: LiquidNode, text: string): boolean {
  if (!markup.values.some(value => value.type === 'literal' && value.value === 'false') || /\sor\s/.test(text)) return false
  return text.startsWith('false and ') || text.endsWith(' and false')
}

/** Whether a condition is true or false whatever page it stands in; null where that hangs on anything. */
export function constantOf(node: LiquidNode, source: string): boolean | null {
  const { values, filters, lookups } = node.markup
  const [left, right] = values
  if (!left || filters.length > 0) return null
  if (lookups.length > 0 || values.length > 2) {
    const mayBeOff = values.some(value => value.type === 'literal' && value.value === 'false')
    return mayBeOff && isFalseAnyway(node, source.slice(node.markupStart, node.markupEnd).trim()) ? false : null
  }
  if (source.slice(node.markupStart, left.start).trim() !== '' || source.slice((right ?? left).end, node.markupEnd).trim() !== '')
    return null
  if (!right) return truthOf(left)
  const operator = source.slice(left.end, right.start).trim()
  return OPERATOR.test(operator) ? compared(left, operator, right) : null
}

/** What the condition of an `if` or `unless` lets through; null where that is not known. */
function opens(tag: LiquidNode, source: string): boolean | null {
  if (tag.name !== 'if' && tag.name !== 'unless') return null
  const constant = constantOf(tag, source)
  return constant === null || tag.name === 'if' ? constant : !constant
}

/** Whether what stands in an open block runs always or never; null where that hangs on anything. */
export function runs({ tag, branch }: Pick<Block, 'tag' | 'branch'>, source: string): boolean | null {
  if (!branch) return opens(tag, source)
  if (opens(tag, source) === true) return false
  if (branch.name === 'elsif') return constantOf(branch, source) === false ? false : null
  return branch.name === 'when' && isOtherCase(tag, branch) ? false : null
}

/** `case` on a word that is none of those of the branch. */
function isOtherCase({ markup }: LiquidNode, branch: LiquidNode): boolean {
  const [asked] = markup.values
  const key = asked && markup.values.length === 1 && markup.filters.length === 0 ? keyOf(asked) : null
  const { values, lookups } = branch.markup
  if (key === null || values.length === 0 || lookups.length > 0) return false
  return values.map(keyOf).every(other => other !== null && typeof other === typeof key && other !== key)
}
