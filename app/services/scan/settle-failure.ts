import { AppError, type ErrorCode } from '../../errors.ts'
import type { Vigie } from '../../vigie.ts'
import { parseTrigger, SCAN_PRIORITY } from '../scan-item.ts'
import { putBackScan } from './claim-scan.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import type { Contents } from './contents.ts'
import { failScan } from './fail-scan.ts'
import { handBackScan, queueScanAgain } from './give-back-scan.ts'
import { ScanLost } from './report-progress.ts'
import { TurnOver } from './turn.ts'

type Failed = { scan: ClaimedScan; contents: Contents; error: unknown; stopping: boolean }

// Unexpected failures are tried again this often before the scan counts as failed.
const TRIES = 3

/** Shopify's own setbacks: the scan comes back later, as long as it gets on. */
const SETBACKS: readonly ErrorCode[] = ['SHOPIFY_THROTTLED', 'SHOPIFY_UNAVAILABLE']
// Turns in a row that read nothing, about two minutes in all.
const MOST_STALLS = 4
const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 5 * 60_000

/** Failures that pass: the shop is scanned again soon instead of at its next time. */
const PASSING: readonly ErrorCode[] = [...SETBACKS, 'THEME_KEPT_CHANGING', 'THEME_EMPTY']
const SOON = 30 * 60_000

/** Whether a failure is Shopify's to get over, and the scan has not come back for nothing too often. */
export function isSetback({ code }: AppError, { stalls }: Pick<ClaimedScan, 'stalls'>): boolean {
  return SETBACKS.includes(code) && stalls < MOST_STALLS
}

/** Decides what becomes of a scan that threw: nothing, back to the queue, failed, or tried again. */
export async function settleFailure(
  vigie: Pick<Vigie, 'db' | 'queue' | 'now' | 'log'>,
  { scan, contents, error, stopping }: Failed,
): Promise<void> {
  const { log } = vigie
  const ids = { shopId: scan.shopId, scanId: scan.id }
  if (error instanceof ScanLost) return void log.info(ids, 'scan ended elsewhere')
  if (stopping) {
    await handBackScan(vigie, { scan, contents })
    throw error
  }
  if (error instanceof TurnOver) return queueScanAgain(vigie, { scan, contents }, { stalls: 0, startAfter: null, priority: 0 })
  if (error instanceof AppError) return settleExpected(vigie, { scan, contents, error })
  if (scan.attempts < TRIES) await putBackScan(vigie, scan)
  else await failScan(vigie, scan, { code: 'UNEXPECTED', details: {} })
  throw error
}

type Expected = { scan: ClaimedScan; contents: Contents; error: AppError }

async function settleExpected(vigie: Pick<Vigie, 'db' | 'queue' | 'now' | 'log'>, { scan, contents, error }: Expected): Promise<void> {
  const { code, details } = error
  const told = { shopId: scan.shopId, scanId: scan.id, code, details }
  const gotOn = contents.fresh().length > 0
  const stalls = gotOn ? 0 : scan.stalls + 1
  if (isSetback(error, gotOn ? { stalls: 0 } : scan)) {
    const startAfter = new Date(vigie.now().getTime() + pauseOf(error, stalls))
    vigie.log.info({ ...told, stalls }, 'scan goes on later')
    return queueScanAgain(vigie, { scan, contents }, { stalls, startAfter, priority: SCAN_PRIORITY[parseTrigger(scan.trigger)] })
  }
  vigie.log.warn(told, 'scan failed')
  await failScan(vigie, scan, { code, details })
  if (PASSING.includes(code)) await scanSoon(vigie, scan)
}

function pauseOf({ details: { waitMs } }: AppError, stalls: number): number {
  const asked = typeof waitMs === 'number' ? waitMs : 0
  return Math.min(LONGEST_PAUSE_MS, Math.max(asked, FIRST_PAUSE_MS * 2 ** Math.max(0, stalls - 1)))
}

async function scanSoon({ db, now }: Pick<Vigie, 'db' | 'now'>, { shopId }: ClaimedScan): Promise<void> {
  const soon = new Date(now().getTime() + SOON)
  await db.shop.updateMany({ where: { id: shopId, nextScanAt: { gt: soon } }, data: { nextScanAt: soon } })
}
