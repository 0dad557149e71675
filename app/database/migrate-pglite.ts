import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { ExecuteSql } from './database.ts'
import { migrate } from './migrate.ts'

/** Raw SQL on PGlite, or inside one of its transactions; several statements in one text are allowed. */
export function pgliteExecutor(pglite: PGlite | Transaction): ExecuteSql {
  return async (text, values) => {
    if (values?.length) return pglite.query<Record<string, unknown>>(text, values)
    const results = await pglite.exec(text)
    return { rows: results.flatMap(result => result.rows) }
  }
}

/** All migrations that the embedded database lacks, or none of them. */
export function migratePglite(pglite: PGlite): Promise<string[]> {
  return pglite.transaction(transaction => migrate(pgliteExecutor(transaction)))
}
