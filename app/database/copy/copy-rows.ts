import type { ExecuteSql } from '../database.ts'
import type { Column, Table } from './tables.ts'

// Bounds what is held in memory: a batch of the largest theme files is some megabytes.
const BATCH = 250

export type CopyRows = { from: ExecuteSql; to: ExecuteSql; table: Table; onBatch: (rows: number) => void }

/** Copies a table by the text of its values, which is what the types' own input reads back; both sides are in a transaction. */
export async function copyRows({ from, to, table, onBatch }: CopyRows): Promise<void> {
  const { name, columns } = table
  const texts = columns.map((column, at) => `${column.name}::text AS c${at}`)
  await from(`DECLARE copied NO SCROLL CURSOR FOR SELECT ${texts.join(', ')} FROM ${name}`)
  const insert = insertion(name, columns)
  for (;;) {
    const { rows } = await from(`FETCH ${BATCH} FROM copied`)
    if (rows.length === 0) break
    await to(
      insert,
      columns.map((_, at) => rows.map(row => row[`c${at}`])),
    )
    onBatch(rows.length)
  }
  await from('CLOSE copied')
}

function insertion(name: string, columns: Column[]): string {
  const names = columns.map(column => column.name).join(', ')
  const values = columns.map(({ type }, at) => `c${at}::${type}`).join(', ')
  const arrays = columns.map((_, at) => `$${at + 1}::text[]`).join(', ')
  return `INSERT INTO ${name} (${names}) SELECT ${values} FROM unnest(${arrays}) AS batch (${columns.map((_, at) => `c${at}`).join(', ')})`
}
