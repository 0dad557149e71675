import { inject } from 'vitest'
import type { Database } from '../../app/database/database.ts'
import { openPgliteMemory } from '../../app/database/open-pglite.ts'
import { openPostgres } from '../../app/database/open-postgres.ts'
import { createEmptyPostgres } from './empty-postgres.ts'
import './provided.ts'

// Opening costs a second: a file's tests hand an emptied one on, and open a further one only while the others are in use.
const free: Database[] = []

/** An empty migrated database: on the project's PostgreSQL server, or embedded in memory. */
export async function openTestDatabase(): Promise<Database> {
  const database = free.pop() ?? (await openNew())
  return { ...database, close: () => handBack(database) }
}

async function handBack(database: Database) {
  const emptied = await empty(database).then(
    () => true,
    () => false,
  )
  if (emptied) free.push(database)
  else await database.close()
}

async function empty({ executeSql }: Database) {
  await executeSql('TRUNCATE shops, bodies, webhook_receipts, processes CASCADE')
  const { rows } = await executeSql("SELECT 1 FROM information_schema.schemata WHERE schema_name = 'pgboss'")
  if (rows.length > 0) await executeSql('DROP SCHEMA pgboss CASCADE')
}

async function openNew(): Promise<Database> {
  const server = inject('postgresServer')
  return server ? openPostgres(await createEmptyPostgres(server)) : openPgliteMemory('.vigie/snapshots')
}
