import { badRequest } from './graphql-error.ts'

export type PageArguments = {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
  reverse?: boolean
}

export const MAX_PAGE = 250

/** A connection over items that each have a key of their own: a cursor is that key, so it outlives changes of the list. */
export function connection<T>(all: T[], args: PageArguments, keyOf: (item: T) => string, maximum: number) {
  const { first, last } = args
  if (first == null && last == null) throw badRequest('you must provide one of first or last')
  if (first != null && last != null) throw badRequest('providing both first and last is not supported')
  for (const [name, count] of Object.entries({ first, last }))
    if (count != null && (count < 0 || count > maximum)) throw badRequest(`${name} cannot exceed ${maximum}`)

  const ordered = args.reverse ? [...all].reverse() : all
  const from = args.after ? position(ordered, args.after, keyOf) + 1 : 0
  const to = args.before ? position(ordered, args.before, keyOf) : ordered.length
  const range = ordered.slice(from, to)
  const items = first != null ? range.slice(0, first) : range.slice(Math.max(0, range.length - (last ?? 0)))
  const start = first != null ? from : to - items.length
  return page(items, keyOf, { hasPreviousPage: start > 0, hasNextPage: start + items.length < ordered.length })
}

export function page<T>(items: T[], keyOf: (item: T) => string, more: { hasPreviousPage: boolean; hasNextPage: boolean }) {
  const edges = items.map(node => ({ cursor: cursorOf(keyOf(node)), node }))
  return {
    edges,
    nodes: items,
    pageInfo: { ...more, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  }
}

export function cursorOf(key: string): string {
  return Buffer.from(JSON.stringify({ last_value: key })).toString('base64')
}

export function keyOfCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64').toString()
  const key = /^\{"last_value":(".*")\}$/.exec(text)?.[1]
  if (key === undefined) throw badRequest('Invalid cursor for current pagination sort.')
  return String(JSON.parse(key))
}

function position<T>(items: T[], cursor: string, keyOf: (item: T) => string): number {
  const key = keyOfCursor(cursor)
  const index = items.findIndex(item => keyOf(item) === key)
  if (index === -1) throw badRequest('Invalid cursor for current pagination sort.')
  return index
}
