import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { openSchemaEngine } from './schema-engine.ts'

const PRISMA_FOLDER = join(import.meta.dirname, '../../prisma')
export const MIGRATIONS_FOLDER = join(PRISMA_FOLDER, 'migrations')
const NO_FILTERS = { externalTables: [], externalEnums: [] }

export type Migration = { name: string; sql: string }

/** The project's migrations, oldest first. */
export async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(MIGRATIONS_FOLDER, { withFileTypes: true })
  const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  return Promise.all(
    names.sort().map(async name => ({ name, sql: await readFile(join(MIGRATIONS_FOLDER, name, 'migration.sql'), 'utf8') })),
  )
}

/** Changes whenever a migration is added or edited. */
export function hashMigrations(migrations: Migration[]): string {
  const hash = createHash('sha256')
  for (const { name, sql } of migrations) hash.update(name).update('\0').update(sql).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** Applies what the database lacks and answers the names applied; the caller holds the migration lock. */
export async function applyMigrations(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const engine = await openSchemaEngine(factory, await readSchema())
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await migrationsList(), filters: NO_FILTERS })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** SQL that leads from the database behind the factory to prisma/schema.prisma; empty when they agree. */
export async function diffToSchema(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string> {
  const content = await readSchema()
  const files = [{ path: 'schema.prisma', content }]
  const engine = await openSchemaEngine(factory, content)
  try {
    const from = { tag: 'schemaDatasource' as const, files, configDir: PRISMA_FOLDER }
    const to = { tag: 'schemaDatamodel' as const, files }
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters: NO_FILTERS })
    return stdout ?? ''
  } finally {
    engine.free()
  }
}

function readSchema() {
  return readFile(join(PRISMA_FOLDER, 'schema.prisma'), 'utf8')
}

async function migrationsList() {
  const migrations = await readMigrations()
  const lockfile = { path: 'migration_lock.toml', content: await readFile(join(MIGRATIONS_FOLDER, 'migration_lock.toml'), 'utf8') }
  const migrationDirectories = migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
  }))
  return { baseDir: MIGRATIONS_FOLDER, lockfile, shadowDbInitScript: '', migrationDirectories }
}
