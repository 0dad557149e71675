import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { StartError } from '../../start-error.ts'
import { dataFolder, isWhole } from '../embedded-folder.ts'
import { lockFolder } from '../folder-lock.ts'
import { pgliteExecutor } from '../migrate-pglite.ts'
import { postgresExecutor, waitForTurn } from '../migrate-postgres.ts'
import { copyDatabase, type Report } from './copy-database.ts'

export type FolderCopy = { folder: string; url: string; report: Report }

/** Copies an embedded folder, which no one else may have open, into an empty PostgreSQL database: all of it or nothing. */
export async function copyFolder({ folder, url, report }: FolderCopy): Promise<{ tables: number; rows: number }> {
  if (!isWhole(folder)) throw new StartError(`there is no embedded database in ${folder}. Give the folder that VIGIE_DATA names.`)
  const lock = lockFolder(folder)
  const pglite = await PGlite.create({ dataDir: dataFolder(folder) })
  try {
    return await pglite.transaction(async transaction => {
      const from = pgliteExecutor(transaction)
      await from('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
      return inTransaction(url, to => copyDatabase({ from, to, report }))
    })
  } finally {
    await pglite.close()
    lock.release()
  }
}

async function inTransaction<T>(connectionString: string, work: (executeSql: ReturnType<typeof postgresExecutor>) => Promise<T>) {
  const client = new pg.Client({ connectionString })
  await client.connect().catch(cause => {
    throw new StartError(`PostgreSQL at ${new URL(connectionString).host} does not answer (${cause.message}). Check --to.`)
  })
  try {
    await client.query('BEGIN')
    await waitForTurn(client)
    const result = await work(postgresExecutor(client))
    await client.query('COMMIT')
    return result
  } finally {
    // Without a commit, all is undone by the end of the connection.
    await client.end()
  }
}
