import type { AppUse } from '../../../engine/finding.ts'
import type { Tx } from '../../db.server.ts'
import { storedInventory } from '../inventory/stored-inventory.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import type { KnownFile } from './compare-files.ts'

/** What the subject's last finished scan left; null before the first. */
export type ScanBefore = { startedAt: Date; finishedAt: Date | null; themeGid: string | null; themeName: string | null; apps: AppUse[] }

export async function findScanBefore(tx: Tx, { shopId, subjectId }: Pick<ClaimedScan, 'shopId' | 'subjectId'>): Promise<ScanBefore | null> {
  const scan = await tx.scan.findFirst({
    where: { shopId, subjectId, state: 'finished' },
    orderBy: { queuedAt: 'desc' },
    select: { startedAt: true, queuedAt: true, finishedAt: true, themeGid: true, themeName: true, inventory: true },
  })
  if (!scan) return null
  const { apps } = storedInventory.parse(scan.inventory ?? {})
  return {
    startedAt: scan.startedAt ?? scan.queuedAt,
    finishedAt: scan.finishedAt,
    themeGid: scan.themeGid,
    themeName: scan.themeName,
    apps,
  }
}

/** The subject's files as the last scan left them. */
export async function findKnownFiles(tx: Tx, { shopId, subjectId }: Pick<ClaimedScan, 'shopId' | 'subjectId'>): Promise<KnownFile[]> {
  return tx.fileVersion.findMany({
    where: { shopId, subjectId, until: null },
    select: { id: true, path: true, sha256: true, checksumMd5: true, bytes: true },
  })
}
