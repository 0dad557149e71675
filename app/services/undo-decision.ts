import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import { applyDecisions } from './findings/apply-decisions.ts'
import { isUuid } from './is-uuid.ts'

/** Takes a batch back: each finding falls back to the decision before it. Undoing twice changes nothing. */
export async function undoDecision(
  vigie: Pick<Vigie, 'db' | 'now'>,
  { shopId, actorId, batchId }: { shopId: string; actorId: string; batchId: string },
): Promise<{ count: number }> {
  return vigie.db.$transaction(async tx => {
    const known = isUuid(batchId) ? await tx.decision.count({ where: { shopId, batchId } }) : 0
    if (known === 0) throw new AppError('DECISION_NOT_FOUND', { id: batchId })
    const { count } = await tx.decision.updateMany({
      where: { shopId, batchId, revokedAt: null },
      data: { revokedAt: vigie.now(), revokedBy: actorId },
    })
    await applyDecisions(tx, { shopId, batchId })
    return { count }
  })
}
