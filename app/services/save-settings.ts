import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import { nextScanAt } from './schedule/next-scan-at.ts'
import { type Settings, settingsSchema } from './settings-schema.ts'

/** Saves the shop's choices and plans the next scan by them. */
export async function saveSettings(
  vigie: Pick<Vigie, 'db' | 'now'>,
  input: { shopId: string; actorId: string; settings: Settings },
): Promise<{ nextScanAt: Date }> {
  const { shopId, actorId } = input
  const settings = settingsSchema.parse(input.settings)
  return vigie.db.$transaction(async tx => {
    const shop = await tx.shop.findUnique({ where: { id: shopId } })
    if (!shop) throw new AppError('SHOP_NOT_FOUND', { id: shopId })
    const next = nextScanAt({ schedule: settings.scan, shopId, ianaTimezone: shop.ianaTimezone, after: vigie.now() })
    await tx.shopSettings.upsert({
      where: { shopId },
      create: { shopId, actorId, data: settings },
      update: { actorId, data: settings },
    })
    await tx.shop.update({ where: { id: shopId }, data: { nextScanAt: next } })
    return { nextScanAt: next }
  })
}
