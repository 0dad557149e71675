import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { fromPglite, PgBoss } from 'pg-boss'
import { migratePglite } from './migrate-pglite.ts'
import { hashMigrations, readMigrations } from './migrations.ts'

const require = createRequire(import.meta.url)
const { version: pglite } = require('../../node_modules/@electric-sql/pglite/package.json')
const { version: queue } = require('../../node_modules/pg-boss/package.json')
const compress = promisify(zlib.zstdCompress)
const decompress = promisify(zlib.zstdDecompress)
// A file cut short or damaged is told from a whole one when it is unpacked.
const CHECKSUM = { params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } }

/** Where programs of this checkout keep theirs. */
export const SNAPSHOTS = join(import.meta.dirname, '../../.vigie/snapshots')

/** A migrated empty database with the queue's tables as a tar, built once per version of both and set of migrations: made anew it takes seconds. */
export async function loadSnapshot(cacheFolder: string): Promise<Blob> {
  const file = join(cacheFolder, await snapshotName())
  const kept = await unpack(file).catch(() => null)
  if (kept) return new Blob([new Uint8Array(kept)])
  const tar = await buildSnapshot()
  // A folder that can't be written costs the next start its head start, nothing else.
  await keep(file, await compress(await tar.arrayBuffer(), CHECKSUM)).catch(() => {})
  return tar
}

/** The file of this version: any other one is of no use to it. */
export async function snapshotName(): Promise<string> {
  return `pglite-${pglite}-queue-${queue}-${hashMigrations(await readMigrations())}.tar.zst`
}

async function unpack(file: string): Promise<Buffer | null> {
  const packed = await readFile(file)
  return packed.length > 0 ? decompress(packed) : null
}

async function keep(file: string, packed: Buffer) {
  await mkdir(join(file, '..'), { recursive: true })
  // Several processes may build it at once: each renames a whole file of its own into place.
  const own = `${file}.${randomUUID()}`
  await writeFile(own, packed)
  await rename(own, file)
}

async function buildSnapshot(): Promise<Blob> {
  const memory = await PGlite.create()
  await migratePglite(memory)
  const boss = new PgBoss({ db: fromPglite(memory), backend: 'pglite', supervise: false, schedule: false })
  await boss.start()
  await boss.stop()
  const tar = await memory.dumpDataDir('none')
  await memory.close()
  return tar
}
