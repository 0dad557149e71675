import type pg from 'pg'
import type { ExecuteSql } from './database.ts'
import { migrate } from './migrate.ts'

// A table that an older process is using is waited for this long; its other readers queue behind the wait.
const TABLE_WAIT = '30s'

/** Raw SQL on a pool or one connection; several statements in one text are allowed. */
export function postgresExecutor(queryable: pg.Pool | pg.ClientBase): ExecuteSql {
  return async (text, values) => {
    const result = await queryable.query(text, values)
    return { rows: [result].flat().flatMap(each => each.rows) }
  }
}

/** All migrations that the database lacks, or none of them; processes that start at once take turns. */
export async function migratePostgres(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await waitForTurn(client)
    await client.query(`SET LOCAL lock_timeout = '${TABLE_WAIT}'`)
    const applied = await migrate(postgresExecutor(client))
    await client.query('COMMIT')
    return applied
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/** Until the end of the transaction no other process changes the schema. */
export async function waitForTurn(client: pg.ClientBase): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock(hashtextextended('migrations', 0))")
}
