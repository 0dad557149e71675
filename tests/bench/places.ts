import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openPgliteMemory } from '../../app/database/open-pglite.ts'
import { openPostgres } from '../../app/database/open-postgres.ts'
import { startPostgres } from '../support/start-postgres.ts'
import type { Place } from './benchmark.ts'

export type Places = { list: Place[]; close(): Promise<void> }

/** The embedded database, and a throw-away PostgreSQL server (or TEST_DATABASE_URL's) with a database for each use. */
export async function openPlaces({ quick }: { quick: boolean }): Promise<Places> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'))
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startPostgres()
  const embedded: Place = {
    engine: 'pglite',
    quick,
    open: async () => ({ ...(await openPgliteMemory(join(folder, 'snapshots'))), url: '' }),
    environment: async () => ({ DATABASE_URL: '', VIGIE_DATA: join(await mkdtemp(join(folder, 'embedded-')), 'data') }),
  }
  const postgresql: Place = {
    engine: 'postgresql',
    quick,
    open: async () => {
      const url = await createDatabase(server.url)
      return { ...(await openPostgres(url)), url }
    },
    environment: async () => ({ DATABASE_URL: await createDatabase(server.url), VIGIE_DATA: folder }),
  }
  const close = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { list: [embedded, postgresql], close }
}

async function createDatabase(server: string): Promise<string> {
  const name = `vigie_bench_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const url = new URL(server)
  url.pathname = name
  return url.href
}
