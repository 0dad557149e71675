import type { Vigie } from '../../vigie.ts'
import type { ScanFailure } from '../scan-item.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import { dropKeptContents } from './kept-contents.ts'

/** Ends a scan that could not look; what earlier scans found stands. */
export async function failScan(
  { db, now }: Pick<Vigie, 'db' | 'now'>,
  { id, shopId, attempts }: Pick<ClaimedScan, 'id' | 'shopId' | 'attempts'>,
  { code, details }: ScanFailure,
): Promise<void> {
  const { count } = await db.scan.updateMany({
    where: { id, shopId, attempts, state: 'running' },
    data: { state: 'failed', failureCode: code, failureDetails: details, finishedAt: now(), phase: null, progressGroup: null },
  })
  if (count > 0) await dropKeptContents(db, { id, shopId })
}
