import type { Vigie } from '../vigie.ts'
import { parseCursor, writeCursor } from './cursor.ts'
import type { ScanItem } from './scan-item.ts'
import { findScans } from './scans/find-scans.ts'
import { toScanItem } from './scans/scan-row.ts'

/** Newest first; ask again with `next` for older ones. */
export async function listScans(
  vigie: Pick<Vigie, 'db' | 'now'>,
  { shopId, cursor, pageSize }: { shopId: string; cursor: string | null; pageSize: number },
): Promise<{ scans: ScanItem[]; next: string | null }> {
  const from = parseCursor(cursor)
  const older = from && { OR: [{ queuedAt: { lt: from.at } }, { queuedAt: from.at, id: { lt: from.id } }] }
  const found = await findScans(vigie.db, { shopId, where: older ?? {}, take: pageSize + 1 })
  const scans = found.slice(0, pageSize)
  const last = scans.at(-1)
  return {
    scans: scans.map(scan => toScanItem(scan, vigie.now())),
    next: last && found.length > pageSize ? writeCursor({ at: last.queuedAt, id: last.id }) : null,
  }
}
