import { z } from 'zod'
import type { Decision } from '../../generated/prisma/client.ts'

const kind = z.enum(['ignore', 'snooze', 'reopen'])

export type FindingDecision = {
  id: string
  batchId: string
  kind: z.infer<typeof kind>
  reason: string | null
  note: string | null
  until: Date | null
  actorId: string
  decidedAt: Date
  revoked: { at: Date; by: string } | null
}

export function readDecisions(decisions: readonly Decision[]): FindingDecision[] {
  return decisions.map(decision => ({
    id: decision.id,
    batchId: decision.batchId,
    kind: kind.parse(decision.kind),
    reason: decision.reason,
    note: decision.note,
    until: decision.until,
    actorId: decision.actorId,
    decidedAt: decision.decidedAt,
    revoked: decision.revokedAt && { at: decision.revokedAt, by: decision.revokedBy ?? 'system' },
  }))
}
