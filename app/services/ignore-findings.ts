import type { Vigie } from '../vigie.ts'
import type { IgnoreReason } from './decision-reasons.ts'
import { type Decided, type Decider, decide } from './findings/decide.ts'

export type { Decided }

/** Ignored until someone reopens it, through rescans and publishes. */
export async function ignoreFindings(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: Decider & { reason: IgnoreReason; note: string | null },
): Promise<Decided> {
  return decide(vigie, input, { kind: 'ignore', reason: input.reason, note: input.note })
}
