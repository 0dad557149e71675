import type { Vigie } from '../../vigie.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import { failScan } from './fail-scan.ts'

// A scan that ends its worker this often would do so for ever.
const MAX_ATTEMPTS = 5

const CLAIM = { subjectId: true, trigger: true, attempts: true, stalls: true, startedAt: true } as const

/** Takes up a queued scan, or one whose worker is gone; null when it has ended. The caller holds the shop's scan lock. */
export async function claimScan(
  { db, now }: Pick<Vigie, 'db' | 'now'>,
  { shopId, scanId }: { shopId: string; scanId: string },
): Promise<ClaimedScan | null> {
  const unfinished = { shopId, id: scanId, state: { in: ['queued', 'running'] } }
  const scan = await db.scan.findFirst({ where: unfinished, select: CLAIM })
  if (!scan) return null
  const attempts = scan.attempts + 1
  const startedAt = scan.startedAt ?? now()
  const claimed = { ...scan, id: scanId, shopId, attempts, startedAt }
  const progress = { phase: 'listing', progressDone: 0, progressTotal: 0, progressGroup: null }
  const { count } = await db.scan.updateMany({
    where: { ...unfinished, attempts: scan.attempts },
    data: { state: 'running', attempts, startedAt, heartbeatAt: now(), ...progress },
  })
  if (count === 0) return null
  if (attempts <= MAX_ATTEMPTS) return claimed
  await failScan({ db, now }, claimed, { code: 'SCAN_GIVEN_UP', details: { attempts: MAX_ATTEMPTS } })
  return null
}

// Less than the queue needs to notice a dead worker, more than two heartbeats of a living one.
const ALIVE = 12_000

/** Whether another worker has the scan in hand: waiting for it would only keep this one from other shops. */
export async function isInHand(
  { db, now }: Pick<Vigie, 'db' | 'now'>,
  { shopId, scanId }: { shopId: string; scanId: string },
): Promise<boolean> {
  const since = new Date(now().getTime() - ALIVE)
  return (await db.scan.count({ where: { shopId, id: scanId, state: 'running', heartbeatAt: { gt: since } } })) > 0
}

/** Puts a scan back after a failure that may pass. */
export async function putBackScan({ db }: Pick<Vigie, 'db'>, { id, shopId, attempts }: ClaimedScan): Promise<void> {
  await db.scan.updateMany({ where: { id, shopId, attempts, state: 'running' }, data: { state: 'queued' } })
}
