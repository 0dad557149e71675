import type { Tx } from '../db.server.ts'
import type { Vigie } from '../vigie.ts'
import { lockBodiesForCollection } from './bodies/lock-bodies.ts'

/** Deletes all that is the shop's, and the bodies that nobody else has; not when the app was installed again meanwhile. */
export async function redactShop(
  { tx, log }: Pick<Vigie, 'log'> & { tx: Tx },
  { shopId, at }: { shopId: string; at: Date },
): Promise<'redacted' | 'stale'> {
  const isBack = await tx.installation.count({ where: { shopId, uninstalledAt: null, confirmedAt: { gt: at } } })
  if (isBack > 0) return 'stale'
  await lockBodiesForCollection(tx)
  const bodies = await bodiesOf(tx, shopId)
  await tx.shop.deleteMany({ where: { id: shopId } })
  await deleteWhatNobodyHas(tx, bodies)
  log.info({ shopId }, 'shop redacted')
  return 'redacted'
}

async function bodiesOf(tx: Tx, shopId: string): Promise<string[]> {
  const versions = await tx.fileVersion.findMany({
    where: { shopId, sha256: { not: null } },
    select: { sha256: true },
    distinct: ['sha256'],
  })
  return versions.flatMap(({ sha256 }) => sha256 ?? [])
}

/** Of a body that another shop has as well, its facts under a path that only this shop had go too. */
async function deleteWhatNobodyHas(tx: Tx, bodies: string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM body_facts WHERE sha256 = ANY(${bodies}::bpchar[]) AND NOT EXISTS (
      SELECT 1 FROM file_versions AS version WHERE version.sha256 = body_facts.sha256 AND version.path = body_facts.path)`
  await tx.$executeRaw`
    DELETE FROM bodies WHERE sha256 = ANY(${bodies}::bpchar[]) AND NOT EXISTS (
      SELECT 1 FROM file_versions AS version WHERE version.sha256 = bodies.sha256)`
}
