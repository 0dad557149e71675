import type { Vigie } from '../vigie.ts'

/** Takes a batch back: each finding falls back to the decision before it. Undoing twice changes nothing. */
export declare function undoDecision(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: { shopId: string; actorId: string; batchId: string },
): Promise<{ count: number }>
