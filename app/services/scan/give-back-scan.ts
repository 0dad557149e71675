import type { Tx } from '../../db.server.ts'
import type { Vigie } from '../../vigie.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import type { Contents } from './contents.ts'
import { keepContents } from './kept-contents.ts'

type Back = { stalls: number; startAfter: Date | null; priority: number }

const COME_BACK_MS = 15_000

/** Queues the scan again with what it has fetched; this attempt does not count. */
export async function queueScanAgain(
  vigie: Pick<Vigie, 'db' | 'queue' | 'now'>,
  { scan, contents }: { scan: ClaimedScan; contents: Contents },
  { stalls, startAfter, priority }: Back,
): Promise<void> {
  const { shopId, id: scanId } = scan
  await vigie.db.$transaction(async tx => {
    if (!(await putBack(tx, { scan, stalls, now: vigie.now() }))) return
    await keepContents(tx, scan, contents.fresh())
    const job = { tx, shopId, singletonKey: scanId, priority, ...(startAfter && { startAfter }) }
    await vigie.queue.send('scan-shop', { shopId, scanId }, job)
  })
}

/** Gives the scan back to the job that runs it, with what it has fetched; this attempt does not count. */
export async function handBackScan(
  { db, now }: Pick<Vigie, 'db' | 'now'>,
  { scan, contents }: { scan: ClaimedScan; contents: Contents },
): Promise<void> {
  await db.$transaction(async tx => {
    if (await putBack(tx, { scan, stalls: scan.stalls, now: now() })) await keepContents(tx, scan, contents.fresh())
  })
}

/** For a job whose scan another one has in hand. */
export async function comeBackForScan(
  { queue, now }: Pick<Vigie, 'queue' | 'now'>,
  { shopId, scanId }: { shopId: string; scanId: string },
): Promise<void> {
  const startAfter = new Date(now().getTime() + COME_BACK_MS)
  await queue.send('scan-shop', { shopId, scanId }, { shopId, singletonKey: scanId, startAfter })
}

async function putBack(tx: Tx, { scan, stalls, now }: { scan: ClaimedScan; stalls: number; now: Date }): Promise<boolean> {
  const { id, shopId, attempts } = scan
  const { count } = await tx.scan.updateMany({
    where: { id, shopId, attempts, state: 'running' },
    data: { state: 'queued', attempts: attempts - 1, stalls, heartbeatAt: now },
  })
  return count > 0
}
