import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Language } from '../../../engine/audit.ts'
import type { Tx } from '../../db.server.ts'
import { AppError } from '../../errors.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Vigie } from '../../vigie.ts'
import type { FindingsSelection } from '../findings-filter.ts'
import { findLastScan, newSince } from './last-scan.ts'
import { whereFindings } from './where-findings.ts'

/** `batchId` undoes it. */
export type Decided = { batchId: string; count: number }

/** Who decides about which findings; `language` is the one that a filter's search text was typed in. */
export type Decider = { shopId: string; actorId: string; language: Language; selection: FindingsSelection }

export type Decision =
  | { kind: 'ignore'; reason: string; note: string | null }
  | { kind: 'snooze'; reason: string; note: string | null; until: Date }
  | { kind: 'reopen' }

/** Writes one decision for each selected finding that is not resolved, and sets the findings by it. */
export async function decide(vigie: Pick<Vigie, 'db' | 'now'>, decider: Decider, decision: Decision): Promise<Decided> {
  const { shopId, actorId } = decider
  const batchId = randomUUID()
  const now = vigie.now()
  const { reason, note, until } = { reason: null, note: null, until: null, ...decision }
  const where = await whereSelected(vigie, decider)
  const settled = decision.kind === 'reopen' ? Prisma.sql`AND (ignored_at IS NOT NULL OR snoozed_until IS NOT NULL)` : Prisma.empty
  const count = await vigie.db.$transaction(async tx => {
    await refuseForeignIds(tx, decider)
    const written = await tx.$executeRaw`
      INSERT INTO decisions (id, shop_id, finding_id, batch_id, kind, reason, note, until, actor_id, decided_at)
      SELECT gen_random_uuid(), shop_id, id, ${batchId}::uuid, ${decision.kind}, ${reason}, ${note}, ${until}::timestamptz, ${actorId}, ${now}::timestamptz
      FROM findings WHERE ${where} AND state = 'open' ${settled}`
    // This decision is the latest about each of them.
    await tx.$executeRaw`
      UPDATE findings SET ignored_at = ${decision.kind === 'ignore' ? now : null}::timestamptz, snoozed_until = ${until}::timestamptz
      WHERE shop_id = ${shopId}::uuid AND id IN (
        SELECT finding_id FROM decisions WHERE shop_id = ${shopId}::uuid AND batch_id = ${batchId}::uuid)`
    return written
  })
  return { batchId, count }
}

async function whereSelected({ db, now }: Pick<Vigie, 'db' | 'now'>, { shopId, language, selection }: Decider): Promise<Prisma.Sql> {
  if ('ids' in selection) return Prisma.sql`shop_id = ${shopId}::uuid AND id = ANY(${selection.ids}::uuid[])`
  const lastScan = await findLastScan(db, shopId)
  return whereFindings({ shopId, language, now: now(), newSince: newSince(lastScan) }, selection.filter)
}

async function refuseForeignIds(tx: Tx, { shopId, selection }: Decider): Promise<void> {
  if (!('ids' in selection)) return
  const rows = await tx.$queryRaw`
    SELECT wanted::text AS id FROM unnest(${selection.ids}::uuid[]) AS wanted
    WHERE NOT EXISTS (SELECT 1 FROM findings WHERE shop_id = ${shopId}::uuid AND id = wanted) LIMIT 1`
  const [foreign] = z.array(z.object({ id: z.string() })).parse(rows)
  if (foreign) throw new AppError('FINDING_NOT_FOUND', { id: foreign.id })
}
