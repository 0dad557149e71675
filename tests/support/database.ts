import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Database } from '../../app/database/database.ts'
import { openPgliteMemory } from '../../app/database/open-pglite.ts'
import { openPostgres } from '../../app/database/open-postgres.ts'
import './provided.ts'

/** A fresh migrated database: on the project's PostgreSQL server, or embedded in memory. */
export async function openTestDatabase(): Promise<Database> {
  const server = inject('postgresServer')
  return server ? openOnServer(server) : openPgliteMemory('.vigie/snapshots')
}

async function openOnServer(server: string): Promise<Database> {
  const name = `vigie_test_${randomBytes(6).toString('hex')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = name
  const database = await openPostgres(url.href)
  const close = async () => {
    await database.close()
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
  }
  return { ...database, close }
}

async function onServer(server: string, sql: string) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(sql)
  await client.end()
}
