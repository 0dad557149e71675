import type { Vigie } from '../vigie.ts'
import { queueScan } from './request-scan.ts'
import { nextNightAt } from './schedule/next-scan-at.ts'

// A deep scan holds a scanning slot for seconds: this many at once leave room for those that somebody waits for.
const MOST_AT_ONCE = 2

/** Queues the nightly scans that are due, few at a time; a shop that is being scanned waits for the next run. */
export async function scheduleDeepScans({ db, queue, now }: Pick<Vigie, 'db' | 'queue' | 'now'>): Promise<{ queued: number }> {
  const unfinished = { state: { in: ['queued', 'running'] } }
  const room = MOST_AT_ONCE - (await db.scan.count({ where: { ...unfinished, trigger: 'nightly' } }))
  if (room <= 0) return { queued: 0 }
  const due = await db.shop.findMany({
    where: { nextDeepScanAt: { lte: now() }, installations: { some: { uninstalledAt: null } }, scans: { none: unfinished } },
    orderBy: { nextDeepScanAt: 'asc' },
    take: room,
    select: { id: true, ianaTimezone: true, nextDeepScanAt: true },
  })
  let queued = 0
  for (const { id: shopId, ianaTimezone, nextDeepScanAt } of due) {
    const next = nextNightAt({ shopId, ianaTimezone, after: now() })
    const isNew = await db.$transaction(async tx => {
      // Whoever moves the time forward queues the scan: other schedulers find it moved.
      const moved = await tx.shop.updateMany({ where: { id: shopId, nextDeepScanAt }, data: { nextDeepScanAt: next } })
      if (moved.count === 0) return false
      const { already } = await queueScan({ queue, now, tx }, { shopId, trigger: 'nightly', actorId: 'system' })
      // Another scan came first: the night's one is still due.
      if (already) await tx.shop.update({ where: { id: shopId }, data: { nextDeepScanAt } })
      return !already
    })
    if (isNew) queued++
  }
  return { queued }
}
