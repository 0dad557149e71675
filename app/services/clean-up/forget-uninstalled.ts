import type { Vigie } from '../../vigie.ts'
import { redactShop } from '../redact-shop.ts'

/** Deletes shops that uninstalled before a moment and for which Shopify's word to do so (two days after) never came. */
export async function forgetUninstalled(
  { db, log }: Pick<Vigie, 'db' | 'log'>,
  { before, signal }: { before: Date; signal: AbortSignal },
): Promise<number> {
  const current = { OR: [{ uninstalledAt: null }, { uninstalledAt: { gte: before } }] }
  const gone = await db.shop.findMany({
    where: { AND: [{ installations: { some: {} } }, { installations: { none: current } }] },
    select: { id: true },
  })
  for (const { id: shopId } of gone) {
    signal.throwIfAborted()
    await db.$transaction(tx => redactShop({ tx, log }, { shopId, at: before }))
  }
  return gone.length
}
