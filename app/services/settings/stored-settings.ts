import { z } from 'zod'
import type { Tx } from '../../db.server.ts'
import { type Settings, STARTING_SETTINGS, settingsSchema } from '../settings-schema.ts'

const stored = z
  .object({ scan: z.object({}).loose(), assetBudgets: z.object({}).loose() })
  .partial()
  .loose()

/** The shop's settings; choices that an older Vigie did not know yet are as they start. */
export async function findSettings(db: Tx, shopId: string): Promise<Settings> {
  const row = await db.shopSettings.findUnique({ where: { shopId } })
  return row ? parseStored(row.data) : STARTING_SETTINGS
}

export function parseStored(data: unknown): Settings {
  const { scan, assetBudgets, ...rest } = stored.parse(data)
  return settingsSchema.parse({
    ...STARTING_SETTINGS,
    ...rest,
    scan: { ...STARTING_SETTINGS.scan, ...scan },
    assetBudgets: { ...STARTING_SETTINGS.assetBudgets, ...assetBudgets },
  })
}
