import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { openSchemaEngine } from './schema-engine.ts'

const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** SQL that leads from the database behind the factory to a Prisma schema; empty when they agree. */
export async function diffToSchema(factory: SqlMigrationAwareDriverAdapterFactory, schema: string): Promise<string> {
  const files = [{ path: 'schema.prisma', content: schema }]
  const engine = await openSchemaEngine(factory, schema)
  try {
    const from = { tag: 'schemaDatasource' as const, files, configDir: '.' }
    const to = { tag: 'schemaDatamodel' as const, files }
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters: NO_FILTERS })
    const sql = stdout ?? ''
    return sql.replace(/^--.*$/gm, '').trim() ? sql : ''
  } finally {
    engine.free()
  }
}
