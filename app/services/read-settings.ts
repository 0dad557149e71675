import { z } from 'zod'
import type { Language } from '../../engine/audit.ts'
import { AppError } from '../errors.ts'
import type { Vigie } from '../vigie.ts'
import { readAdvisoriesAge } from './advisories/find-advisories.ts'
import { parseLanguage } from './settings/parse-language.ts'
import { parseStored } from './settings/stored-settings.ts'
import { type Settings, STARTING_SETTINGS } from './settings-schema.ts'

const capability = z.object({
  key: z.string(),
  state: z.enum(['granted', 'denied', 'unknown']),
  detail: z.string().nullable(),
  checkedAt: z.date(),
})

export type SettingsPage = {
  settings: Settings
  changed: { at: Date; actorId: string } | null
  shop: { domain: string; name: string; ianaTimezone: string; plan: string | null; primaryLocale: string | null }
  installation: { installedAt: Date; scopes: string[] } | null
  capabilities: z.infer<typeof capability>[]
  nextScanAt: Date | null
  /** As of when vulnerabilities of libraries are known. */
  advisories: { date: Date; stale: boolean }
  /** The language this person chose, if any. */
  language: Language | null
}

export async function readSettings(
  vigie: Pick<Vigie, 'db' | 'now'>,
  { shopId, staffId }: { shopId: string; staffId: string },
): Promise<SettingsPage> {
  const shop = await vigie.db.shop.findUnique({
    where: { id: shopId },
    include: {
      settings: true,
      installations: { where: { uninstalledAt: null } },
      capabilities: { orderBy: { key: 'asc' } },
      staff: { where: { staffId } },
    },
  })
  if (!shop) throw new AppError('SHOP_NOT_FOUND', { id: shopId })
  const { domain, ianaTimezone, plan, primaryLocale, nextScanAt, settings, installations, capabilities, staff } = shop
  const [installation] = installations
  return {
    settings: settings ? parseStored(settings.data) : STARTING_SETTINGS,
    changed: settings && { at: settings.updatedAt, actorId: settings.actorId },
    shop: { domain, name: shop.name ?? domain, ianaTimezone, plan, primaryLocale },
    installation: installation ? { installedAt: installation.installedAt, scopes: installation.scopes } : null,
    capabilities: z.array(capability).parse(capabilities),
    nextScanAt,
    advisories: await readAdvisoriesAge(vigie.db, vigie.now()),
    language: parseLanguage(staff[0]?.locale),
  }
}
