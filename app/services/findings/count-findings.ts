import { z } from 'zod'
import { CATEGORIES, SEVERITIES } from '../../../engine/audit.ts'
import type { Tx } from '../../db.server.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { FINDING_VIEWS } from '../finding-views.ts'
import { type FindingsScope, standing } from './where-findings.ts'

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

/** Counts all of a shop's findings, from which tabs, facets, verdict and score are sums. */
export async function countFindings(db: Tx, { shopId, now, newSince }: Omit<FindingsScope, 'language'>): Promise<FindingsCount[]> {
  // The ledger knows neither what time it is nor which scan was the last: the few rows that hang on them are looked at.
  const rows = await db.$queryRaw`
    SELECT view, "isNew", severity, category, audit, app, sum(count)::int AS count FROM (
      SELECT status AS view, false AS "isNew", severity, category, audit, app, count FROM finding_counts
      WHERE shop_id = ${shopId}::uuid AND status <> 'snoozed'
      UNION ALL
      SELECT CASE WHEN snoozed_until > ${now}::timestamptz THEN 'snoozed' ELSE 'open' END, false, severity, category, audit, app, 1 FROM findings
      WHERE shop_id = ${shopId}::uuid AND state = 'open' AND ignored_at IS NULL AND snoozed_until IS NOT NULL
      ${newSince ? moveToNew({ shopId, now, newSince }) : Prisma.empty}
    ) AS counts
    GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(count) <> 0`
  return z.array(countRow).parse(rows)
}

/** Takes the new ones from those that are not, as steps like the ledger's. */
function moveToNew({ shopId, now, newSince }: { shopId: string; now: Date; newSince: Date }): Prisma.Sql {
  return Prisma.sql`
    UNION ALL
    SELECT 'open', step > 0, (${[...SEVERITIES]}::text[])[severity_rank + 1], category, audit, app, count * step FROM (
      SELECT severity_rank, category, audit, app, count(*) AS count FROM findings
      WHERE shop_id = ${shopId}::uuid AND ${standing(now)} AND opened_at >= ${newSince}::timestamptz GROUP BY 1, 2, 3, 4
    ) AS fresh, (VALUES (1), (-1)) AS steps (step)`
}

/** Adds up what the ledger says of each kind; a shop whose findings nobody touched since costs no write. */
export async function foldCounts(tx: Tx, shopId: string): Promise<void> {
  await tx.$executeRaw`
    WITH alike AS (
      SELECT status, severity, category, audit, app FROM finding_counts WHERE shop_id = ${shopId}::uuid
      GROUP BY 1, 2, 3, 4, 5 HAVING count(*) > 1
    ),
    folded AS (
      DELETE FROM finding_counts AS each USING alike
      WHERE each.shop_id = ${shopId}::uuid AND (each.status, each.severity, each.category, each.audit) =
        (alike.status, alike.severity, alike.category, alike.audit) AND each.app IS NOT DISTINCT FROM alike.app
      RETURNING each.*
    )
    INSERT INTO finding_counts (shop_id, status, severity, category, audit, app, count)
    SELECT shop_id, status, severity, category, audit, app, sum(count) FROM folded GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(count) <> 0`
}

export function sumOf(counts: readonly FindingsCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
