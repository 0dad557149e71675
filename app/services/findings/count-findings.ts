import { z } from 'zod'
import { CATEGORIES, SEVERITIES } from '../../../engine/audit.ts'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { FINDING_VIEWS } from '../finding-views.ts'
import { type FindingsScope, viewOf } from './where-findings.ts'

const countRow = z.object({
  view: z.enum(FINDING_VIEWS),
  isNew: z.boolean(),
  severity: z.enum(SEVERITIES),
  category: z.enum(CATEGORIES),
  audit: z.string(),
  app: z.string().nullable(),
  count: z.number(),
})

/** How many findings of a view are alike; few rows however many findings there are. */
export type FindingsCount = z.infer<typeof countRow>

/** Counts all of a shop's findings in one pass, from which tabs, facets, verdict and score are sums. */
export async function countFindings(db: Tx, scope: Omit<FindingsScope, 'language'>): Promise<FindingsCount[]> {
  const isNew = scope.newSince ? Prisma.sql`opened_at >= ${scope.newSince}::timestamptz` : Prisma.sql`false`
  const rows = await db.$queryRaw`
    SELECT ${viewOf(scope)} AS view, ${isNew} AS "isNew", severity, category, audit, app, count(*)::int AS count
    FROM findings WHERE shop_id = ${scope.shopId}::uuid
    GROUP BY 1, 2, 3, 4, 5, 6`
  return z.array(countRow).parse(rows)
}

export function sumOf(counts: readonly FindingsCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
