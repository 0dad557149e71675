import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { hashSources } from './hash-sources.ts'

/** Names what the deep stage says of a theme: another theme-check, other checks or another engine is another version. */
export function readDeepVersion(): string {
  const hash = createHash('sha256').update(readFileSync(createRequire(import.meta.url).resolve('@shopify/theme-check-common/package.json')))
  hashSources(hash, join(import.meta.dirname, 'deep'))
  hashSources(hash, join(import.meta.dirname, '../engine'))
  return hash.digest('hex').slice(0, 16)
}
