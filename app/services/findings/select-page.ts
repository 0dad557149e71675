import { z } from 'zod'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { FindingSort } from '../finding-views.ts'
import { FINDING_COLUMNS, type FindingRow, findingRow } from './finding-row.ts'
import { type Order, orderOf, reverseOrderOf } from './sort-findings.ts'

/** `total`: how many `where` lets pass. */
export type Page = { where: Prisma.Sql; sort: FindingSort; limit: number; offset: number; total: number }

export async function countMatches(db: Tx, where: Prisma.Sql): Promise<number> {
  const rows = await db.$queryRaw`SELECT count(*)::int AS count FROM findings WHERE ${where}`
  return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count
}

const idRow = z.object({ id: z.string() })

/** Some of the findings, in no order. */
export async function selectIds(db: Tx, { where, limit }: { where: Prisma.Sql; limit: number }): Promise<string[]> {
  const rows = await db.$queryRaw`SELECT id FROM findings WHERE ${where} LIMIT ${limit}`
  return z
    .array(idRow)
    .parse(rows)
    .map(({ id }) => id)
}

/** One page of the findings, sought from the end that is nearer. */
export async function selectPage(db: Tx, { where, sort, limit, offset, total }: Page): Promise<FindingRow[]> {
  if (offset <= total / 2) return selectRows(db, { where, order: orderOf(sort), limit, offset })
  const size = Math.min(limit, total - offset)
  const rows = await selectRows(db, { where, order: reverseOrderOf(sort), limit: size, offset: total - offset - size })
  return rows.reverse()
}

type Wanted = { where: Prisma.Sql; order: Order; limit: number; offset: number }

/** Which rows is told by an index alone; only those are fetched. */
async function selectRows(db: Tx, { where, order, limit, offset }: Wanted): Promise<FindingRow[]> {
  const rows = await db.$queryRaw`
    SELECT ${FINDING_COLUMNS} FROM findings
    JOIN (
      SELECT id AS wanted FROM ${candidates({ where, order, limit: offset + limit })} AS candidates
      ORDER BY ${order.whole} LIMIT ${limit} OFFSET ${offset}
    ) AS page ON wanted = id
    ORDER BY ${order.whole}`
  return z.array(findingRow).parse(rows)
}

/** Rows among which the page is. */
function candidates({ where, order, limit }: Omit<Wanted, 'offset'>): Prisma.Sql {
  if (order.parts.length === 0) return Prisma.sql`(SELECT * FROM findings WHERE ${where})`
  const firsts = order.parts.map(
    part => Prisma.sql`
      (SELECT id, severity_rank, audit, file, line FROM findings WHERE ${where} AND ${part} ORDER BY ${order.within} LIMIT ${limit})`,
  )
  return Prisma.sql`(${Prisma.join(firsts, ' UNION ALL ')})`
}
