import type { Tx } from '../../db.server.ts'

/** Sets each finding of a batch by its latest decision that is not revoked. */
export async function applyDecisions(tx: Tx, { shopId, batchId }: { shopId: string; batchId: string }): Promise<void> {
  await tx.$executeRaw`
    UPDATE findings SET
      ignored_at = CASE WHEN latest.kind = 'ignore' THEN latest.decided_at END,
      snoozed_until = CASE WHEN latest.kind = 'snooze' THEN latest.until END
    FROM (
      SELECT touched.finding_id, standing.kind, standing.decided_at, standing.until
      FROM decisions AS touched
      LEFT JOIN LATERAL (
        SELECT kind, decided_at, until FROM decisions
        WHERE shop_id = touched.shop_id AND finding_id = touched.finding_id AND revoked_at IS NULL
        ORDER BY decided_at DESC LIMIT 1
      ) AS standing ON true
      WHERE touched.shop_id = ${shopId}::uuid AND touched.batch_id = ${batchId}::uuid
    ) AS latest
    WHERE findings.shop_id = ${shopId}::uuid AND findings.id = latest.finding_id`
}
