import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { diffToSchema } from './diff-to-schema.ts'
import { migratePglite } from './migrate-pglite.ts'
import { MIGRATIONS_FOLDER } from './migrations.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Use: npm run db:migration -- <name>   (lower case, digits and hyphens)')
  process.exit(2)
}

await mkdir(MIGRATIONS_FOLDER, { recursive: true })
await writeFile(join(MIGRATIONS_FOLDER, 'migration_lock.toml'), 'provider = "postgresql"\n')
const memory = await PGlite.create()
await migratePglite(memory)
const schema = await readFile(join(MIGRATIONS_FOLDER, '../schema.prisma'), 'utf8')
const sql = await diffToSchema(new PrismaPGlite(memory), schema)
await memory.close()
if (!sql) {
  console.log('The migrations already lead to prisma/schema.prisma: nothing to write.')
  process.exit(0)
}
const folder = join(MIGRATIONS_FOLDER, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name.replaceAll('-', '_')}`)
await mkdir(folder)
await writeFile(join(folder, 'migration.sql'), sql)
console.log(
  `Wrote ${join('prisma/migrations', folder.slice(MIGRATIONS_FOLDER.length + 1), 'migration.sql')}. Read it before you commit it.`,
)
