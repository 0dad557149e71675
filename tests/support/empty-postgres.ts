import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** A new database without a table on the server; its address. */
export async function createEmptyPostgres(server: string): Promise<string> {
  const name = `vigie_test_${randomBytes(6).toString('hex')}`
  await query(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = name
  return url.href
}

/** The rows of one query, on a connection of its own. */
export async function query(connectionString: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
