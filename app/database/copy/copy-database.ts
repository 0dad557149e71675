import { isDeepStrictEqual } from 'node:util'
import { StartError } from '../../start-error.ts'
import { checkHistory } from '../check-history.ts'
import type { ExecuteSql } from '../database.ts'
import { readMigrations } from '../migrations.ts'
import { copyRows } from './copy-rows.ts'
import { type Fingerprint, fingerprint, ONE_TEXT_PER_VALUE } from './fingerprint.ts'
import { prepareTarget } from './prepare-target.ts'
import { listTables, type Table } from './tables.ts'

/** Both sides are transactions of the caller; what is told goes to `report`. */
export type Copy = { from: ExecuteSql; to: ExecuteSql; report: Report }

export type Report = {
  progress: (table: string, rows: { done: number; of: number }) => void
  checked: (table: string, rows: number) => void
}

/** Copies all rows of the app and of its queue into an empty database, then compares the two, table by table. */
export async function copyDatabase({ from, to, report }: Copy): Promise<{ tables: number; rows: number }> {
  await refuseOtherVersion(from)
  await prepareTarget(to)
  for (const side of [from, to]) await side(ONE_TEXT_PER_VALUE)
  const tables = await listTables(from)
  await refuseOtherTables({ tables, to })
  let rows = 0
  // What triggers would add to other tables is copied with those.
  await setTriggers(to, tables, 'DISABLE')
  for (const table of tables) rows += await copyTable({ from, to, report, table })
  await setTriggers(to, tables, 'ENABLE')
  return { tables: tables.length, rows }
}

async function setTriggers(to: ExecuteSql, tables: Table[], state: 'DISABLE' | 'ENABLE') {
  for (const { name } of tables) await to(`ALTER TABLE ${name} ${state} TRIGGER USER`)
}

async function copyTable({ from, to, report, table }: Copy & { table: Table }): Promise<number> {
  const wanted = await fingerprint(from, table)
  let done = 0
  const onBatch = (rows: number) => {
    done += rows
    report.progress(table.name, { done, of: wanted.rows })
  }
  await copyRows({ from, to, table, onBatch })
  refuseDifference({ table, wanted, got: await fingerprint(to, table) })
  report.checked(table.name, wanted.rows)
  return wanted.rows
}

function refuseDifference({ table, wanted, got }: { table: Table; wanted: Fingerprint; got: Fingerprint }) {
  if (isDeepStrictEqual(wanted, got)) return
  throw new StartError(
    `${table.name} did not arrive as it was: ${wanted.rows} rows with hash ${wanted.hash} became ${got.rows} with ${got.hash}. Nothing was written.`,
  )
}

const START_ONCE = 'Start this version on the folder once, stop it, and copy again; nothing was written.'

async function refuseOtherVersion(from: ExecuteSql) {
  const migrations = await readMigrations()
  const applied = await checkHistory(from, migrations)
  if (migrations.some(({ name }) => !applied.has(name))) throw new StartError(`the folder was last used by an older Vigie. ${START_ONCE}`)
}

async function refuseOtherTables({ tables, to }: { tables: Table[]; to: ExecuteSql }) {
  const made = new Map((await listTables(to)).map(table => [table.name, table.columns]))
  const other = tables.find(({ name, columns }) => !isDeepStrictEqual(columns, made.get(name)))
  if (other) throw new StartError(`${other.name} is not as this version makes it. ${START_ONCE}`)
}
