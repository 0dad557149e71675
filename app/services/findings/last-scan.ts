import type { Tx } from '../../db.server.ts'

export type LastScan = { id: string; finishedAt: Date; baseline: boolean }

/** The newest scan of the shop that finished. */
export async function findLastScan(db: Tx, shopId: string): Promise<LastScan | null> {
  const scan = await db.scan.findFirst({
    where: { shopId, state: 'finished' },
    orderBy: { queuedAt: 'desc' },
    select: { id: true, finishedAt: true, baseline: true },
  })
  return scan?.finishedAt ? { id: scan.id, finishedAt: scan.finishedAt, baseline: scan.baseline } : null
}

/** Findings opened since then are new; null when there is nothing to compare with. */
export function newSince(scan: LastScan | null): Date | null {
  return scan && !scan.baseline ? scan.finishedAt : null
}
