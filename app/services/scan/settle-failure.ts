import { AppError, type ErrorCode } from '../../errors.ts'
import type { Vigie } from '../../vigie.ts'
import { type ClaimedScan, handBackScan, putBackScan } from './claim-scan.ts'
import { failScan } from './fail-scan.ts'
import { ScanLost } from './report-progress.ts'

type Failed = { scan: ClaimedScan; error: unknown; stopping: boolean }

// Unexpected failures are tried again this often before the scan counts as failed.
const TRIES = 3

/** Failures that pass: the shop is scanned again soon instead of at its next time. */
const PASSING: readonly ErrorCode[] = ['SHOPIFY_THROTTLED', 'SHOPIFY_UNAVAILABLE', 'THEME_KEPT_CHANGING', 'THEME_EMPTY']
const SOON = 30 * 60_000

/** Decides what becomes of a scan that threw: nothing, back to the queue, failed, or tried again. */
export async function settleFailure(vigie: Pick<Vigie, 'db' | 'now' | 'log'>, { scan, error, stopping }: Failed): Promise<void> {
  const { log } = vigie
  const ids = { shopId: scan.shopId, scanId: scan.id }
  if (error instanceof ScanLost) return void log.info(ids, 'scan ended elsewhere')
  if (stopping) {
    await handBackScan(vigie, scan)
    throw error
  }
  if (error instanceof AppError) {
    log.warn({ ...ids, code: error.code, details: error.details }, 'scan failed')
    await failScan(vigie, scan, { code: error.code, details: error.details })
    if (PASSING.includes(error.code)) await scanSoon(vigie, scan)
    return
  }
  if (scan.attempts < TRIES) await putBackScan(vigie, scan)
  else await failScan(vigie, scan, { code: 'UNEXPECTED', details: {} })
  throw error
}

async function scanSoon({ db, now }: Pick<Vigie, 'db' | 'now'>, { shopId }: ClaimedScan): Promise<void> {
  const soon = new Date(now().getTime() + SOON)
  await db.shop.updateMany({ where: { id: shopId, nextScanAt: { gt: soon } }, data: { nextScanAt: soon } })
}
