import type { Vigie } from '../vigie.ts'
import { collectBodies } from './clean-up/collect-bodies.ts'
import { forgetHistory } from './clean-up/forget-history.ts'
import { findSettings } from './settings/stored-settings.ts'

const DAY = 86_400_000
// Shopify tries a webhook again for four hours; the rest is for looking back.
const WEBHOOK_DAYS = 30

/** Deletes what is older than the shops keep it, then contents that nobody refers to. */
export async function cleanUp(vigie: Pick<Vigie, 'db' | 'withLock' | 'now' | 'log'>, { signal }: { signal: AbortSignal }): Promise<void> {
  const { db, withLock, now, log } = vigie
  const ago = (days: number) => new Date(now().getTime() - days * DAY)
  const receipts = await db.webhookReceipt.deleteMany({ where: { receivedAt: { lt: ago(WEBHOOK_DAYS) } } })
  const shops = await db.shop.findMany({ select: { id: true } })
  for (const { id: shopId } of shops) {
    signal.throwIfAborted()
    const { retentionDays } = await findSettings(db, shopId)
    // A scan may be about to use a version that is deleted here.
    await withLock(`scan:${shopId}`, () => forgetHistory(db, { shopId, before: ago(retentionDays) }))
  }
  const bodies = await collectBodies(db)
  log.info({ receipts: receipts.count, shops: shops.length, bodies }, 'cleaned up')
}
