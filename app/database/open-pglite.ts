import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { fromPglite } from 'pg-boss'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from '../generated/prisma/client.ts'
import { checkHistory } from './check-history.ts'
import { type Database, type ExecuteSql, TRANSACTION } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import { applyMigrations } from './migrations.ts'
import { createMutex } from './mutex.ts'
import { loadSnapshot } from './snapshot.ts'

/** Opens the embedded database of a folder, in this process only; throws StartError when another process has it. */
export async function openPgliteFolder(folder: string): Promise<Database> {
  const lock = lockFolder(folder)
  try {
    const pglite = await openData(folder)
    return await wrap(pglite, async () => lock.release())
  } catch (error) {
    lock.release()
    throw error
  }
}

/** An embedded database in memory, gone when closed; snapshots are kept in cacheFolder. */
export async function openPgliteMemory(cacheFolder: string): Promise<Database> {
  return wrap(await PGlite.create({ loadDataDir: await loadSnapshot(cacheFolder) }), async () => {})
}

async function openData(folder: string): Promise<PGlite> {
  const dataDir = join(folder, 'data')
  // Written once the folder is whole: a start killed while it unpacked the snapshot begins again.
  const whole = join(folder, 'whole')
  if (existsSync(whole)) return PGlite.create({ dataDir })
  await rm(dataDir, { recursive: true, force: true })
  const pglite = await PGlite.create({ dataDir, loadDataDir: await loadSnapshot(join(folder, '..', 'snapshots')) })
  await writeFile(whole, '')
  return pglite
}

async function wrap(pglite: PGlite, onClose: () => Promise<void>): Promise<Database> {
  const executeSql: ExecuteSql = async (text, values) => {
    if (values?.length) return pglite.query<Record<string, unknown>>(text, values)
    const results = await pglite.exec(text)
    return { rows: results.flatMap(result => result.rows) }
  }
  await checkHistory(executeSql)
  const adapter = new PrismaPGlite(pglite)
  await applyMigrations(adapter)
  const db = new PrismaClient({ adapter, transactionOptions: TRANSACTION })
  const close = async () => {
    await db.$disconnect()
    await pglite.close()
    await onClose()
  }
  return {
    engine: 'pglite',
    db,
    executeSql,
    withLock: createMutex(),
    queueConnection: { db: fromPglite(pglite), backend: 'pglite' },
    close,
  }
}
