import type { ListedFile } from './list-theme-files.ts'

// Shopify takes 50 names a call; the bytes keep one answer, and what it takes to parse it, small.
const MOST_FILES = 50
const MOST_BYTES = 8 * 1024 * 1024

/** Splits files into batches that can be asked for in one call; a larger file goes alone. */
export function* inBatches(files: readonly ListedFile[]): Generator<ListedFile[]> {
  let batch: ListedFile[] = []
  let bytes = 0
  for (const file of files) {
    if (batch.length > 0 && (batch.length === MOST_FILES || bytes + file.bytes > MOST_BYTES)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(file)
    bytes += file.bytes
  }
  if (batch.length > 0) yield batch
}
