import { createHash, randomUUID } from 'node:crypto'
import { StartError } from '../start-error.ts'
import { checkHistory } from './check-history.ts'
import type { ExecuteSql } from './database.ts'
import { type Migration, readMigrations } from './migrations.ts'

// Prisma's own table: `prisma migrate` and `prisma studio` agree with what is written here.
const HISTORY = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/**
 * Applies what the database lacks and answers the names applied. The caller's transaction holds migrations and history
 * alike, so that a failed or killed start leaves nothing of either.
 */
export async function migrate(executeSql: ExecuteSql): Promise<string[]> {
  const migrations = await readMigrations()
  const applied = await checkHistory(executeSql, migrations)
  const lacking = migrations.filter(migration => !applied.has(migration.name))
  if (lacking.length === 0) return []
  await executeSql(HISTORY)
  for (const migration of lacking) await apply(executeSql, migration)
  return lacking.map(migration => migration.name)
}

async function apply(executeSql: ExecuteSql, { name, sql }: Migration) {
  await executeSql(sql).catch(cause => {
    throw new StartError(
      `the migration ${name} failed (${cause.message}). Nothing of it was kept: the version that ran before works on with the database ` +
        'as it is. Deploy that one, or one whose migration is mended. See docs/operations.md, "A failed migration".',
    )
  })
  const checksum = createHash('sha256').update(sql).digest('hex')
  await executeSql(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ($1, $2, clock_timestamp(), $3, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  )
}
