import type { Vigie } from '../vigie.ts'
import type { SnoozeDays, SnoozeReason } from './decision-reasons.ts'
import { type Decided, type Decider, decide } from './findings/decide.ts'

const DAY = 86_400_000

/** Out of sight for some days, then open again. */
export async function snoozeFindings(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: Decider & { days: SnoozeDays; reason: SnoozeReason; note: string | null },
): Promise<Decided & { until: Date }> {
  const until = new Date(vigie.now().getTime() + input.days * DAY)
  const decided = await decide(vigie, input, { kind: 'snooze', reason: input.reason, note: input.note, until })
  return { ...decided, until }
}
