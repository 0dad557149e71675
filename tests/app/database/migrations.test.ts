import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { expect, test } from 'vitest'
import { applyMigrations, diffToSchema, readMigrations } from '../../../app/database/migrations.ts'

test('the migrations lead to prisma/schema.prisma, and apply once', async () => {
  const memory = await PGlite.create()
  const factory = new PrismaPGlite(memory)
  expect(await applyMigrations(factory)).toEqual((await readMigrations()).map(migration => migration.name))
  expect(await applyMigrations(factory)).toEqual([])
  expect((await diffToSchema(factory)).replace(/--.*/g, '').trim()).toBe('')
  await memory.close()
})
