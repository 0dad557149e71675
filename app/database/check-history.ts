import { StartError } from '../start-error.ts'
import type { ExecuteSql } from './database.ts'
import { readMigrations } from './migrations.ts'

/** Throws StartError when the database was migrated by a newer Vigie, or by one that failed half-way. */
export async function checkHistory(executeSql: ExecuteSql): Promise<void> {
  const { rows: tables } = await executeSql("SELECT to_regclass('_prisma_migrations') AS name")
  if (!tables[0]?.name) return
  const { rows } = await executeSql('SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL')
  const known = new Set((await readMigrations()).map(migration => migration.name))
  const unknown = rows.find(row => !known.has(row.migration_name))
  if (unknown)
    throw new StartError(
      `the database was migrated by a newer Vigie (${unknown.migration_name}). Deploy that version again, or restore a backup.`,
    )
  const failed = rows.find(row => !row.finished_at)
  if (!failed) return
  throw new StartError(
    `the migration ${failed.migration_name} failed half-way. See docs/operations.md, "A failed migration", before you start again.`,
  )
}
