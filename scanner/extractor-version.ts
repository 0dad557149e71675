import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DETECTIONS } from '../engine/facts/detections.ts'

const ENGINE = join(import.meta.dirname, '../engine')

/** Names how files are read: another source of the lexer or of the extraction, or other patterns, is another version. */
export function readExtractorVersion(): string {
  const hash = createHash('sha256').update(DETECTIONS)
  for (const folder of ['facts', 'lexer']) {
    const names = readdirSync(join(ENGINE, folder), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(ENGINE, folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
