import { SEVERITIES } from '../../../engine/audit.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { FindingSort } from '../finding-views.ts'

type Direction = 'ASC' | 'DESC' | 'DESC NULLS LAST'
type Term = readonly [column: string, direction: Direction]

// As the indexes are, forwards or backwards, wherever that is possible.
const TERMS: Record<FindingSort, readonly Term[]> = {
  severity: [['severity_rank', 'ASC'], ...up('audit', 'file', 'line', 'id')],
  mildest: [['severity_rank', 'DESC'], ...up('audit', 'file', 'line', 'id')],
  newest: [
    ['opened_at', 'DESC'],
    ['id', 'DESC'],
  ],
  oldest: up('opened_at', 'id'),
  place: up('file', 'line', 'id'),
  'place-reversed': [
    ['file', 'DESC NULLS LAST'],
    ['line', 'DESC'],
    ['id', 'DESC'],
  ],
}

const OPPOSITE: Record<Direction, string> = { ASC: 'DESC', DESC: 'ASC', 'DESC NULLS LAST': 'ASC NULLS FIRST' }

// Sorts that no index has, as parts that one has each.
const PARTS: Partial<Record<FindingSort, readonly string[]>> = {
  mildest: SEVERITIES.map((_, rank) => `severity_rank = ${rank}`),
  'place-reversed': ['file IS NOT NULL', 'file IS NULL'],
}

/** An order, and into which conditions its rows are best split to read each part as an index has it: there `within` is the same. */
export type Order = { whole: Prisma.Sql; within: Prisma.Sql; parts: readonly Prisma.Sql[] }

export function orderOf(sort: FindingSort): Order {
  return orderBy(sort, direction => direction)
}

/** The same order from its end. */
export function reverseOrderOf(sort: FindingSort): Order {
  return orderBy(sort, direction => OPPOSITE[direction])
}

function orderBy(sort: FindingSort, turn: (direction: Direction) => string): Order {
  const whole = TERMS[sort].map(([column, direction]) => `${column} ${turn(direction)}`).join(', ')
  const parts = (PARTS[sort] ?? []).map(part => Prisma.raw(part))
  return { whole: Prisma.raw(whole), within: Prisma.raw(whole.replaceAll(/ NULLS (LAST|FIRST)/g, '')), parts }
}

function up(...columns: string[]): Term[] {
  return columns.map(column => [column, 'ASC'])
}
