import { getConstructionPlans } from 'pg-boss'
import { StartError } from '../../start-error.ts'
import type { ExecuteSql } from '../database.ts'
import { migrate } from '../migrate.ts'
import { readMigrations } from '../migrations.ts'

/** Makes the tables of the app and of its queue in a database that has none of either; throws StartError when it has. */
export async function prepareTarget(executeSql: ExecuteSql): Promise<void> {
  await refuseUnlessEmpty(executeSql)
  await migrate(executeSql)
  await executeSql(withoutTransaction(getConstructionPlans('pgboss')))
  // The queue's plan sets limits that are for itself.
  await executeSql('SET LOCAL lock_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0')
}

async function refuseUnlessEmpty(executeSql: ExecuteSql) {
  const { rows: encoding } = await executeSql("SELECT current_setting('server_encoding') AS name")
  if (encoding[0].name !== 'UTF8') throw new StartError(`the target's encoding is ${encoding[0].name}. Create it with ENCODING 'UTF8'.`)
  const created = (await readMigrations()).flatMap(({ sql }) => [...sql.matchAll(/CREATE TABLE "(\w+)"/g)].map(([, name]) => name))
  const { rows } = await executeSql(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_schema = 'pgboss' OR (table_schema = 'public' AND table_name = ANY ($1)) ORDER BY name`,
    [[...created, '_prisma_migrations']],
  )
  if (rows.length > 0)
    throw new StartError(
      `the target is not empty: it has the table ${rows[0].name}. Give a new database (CREATE DATABASE …); nothing was written.`,
    )
}

/** The queue's plan, to be a part of our transaction instead of one of its own. */
function withoutTransaction(plan: string): string {
  const inner = /^\s*BEGIN;(.*)COMMIT;\s*$/s.exec(plan)?.[1]
  if (inner === undefined) throw new Error("pg-boss's plan is no longer one transaction")
  return inner
}
