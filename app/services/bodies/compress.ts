import { promisify } from 'node:util'
import { zstdCompress, zstdDecompress } from 'node:zlib'

const toZstd = promisify(zstdCompress)
const fromZstd = promisify(zstdDecompress)

export async function compressText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await toZstd(text))
}

export async function decompressText(compressed: Uint8Array): Promise<string> {
  return (await fromZstd(compressed)).toString('utf8')
}
