import type { Vigie } from '../vigie.ts'
import { collectBodies } from './clean-up/collect-bodies.ts'
import { BATCH, deleteBatches } from './clean-up/delete-batches.ts'
import { forgetHistory } from './clean-up/forget-history.ts'
import { forgetUninstalled } from './clean-up/forget-uninstalled.ts'
import { findSettings } from './settings/stored-settings.ts'

const DAY = 86_400_000
// Shopify tries a webhook again for four hours; the rest is for looking back.
const WEBHOOK_DAYS = 30
const UNINSTALLED_DAYS = 30

type CleanUpVigie = Pick<Vigie, 'db' | 'withLock' | 'tidy' | 'now' | 'log'> & { scanner: Pick<Vigie['scanner'], 'extractorVersion'> }

/**
 * Deletes what is older than the shops keep it, then contents that nobody refers to: in small transactions, so that it may be
 * killed at any point and goes on the next time. A shop that fails keeps no other from its turn.
 */
export async function cleanUp(vigie: CleanUpVigie, { signal }: { signal: AbortSignal }): Promise<void> {
  const { db, now, log } = vigie
  const ago = (days: number) => new Date(now().getTime() - days * DAY)
  const receipts = await deleteBatches(() => forgetReceipts(vigie, ago(WEBHOOK_DAYS)), signal)
  const uninstalled = await forgetUninstalled(vigie, { before: ago(UNINSTALLED_DAYS), signal })
  // Of a scan that ended just when it was killed.
  await db.scanContent.deleteMany({ where: { scan: { state: { in: ['finished', 'failed'] } } } })
  const shops = await findShops(vigie)
  const failures: unknown[] = []
  let rows = 0
  for (const shopId of shops) {
    signal.throwIfAborted()
    try {
      const { retentionDays } = await findSettings(db, shopId)
      // A scan may be about to use a version that is deleted here.
      rows += await vigie.withLock(`scan:${shopId}`, () => forgetHistory(db, { shopId, before: ago(retentionDays), signal }))
    } catch (error) {
      signal.throwIfAborted()
      failures.push(error)
    }
  }
  const bodies = await collectBodies(vigie, { signal })
  await vigie.tidy()
  log.info({ receipts, uninstalled, shops: shops.length, rows, bodies }, 'cleaned up')
  if (failures.length > 0) throw new AggregateError(failures, `the history of ${failures.length} shops could not be cleaned up`)
}

/** Those that are being scanned come last: by then most of these scans have ended. */
async function findShops({ db }: CleanUpVigie): Promise<string[]> {
  const shops = await db.shop.findMany({ select: { id: true, scans: { where: { state: 'running' }, select: { id: true }, take: 1 } } })
  return shops.sort((a, b) => a.scans.length - b.scans.length).map(({ id }) => id)
}

/** Of one whose work is not done yet, the dead letter still needs the receipt. */
function forgetReceipts({ db }: CleanUpVigie, before: Date): Promise<number> {
  return db.$executeRaw`
    DELETE FROM webhook_receipts WHERE webhook_id IN (
      SELECT webhook_id FROM webhook_receipts WHERE received_at < ${before}::timestamptz AND handled_at IS NOT NULL LIMIT ${BATCH})`
}
