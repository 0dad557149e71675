import type { AdminClient } from '../shopify/admin-client.ts'
import { probeCapabilities, readGrantedScopes } from '../shopify/capabilities.ts'
import { readShopFacts, type ShopFacts } from '../shopify/shop-facts.ts'
import type { Vigie } from '../vigie.ts'
import { adoptNewcomer } from './adopt-newcomer.ts'
import { requestScan } from './request-scan.ts'
import { nextNightAt, nextScanAt } from './schedule/next-scan-at.ts'
import { isTimeZone } from './schedule/zoned-time.ts'
import { findSettings } from './settings/stored-settings.ts'

type PrepareVigie = Pick<Vigie, 'db' | 'queue' | 'admin' | 'now' | 'log'>

/** After an install or a change of scopes: asks for the first scan, learns what Shopify tells and grants, plans the next scans. */
export async function prepareShop(vigie: PrepareVigie, { shopId, signal }: { shopId: string; signal: AbortSignal }): Promise<void> {
  const { db } = vigie
  const shop = await db.shop.findUnique({ where: { id: shopId }, include: { installations: { where: { uninstalledAt: null } } } })
  const installation = shop?.installations[0]
  // Uninstalled, or redacted, before this job came to its turn.
  if (!shop || !installation) return
  const admin = await vigie.admin(shop.domain)
  await requestFirstScan(vigie, { shopId, installedAt: installation.installedAt })
  const facts = await readShopFacts(admin, signal)
  const known = await db.shop.findFirst({ where: { gid: facts.gid, id: { not: shopId } }, select: { id: true } })
  if (known) return adoptNewcomer(vigie, { knownId: known.id, newcomerId: shopId })
  const scopes = await readGrantedScopes(admin, signal)
  await db.installation.update({ where: { id: installation.id }, data: { scopes } })
  await keepFacts(vigie, { shopId, facts })
  await learnCapabilities(vigie, { shopId, admin, signal })
}

/** Unless one since the install has succeeded or still may. */
async function requestFirstScan(vigie: PrepareVigie, { shopId, installedAt }: { shopId: string; installedAt: Date }): Promise<void> {
  const scans = await vigie.db.scan.count({ where: { shopId, queuedAt: { gte: installedAt }, state: { not: 'failed' } } })
  if (scans === 0) await requestScan(vigie, { shopId, trigger: 'install', actorId: 'system' })
}

async function keepFacts({ db, now }: PrepareVigie, { shopId, facts }: { shopId: string; facts: ShopFacts }): Promise<void> {
  const { ianaTimezone: zone, locales, ...kept } = facts
  const ianaTimezone = isTimeZone(zone) ? zone : 'UTC'
  const primaryLocale = locales?.find(locale => locale.primary)?.locale ?? null
  const { scan: schedule } = await findSettings(db, shopId)
  const next = nextScanAt({ schedule, shopId, ianaTimezone, after: now() })
  const nextDeepScanAt = nextNightAt({ shopId, ianaTimezone, after: now() })
  await db.shop.update({ where: { id: shopId }, data: { ...kept, ianaTimezone, primaryLocale, nextScanAt: next, nextDeepScanAt } })
}

type Learning = { shopId: string; admin: AdminClient; signal: AbortSignal }

async function learnCapabilities({ db, now }: PrepareVigie, { shopId, admin, signal }: Learning): Promise<void> {
  for (const { key, state, detail } of await probeCapabilities(admin, signal)) {
    const probed = { state, detail, checkedAt: now() }
    await db.capability.upsert({ where: { shopId_key: { shopId, key } }, create: { shopId, key, ...probed }, update: probed })
  }
}
