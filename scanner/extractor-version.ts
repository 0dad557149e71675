import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DETECTIONS } from '../engine/facts/detections.ts'
import { hashSources } from './hash-sources.ts'

const ENGINE = join(import.meta.dirname, '../engine')

/** Names how files are read: another source of the lexer or of the extraction, or other patterns, is another version. */
export function readExtractorVersion(): string {
  const hash = createHash('sha256').update(DETECTIONS)
  for (const folder of ['facts', 'lexer']) hashSources(hash, join(ENGINE, folder))
  return hash.digest('hex').slice(0, 16)
}
