import { z } from 'zod'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { ChangeFamily } from '../change-item.ts'
import type { Cursor } from '../cursor.ts'
import { kindsOf } from './families.ts'
import { type NamedChanges, whereNamed } from './named-changes.ts'

const moment = z.object({ type: z.enum(['change', 'scan']), id: z.string(), at: z.date() })

/** Something of the time line: which row, and when. */
export type Moment = z.infer<typeof moment>

type Wanted = { shopId: string; families: ChangeFamily[]; named: NamedChanges | null; cursor: Cursor | null; limit: number }

/** Changes and ended scans in one order, newest first; scans have no path or app that a search could match. */
export async function selectMoments(db: Tx, { shopId, families, named, cursor, limit }: Wanted): Promise<Moment[]> {
  const withScans = named === null && (families.length === 0 || families.includes('scans'))
  // Each half is limited by itself, so that each is read in its index's order.
  const rows = await db.$queryRaw`
    (
      SELECT 'change' AS type, id, happened_at AS at FROM changes
      WHERE shop_id = ${shopId}::uuid AND kind = ANY(${[...kindsOf(families)]}) ${whereNamed(named)} ${before(Prisma.sql`happened_at`, cursor)}
      ORDER BY happened_at DESC, id DESC LIMIT ${limit}
    )
    UNION ALL
    (
      SELECT 'scan', id, finished_at FROM scans
      WHERE shop_id = ${shopId}::uuid AND state IN ('finished', 'failed') AND ${withScans} ${before(Prisma.sql`finished_at`, cursor)}
      ORDER BY finished_at DESC, id DESC LIMIT ${limit}
    )
    ORDER BY at DESC, id DESC LIMIT ${limit}`
  return z.array(moment).parse(rows)
}

function before(column: Prisma.Sql, cursor: Cursor | null): Prisma.Sql {
  return cursor ? Prisma.sql`AND (${column}, id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)` : Prisma.empty
}
