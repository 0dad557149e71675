import type { Tx } from '../../db.server.ts'

/** Sets each finding of a batch by its latest decision that is not revoked. */
export async function applyDecisions(tx: Tx, { shopId, batchId }: { shopId: string; batchId: string }): Promise<void> {
  await tx.$executeRaw`
    WITH touched AS (SELECT finding_id FROM decisions WHERE shop_id = ${shopId}::uuid AND batch_id = ${batchId}::uuid),
    standing AS (
      SELECT DISTINCT ON (finding_id) finding_id, kind, decided_at, until FROM decisions
      WHERE shop_id = ${shopId}::uuid AND revoked_at IS NULL AND finding_id IN (SELECT finding_id FROM touched)
      ORDER BY finding_id, decided_at DESC
    )
    UPDATE findings SET
      ignored_at = CASE WHEN standing.kind = 'ignore' THEN standing.decided_at END,
      snoozed_until = CASE WHEN standing.kind = 'snooze' THEN standing.until END
    FROM touched LEFT JOIN standing ON standing.finding_id = touched.finding_id
    WHERE findings.shop_id = ${shopId}::uuid AND findings.id = touched.finding_id`
}
