import type { Database } from './database/database.ts'
import { openPgliteFolder } from './database/open-pglite.ts'
import { openPostgres } from './database/open-postgres.ts'
import type { PrismaClient } from './generated/prisma/client.ts'

export type Db = PrismaClient

/** A transaction's client. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** Opens PostgreSQL when there is a URL, the embedded database of the folder otherwise. */
export function openDatabase({ url, folder }: { url: string | undefined; folder: string }): Promise<Database> {
  return url ? openPostgres(url) : openPgliteFolder(folder)
}
