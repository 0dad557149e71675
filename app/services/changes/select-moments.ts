import { z } from 'zod'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { ChangeFamily } from '../change-item.ts'
import type { Cursor } from '../cursor.ts'
import { familyOf, kindsOf, whereChanges } from './where-changes.ts'

const moment = z.object({ type: z.enum(['change', 'scan']), id: z.string(), at: z.date() })

/** Something of the time line: which row, and when. */
export type Moment = z.infer<typeof moment>

type Wanted = { shopId: string; families: ChangeFamily[]; search: string; cursor: Cursor | null; limit: number }

/** Changes and ended scans in one order, newest first; scans have no path or app that a search could match. */
export async function selectMoments(db: Tx, { shopId, families, search, cursor, limit }: Wanted): Promise<Moment[]> {
  const withScans = !search.trim() && (families.length === 0 || families.includes('scans'))
  const rows = await db.$queryRaw`
    SELECT type, id, at FROM (
      SELECT 'change' AS type, id, happened_at AS at FROM changes
      WHERE ${whereChanges(shopId, search)} AND kind = ANY(${[...kindsOf(families)]}) ${before(Prisma.sql`happened_at`, cursor)}
      UNION ALL
      SELECT 'scan', id, finished_at FROM scans
      WHERE shop_id = ${shopId}::uuid AND state IN ('finished', 'failed') AND ${withScans} ${before(Prisma.sql`finished_at`, cursor)}
    ) AS moments
    ORDER BY at DESC, id DESC LIMIT ${limit}`
  return z.array(moment).parse(rows)
}

function before(column: Prisma.Sql, cursor: Cursor | null): Prisma.Sql {
  return cursor ? Prisma.sql`AND (${column}, id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)` : Prisma.empty
}

const kindCount = z.object({ kind: z.string(), count: z.number() })

/** How many of each family match a search. */
export async function countFamilies(db: Tx, { shopId, search }: Pick<Wanted, 'shopId' | 'search'>): Promise<Record<ChangeFamily, number>> {
  const rows = await db.$queryRaw`SELECT kind, count(*)::int AS count FROM changes WHERE ${whereChanges(shopId, search)} GROUP BY kind`
  const kinds = z.array(kindCount).parse(rows)
  const countOf = (family: ChangeFamily) => kinds.reduce((sum, { kind, count }) => sum + (familyOf(kind) === family ? count : 0), 0)
  const scans = search.trim() ? 0 : await db.scan.count({ where: { shopId, state: { in: ['finished', 'failed'] } } })
  return { files: countOf('files'), apps: countOf('apps'), themes: countOf('themes'), scans }
}
