import { promisify } from 'node:util'
import { zstdCompress, zstdDecompress } from 'node:zlib'

const toZstd = promisify(zstdCompress)
const fromZstd = promisify(zstdDecompress)

export async function compress(content: Buffer | string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await toZstd(content))
}

/** What was compressed, as text; bytes that are no UTF-8 show as the replacement character. */
export async function decompress(compressed: Uint8Array): Promise<string> {
  return (await fromZstd(compressed)).toString('utf8')
}
