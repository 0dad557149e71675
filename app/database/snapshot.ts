import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { applyMigrations, hashMigrations, readMigrations } from './migrations.ts'

const { version } = createRequire(import.meta.url)('../../node_modules/@electric-sql/pglite/package.json')

/** A migrated empty database as a tar, built once per PGlite version and set of migrations: a fresh PGlite takes seconds. */
export async function loadSnapshot(cacheFolder: string): Promise<Blob> {
  const file = join(cacheFolder, `pglite-${version}-${hashMigrations(await readMigrations())}.tar`)
  const kept = await readFile(file).catch(() => null)
  if (kept) return new Blob([new Uint8Array(kept)])
  const blob = await buildSnapshot()
  await mkdir(cacheFolder, { recursive: true })
  const half = `${file}.${process.pid}`
  await writeFile(half, new Uint8Array(await blob.arrayBuffer()))
  await rename(half, file)
  return blob
}

async function buildSnapshot(): Promise<Blob> {
  const memory = await PGlite.create()
  await applyMigrations(new PrismaPGlite(memory))
  const blob = await memory.dumpDataDir('none')
  await memory.close()
  return blob
}
