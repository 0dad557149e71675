import type { Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Adds the names and contents of a folder's sources. */
export function hashSources(hash: Hash, folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:ts|json)$/.test(name))
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)))
}
