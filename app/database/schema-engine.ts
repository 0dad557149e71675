import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'

const resolve = createRequire(import.meta.url).resolve

// The bindings cache views of the first instance's memory: a second instance in one process reads garbage.
let bindings: ReturnType<typeof instantiate> | undefined

/** Prisma's own migration engine in WebAssembly, on a driver adapter: its native one is downloaded from outside npm. */
export async function openSchemaEngine(factory: SqlMigrationAwareDriverAdapterFactory, schema: string): Promise<SchemaEngine> {
  bindings ??= instantiate()
  const { SchemaEngine } = await bindings
  return SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}

async function instantiate() {
  const loaded = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...loaded } })
  loaded.__wbg_set_wasm(instance.exports)
  if (typeof instance.exports.__wbindgen_start === 'function') instance.exports.__wbindgen_start()
  return loaded
}
