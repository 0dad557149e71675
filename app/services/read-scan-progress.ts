import type { Vigie } from '../vigie.ts'
import type { ScanItem } from './scan-item.ts'
import { findScans } from './scans/find-scans.ts'
import { toScanItem } from './scans/scan-row.ts'

/** The unfinished scan of the shop, or else its newest one; null before the first. Cheap: pages ask every second. */
export async function readScanProgress(vigie: Pick<Vigie, 'db' | 'now'>, { shopId }: { shopId: string }): Promise<ScanItem | null> {
  // An unfinished scan is always the newest: no other one can be queued before it ends.
  const [scan] = await findScans(vigie.db, { shopId, where: {}, take: 1 })
  return scan ? toScanItem(scan, vigie.now()) : null
}
