import type { ExecuteSql } from '../database.ts'
import type { Table } from './tables.ts'

export type Fingerprint = { rows: number; hash: string }

/** Under these every value has one text, on any server. */
export const ONE_TEXT_PER_VALUE = `
  SET LOCAL datestyle = 'ISO, MDY'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL timezone = 'UTC';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`

/** How many rows, and the sum of a hash of each: the order of rows does not matter, any value of any of them does. */
export async function fingerprint(executeSql: ExecuteSql, { name, columns }: Table): Promise<Fingerprint> {
  const row = `ROW(${columns.map(column => column.name).join(', ')})::text`
  const hash = `('x' || left(encode(sha256(convert_to(${row}, 'UTF8')), 'hex'), 16))::bit(64)::bigint::numeric`
  const { rows } = await executeSql(`SELECT count(*)::int AS rows, coalesce(sum(${hash}), 0)::text AS hash FROM ${name}`)
  return { rows: rows[0].rows, hash: rows[0].hash }
}
