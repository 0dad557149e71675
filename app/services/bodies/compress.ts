import { promisify } from 'node:util'
import { zstdCompress, zstdDecompress, zstdDecompressSync } from 'node:zlib'

const toZstd = promisify(zstdCompress)
const fromZstd = promisify(zstdDecompress)

// To hand so little to another thread takes longer than to do it; a scan reads hundreds of them.
const SMALL = 65_536

export async function compress(content: Buffer | string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await toZstd(content))
}

/** What was compressed, as text; bytes that are no UTF-8 show as the replacement character. */
export async function decompress(compressed: Uint8Array): Promise<string> {
  const content = compressed.length < SMALL ? zstdDecompressSync(compressed) : await fromZstd(compressed)
  return content.toString('utf8')
}
