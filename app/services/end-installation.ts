import type { Tx } from '../db.server.ts'
import type { Vigie } from '../vigie.ts'

/**
 * Ends the shop's installation as of a moment: its tokens go and its scans stop. An uninstall older than the last token
 * exchange is of an earlier installation and changes nothing.
 */
export async function endInstallation(
  { tx, now }: Pick<Vigie, 'now'> & { tx: Tx },
  { shopId, at }: { shopId: string; at: Date },
): Promise<'ended' | 'stale'> {
  const { count } = await tx.installation.updateMany({
    where: { shopId, uninstalledAt: null, confirmedAt: { lte: at } },
    data: { uninstalledAt: at },
  })
  if (count === 0) return 'stale'
  await tx.session.deleteMany({ where: { shopId } })
  await tx.shop.update({ where: { id: shopId }, data: { nextScanAt: null, nextDeepScanAt: null } })
  await tx.scanContent.deleteMany({ where: { shopId } })
  await tx.scan.updateMany({
    where: { shopId, state: { in: ['queued', 'running'] } },
    data: { state: 'failed', failureCode: 'NOT_INSTALLED', failureDetails: {}, finishedAt: now() },
  })
  return 'ended'
}
