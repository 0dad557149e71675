import type { Vigie } from '../vigie.ts'
import { queueScan } from './request-scan.ts'
import { nextScanAt } from './schedule/next-scan-at.ts'
import { parseStored } from './settings/stored-settings.ts'
import { STARTING_SETTINGS } from './settings-schema.ts'

type ScheduleVigie = Pick<Vigie, 'db' | 'queue' | 'now' | 'log'>

// What is left over waits for the next run, five minutes later.
const SHOPS_AT_ONCE = 500
const SILENT_RUNNING = 60_000
const SILENT_QUEUED = 10 * 60_000

/** Queues a scan for each installed shop that is due, and again each scan whose worker or job is gone. */
export async function scheduleScans(vigie: ScheduleVigie): Promise<{ queued: number; takenOver: number }> {
  return { queued: await queueDue(vigie), takenOver: await takeOver(vigie) }
}

async function queueDue(vigie: ScheduleVigie): Promise<number> {
  const due = await vigie.db.shop.findMany({
    where: { nextScanAt: { lte: vigie.now() }, installations: { some: { uninstalledAt: null } } },
    orderBy: { nextScanAt: 'asc' },
    take: SHOPS_AT_ONCE,
    include: { settings: true },
  })
  let queued = 0
  for (const shop of due) {
    const schedule = (shop.settings ? parseStored(shop.settings.data) : STARTING_SETTINGS).scan
    const next = nextScanAt({ schedule, shopId: shop.id, ianaTimezone: shop.ianaTimezone, after: vigie.now() })
    const isNew = await vigie.db.$transaction(async tx => {
      // Whoever moves the time forward queues the scan: other schedulers find it moved.
      const moved = await tx.shop.updateMany({ where: { id: shop.id, nextScanAt: shop.nextScanAt }, data: { nextScanAt: next } })
      if (moved.count === 0) return false
      const { already } = await queueScan({ ...vigie, tx }, { shopId: shop.id, trigger: 'schedule', actorId: 'system' })
      return !already
    })
    if (isNew) queued++
  }
  return queued
}

/** Queued again, a scan is lost to its old worker, should that one still live. */
async function takeOver({ db, queue, now, log }: ScheduleVigie): Promise<number> {
  const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds)
  const silent = await db.scan.findMany({
    where: {
      OR: [
        { state: 'running', heartbeatAt: { lt: ago(SILENT_RUNNING) } },
        { state: 'queued', queuedAt: { lt: ago(SILENT_QUEUED) }, OR: [{ heartbeatAt: null }, { heartbeatAt: { lt: ago(SILENT_QUEUED) } }] },
      ],
    },
    select: { id: true, shopId: true, state: true, heartbeatAt: true },
  })
  for (const { id: scanId, shopId, state, heartbeatAt } of silent) {
    await db.$transaction(async tx => {
      const { count } = await tx.scan.updateMany({
        where: { id: scanId, shopId, state, heartbeatAt },
        data: { state: 'queued', heartbeatAt: now() },
      })
      if (count > 0) await queue.send('scan-shop', { shopId, scanId }, { tx, shopId, singletonKey: scanId })
    })
    log.warn({ shopId, scanId }, 'scan without a worker: queued again')
  }
  return silent.length
}
