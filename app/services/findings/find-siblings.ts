import { z } from 'zod'
import type { Tx } from '../../db.server.ts'
import { FINDING_COLUMNS, type FindingRow, findingRow } from './finding-row.ts'

const SHOWN = 10

type Finding = { shopId: string; id: string; audit: string; file: string | null; now: Date }

/** Other open findings of the same audit, those of the same file first, and how many there are. */
export async function findSiblings(db: Tx, { shopId, id, audit, file, now }: Finding): Promise<{ rows: FindingRow[]; total: number }> {
  const found = await db.$queryRaw`
    SELECT ${FINDING_COLUMNS}, count(*) OVER ()::int AS total FROM findings
    WHERE shop_id = ${shopId}::uuid AND audit = ${audit} AND id <> ${id}::uuid
      AND state = 'open' AND ignored_at IS NULL AND (snoozed_until IS NULL OR snoozed_until <= ${now}::timestamptz)
    ORDER BY (file IS NOT DISTINCT FROM ${file}) DESC, file, line, id LIMIT ${SHOWN}`
  const rows = z.array(findingRow.extend({ total: z.number() })).parse(found)
  return { rows, total: rows[0]?.total ?? 0 }
}
