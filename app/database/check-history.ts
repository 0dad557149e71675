import { StartError } from '../start-error.ts'
import type { ExecuteSql } from './database.ts'
import type { Migration } from './migrations.ts'

/** The names applied so far; throws StartError when a newer Vigie migrated the database, or another tool failed half-way. */
export async function checkHistory(executeSql: ExecuteSql, migrations: Migration[]): Promise<Set<string>> {
  const { rows: tables } = await executeSql("SELECT to_regclass('_prisma_migrations') AS name")
  if (!tables[0]?.name) return new Set()
  const { rows } = await executeSql('SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL')
  const known = new Set(migrations.map(migration => migration.name))
  const unknown = rows.find(row => !known.has(row.migration_name))
  if (unknown)
    throw new StartError(
      `the database was migrated by a newer Vigie (${unknown.migration_name}). Deploy that version again, or restore a backup.`,
    )
  const failed = rows.find(row => !row.finished_at)
  if (failed)
    throw new StartError(
      `the migration ${failed.migration_name} failed half-way. See docs/operations.md, "A failed migration", before you start again.`,
    )
  return new Set(rows.map(row => row.migration_name))
}
