import type { Tx } from '../../db.server.ts'
import type { ListedFile } from '../../shopify/list-theme-files.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import { inChunks } from './in-chunks.ts'
import { storableText } from './storable.ts'

export type FetchedBody = { bytes: number; compressed: Uint8Array<ArrayBuffer> }

/** A content that a scan has fetched, of the file as it was listed then. */
export type KeptContent = { file: Pick<ListedFile, 'path' | 'bytes' | 'checksumMd5' | 'updatedAt'>; sha256: string; body: FetchedBody }

const ROWS_AT_ONCE = 50

/** What earlier turns of a scan have fetched. */
export async function findKeptContents(tx: Tx, { id: scanId, shopId }: Pick<ClaimedScan, 'id' | 'shopId'>): Promise<KeptContent[]> {
  const rows = await tx.scanContent.findMany({ where: { scanId, shopId } })
  return rows.map(({ path, size, checksumMd5, updatedAt, sha256, bytes, content }) => ({
    file: { path, bytes: size, checksumMd5, updatedAt },
    sha256,
    body: { bytes, compressed: content },
  }))
}

/** Keeps what a turn has fetched for the next one. */
export async function keepContents(
  tx: Tx,
  { id: scanId, shopId }: Pick<ClaimedScan, 'id' | 'shopId'>,
  fresh: readonly KeptContent[],
): Promise<void> {
  const storable = fresh.filter(({ file }) => file.path === storableText(file.path))
  const again = storable.map(({ file }) => file.path)
  await tx.scanContent.deleteMany({ where: { scanId, shopId, path: { in: again } } })
  const rows = storable.map(({ file: { path, bytes: size, checksumMd5, updatedAt }, sha256, body }) => {
    return { shopId, scanId, path, size, checksumMd5, updatedAt, sha256, bytes: body.bytes, content: body.compressed }
  })
  for (const data of inChunks(rows, ROWS_AT_ONCE)) await tx.scanContent.createMany({ data })
}

/** A scan that has ended needs them no more. */
export async function dropKeptContents(tx: Tx, { id: scanId, shopId }: Pick<ClaimedScan, 'id' | 'shopId'>): Promise<void> {
  await tx.scanContent.deleteMany({ where: { scanId, shopId } })
}
