import type { LiquidNode, View } from '../../lexer/tokens.ts'

const MAX_CHAIN = 6
const UNKNOWN = '?'
/** These leave a variant a variant, and a list of lines a list of lines. */
const KEEPING = new Set(['where', 'sort', 'sort_natural', 'reverse', 'uniq', 'compact', 'default'])
const PICKING = new Set(['first', 'last'])
const ONE_OF = new Set(['first', 'last', '*'])

/** What a property gives, whatever holds it. */
const GIVES: ReadonlyMap<string, string> = new Map([
  ['line_items', 'line_item[]'],
  ['variants', 'variant[]'],
  ['variant', 'variant'],
  ['selected_variant', 'variant'],
  ['selected_or_first_available_variant', 'variant'],
  ['first_available_variant', 'variant'],
  ['shipping_methods', 'shipping_method[]'],
  ['orders', 'order[]'],
  ['last_order', 'order'],
  ['filters', 'filter[]'],
])
/** What a property gives in one object only. */
const GIVES_IN: ReadonlyMap<string, string> = new Map([
  ['cart.items', 'line_item[]'],
  ['filter.values', 'filter_value[]'],
  ['filter.active_values', 'filter_value[]'],
  ['filter.inactive_values', 'filter_value[]'],
])
/** What merchants and apps define holds anything, whatever its name. */
const OWN = new Set(['metafields', 'metafield', 'properties', 'attributes'])
const STORING = new Set(['assign', 'capture', 'increment', 'decrement'])
const LOOPING = new Set(['for', 'tablerow'])

/** Knows which of Shopify's objects a variable of the file stands for where it is read. */
export class Aliases {
  /** Every name that the file defines somewhere. */
  readonly names = new Set<string>()
  /** What each name was given last. */
  readonly assigned = new Map<string, string>()

  note({ name, markup }: LiquidNode, view: View): void {
    if (!markup.defines) return
    this.names.add(markup.defines)
    if (!STORING.has(name)) return
    const [value] = markup.values
    const picks = markup.filters.filter(filter => PICKING.has(filter.name))
    const keeps = markup.filters.every(filter => KEEPING.has(filter.name) || PICKING.has(filter.name))
    const isKnown = name === 'assign' && keeps && value?.type === 'lookup' && !value.dynamic
    this.assigned.set(markup.defines, isKnown ? [this.full(value.path, view), ...picks.map(() => '*')].join('.') : UNKNOWN)
  }

  /** `item.price` as `line_item.price`, if the item is one of a cart; nothing for what is of an unknown kind. */
  resolved(path: string, view: View): string | undefined {
    const dot = path.indexOf('.')
    if (dot < 0 || !this.names.has(path.slice(0, dot))) return undefined
    const full = byType(this.full(path, view))
    return full.startsWith(UNKNOWN) ? undefined : full
  }

  /** The path with the variable at its beginning replaced by what it stands for here; outside of its loop it is another's. */
  full(path: string, view: View): string {
    let full = path
    let { blocks } = view
    for (let step = 0; step < MAX_CHAIN; step++) {
      const [root = '', ...rest] = full.split('.')
      const inner = blocks.findLastIndex(({ tag }) => tag.markup.defines === root && LOOPING.has(tag.name))
      if (inner < 0) {
        const given = this.assigned.get(root)
        return given === undefined ? full : [given, ...rest].join('.')
      }
      const over = blocks[inner]?.tag.markup.values[0]
      full = [over?.type === 'lookup' && !over.dynamic ? over.path : UNKNOWN, '*', ...rest].join('.')
      blocks = blocks.slice(0, inner)
    }
    return UNKNOWN
  }
}

/** The end of the path from the last object that is known by its name. */
function byType(path: string): string {
  const [root = '', ...parts] = path.split('.')
  let type = root
  let known = path
  for (const [index, part] of parts.entries()) {
    if ((OWN.has(type) || OWN.has(part)) && !parts.includes('value', index)) return path
    const isOne = type.endsWith('[]') && (ONE_OF.has(part) || /^\d+$/.test(part))
    type = isOne ? type.slice(0, -2) : (GIVES_IN.get(`${type}.${part}`) ?? GIVES.get(part) ?? '')
    if (type && !type.endsWith('[]')) known = [type, ...parts.slice(index + 1)].join('.')
  }
  return known
}
