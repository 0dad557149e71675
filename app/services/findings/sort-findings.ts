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

export function orderOf(sort: FindingSort): Prisma.Sql {
  return Prisma.raw(TERMS[sort].map(([column, direction]) => `${column} ${direction}`).join(', '))
}

/** The same order from its end. */
export function reverseOrderOf(sort: FindingSort): Prisma.Sql {
  return Prisma.raw(TERMS[sort].map(([column, direction]) => `${column} ${OPPOSITE[direction]}`).join(', '))
}

function up(...columns: string[]): Term[] {
  return columns.map(column => [column, 'ASC'])
}
