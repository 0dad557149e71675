import { randomUUID } from 'node:crypto'
import type { Tx } from '../db.server.ts'
import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import { parseTrigger, SCAN_PRIORITY, type ScanTrigger } from './scan-item.ts'

/** Queues a scan of the live theme; a shop's unfinished scan is returned instead of queueing a second one. */
export async function requestScan(
  vigie: Pick<Vigie, 'db' | 'queue' | 'now'>,
  input: { shopId: string; trigger: ScanTrigger; actorId: string },
): Promise<{ scanId: string; already: boolean }> {
  return vigie.db.$transaction(tx => queueScan({ ...vigie, tx }, input))
}

/** requestScan inside the caller's transaction. */
export async function queueScan(
  { tx, queue, now }: Pick<Vigie, 'queue' | 'now'> & { tx: Tx },
  { shopId, trigger, actorId }: { shopId: string; trigger: ScanTrigger; actorId: string },
): Promise<{ scanId: string; already: boolean }> {
  const installation = await tx.installation.findFirst({ where: { shopId, uninstalledAt: null } })
  if (!installation) throw new AppError('NOT_INSTALLED', { shopId })
  const subject = await findLiveSubject(tx, shopId)
  const scanId = randomUUID()
  // The partial unique index decides between two that ask at once.
  const created = await tx.$executeRaw`
    INSERT INTO scans (id, shop_id, subject_id, trigger, state, actor_id, queued_at)
    VALUES (${scanId}::uuid, ${shopId}::uuid, ${subject.id}::uuid, ${trigger}, 'queued', ${actorId}, ${now()}::timestamptz)
    ON CONFLICT (shop_id) WHERE state IN ('queued', 'running') DO NOTHING`
  if (created === 0) return joinUnfinished({ tx, queue, now }, { shopId, trigger, actorId })
  await queue.send('scan-shop', { shopId, scanId }, { tx, shopId, singletonKey: scanId, priority: SCAN_PRIORITY[trigger] })
  return { scanId, already: false }
}

/** The live theme is one subject whichever theme is published, so that decisions survive a publish. */
async function findLiveSubject(tx: Tx, shopId: string): Promise<{ id: string }> {
  const live = { shopId, kind: 'live-theme', key: 'live' }
  await tx.subject.createMany({ data: live, skipDuplicates: true })
  return tx.subject.findUniqueOrThrow({ where: { shopId_kind_key: live }, select: { id: true } })
}

async function joinUnfinished(
  vigie: Pick<Vigie, 'queue' | 'now'> & { tx: Tx },
  input: Parameters<typeof queueScan>[1],
): ReturnType<typeof queueScan> {
  const where = { shopId: input.shopId, state: { in: ['queued', 'running'] } }
  const scan = await vigie.tx.scan.findFirst({ where, select: { id: true, state: true, trigger: true } })
  // It may have ended in between.
  if (!scan) return queueScan(vigie, input)
  if (input.trigger === 'publish' && scan.state === 'running') await scanAgain(vigie, input.shopId)
  const priority = SCAN_PRIORITY[input.trigger]
  if (scan.state === 'queued' && priority > SCAN_PRIORITY[parseTrigger(scan.trigger)])
    await vigie.queue.hasten('scan-shop', scan.id, { tx: vigie.tx, priority })
  return { scanId: scan.id, already: true }
}

/** A running scan may have read the theme that was live before: another one follows as soon as it has ended. */
async function scanAgain({ tx, now }: { tx: Tx; now: Vigie['now'] }, shopId: string): Promise<void> {
  await tx.shop.updateMany({ where: { id: shopId, nextScanAt: { gt: now() } }, data: { nextScanAt: now() } })
}
