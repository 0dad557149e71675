import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diffToSchema } from '../../../app/database/diff-to-schema.ts'
import { migratePglite } from '../../../app/database/migrate-pglite.ts'
import { MIGRATIONS_FOLDER, readMigrations } from '../../../app/database/migrations.ts'
import { openSchemaEngine } from '../../../app/database/schema-engine.ts'

let memory: PGlite
let schema: string
let applied: string[]
beforeAll(async () => {
  memory = await PGlite.create()
  schema = await readFile(join(MIGRATIONS_FOLDER, '../schema.prisma'), 'utf8')
  applied = await migratePglite(memory)
})
afterAll(() => memory.close())

test('every migration applies once, in order', async () => {
  expect(applied).toEqual((await readMigrations()).map(migration => migration.name))
  expect(await migratePglite(memory)).toEqual([])
})

test('the migrations lead to prisma/schema.prisma', async () => {
  expect(await diffToSchema(new PrismaPGlite(memory), schema)).toBe('')
})

test('a schema that went ahead of the migrations is told by the SQL it lacks', async () => {
  const ahead = schema.replace('model Shop {', 'model Shop {\n  nickname String?')
  expect(await diffToSchema(new PrismaPGlite(memory), ahead)).toContain('ADD COLUMN     "nickname" TEXT')
})

test('the history is what Prisma’s own engine writes', async () => {
  const ours = await readHistory()
  await memory.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  await applyByPrisma()
  expect(await readHistory()).toEqual(ours)
})

async function readHistory() {
  const columns = await memory.query(`SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
    FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`)
  const rows = await memory.query('SELECT checksum, migration_name, logs, rolled_back_at, applied_steps_count FROM _prisma_migrations')
  return { columns: columns.rows, rows: rows.rows }
}

async function applyByPrisma() {
  const engine = await openSchemaEngine(new PrismaPGlite(memory), schema)
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"' }
  const migrationDirectories = (await readMigrations()).map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
  }))
  await engine.applyMigrations({
    migrationsList: { baseDir: MIGRATIONS_FOLDER, lockfile, shadowDbInitScript: '', migrationDirectories },
    filters: { externalTables: [], externalEnums: [] },
  })
  engine.free()
}
