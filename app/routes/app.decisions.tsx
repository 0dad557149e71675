import { z } from 'zod'
import { act } from '../act.server.ts'
import { IGNORE_REASONS, SNOOZE_DAYS, SNOOZE_REASONS } from '../services/decision-reasons.ts'
import { findingsSelection } from '../services/findings-filter.ts'
import { ignoreFindings } from '../services/ignore-findings.ts'
import { snoozeFindings } from '../services/snooze-findings.ts'
import { stopIgnoring } from '../services/stop-ignoring.ts'
import { undoDecision } from '../services/undo-decision.ts'

const note = z
  .string()
  .trim()
  .max(500)
  .transform(text => text || null)

const decision = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('ignore'), selection: findingsSelection, reason: z.enum(IGNORE_REASONS), note }),
  z.object({
    intent: z.literal('snooze'),
    selection: findingsSelection,
    days: z.literal([...SNOOZE_DAYS]),
    reason: z.enum(SNOOZE_REASONS),
    note,
  }),
  z.object({ intent: z.literal('reopen'), selection: findingsSelection }),
  z.object({ intent: z.literal('undo'), batchId: z.uuid() }),
])

export type DecisionBody = z.input<typeof decision>

/** What staff decide about findings, one or thousands at once. */
export const action = act(decision, async ({ vigie, shopId, staffId, language }, input) => {
  const who = { shopId, actorId: staffId, language }
  if (input.intent === 'undo') return { ...input, ...(await undoDecision(vigie, { ...who, batchId: input.batchId })) }
  if (input.intent === 'reopen') return { intent: input.intent, ...(await stopIgnoring(vigie, { ...who, selection: input.selection })) }
  if (input.intent === 'snooze') return { intent: input.intent, ...(await snoozeFindings(vigie, { ...who, ...input })) }
  return { intent: input.intent, ...(await ignoreFindings(vigie, { ...who, ...input })) }
})
