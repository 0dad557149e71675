import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ImageSize } from '../engine/fixes/fix-context.ts'
import { imageSizeIn } from './image-size-in.ts'

/** Photographs carry their metadata before their dimensions. */
const HEAD_BYTES = 256 * 1024

/** The pixels of an image in a theme folder; null where its format tells none. */
export function readImageSize(folder: string, path: string): ImageSize | null {
  // A pipe may never answer.
  if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isFile()) return null
  const head = Buffer.alloc(HEAD_BYTES)
  const file = openSync(join(folder, path), 'r')
  try {
    return imageSizeIn(head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0)))
  } finally {
    closeSync(file)
  }
}
