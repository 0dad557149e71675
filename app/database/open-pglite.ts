import { rm, writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { fromPglite } from 'pg-boss'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from '../generated/prisma/client.ts'
import { type Database, TRANSACTION } from './database.ts'
import { dataFolder, isWhole, unpackingMark } from './embedded-folder.ts'
import { lockFolder } from './folder-lock.ts'
import { migratePglite, pgliteExecutor } from './migrate-pglite.ts'
import { createMutex } from './mutex.ts'
import { loadSnapshot, SNAPSHOTS } from './snapshot.ts'

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
  const dataDir = dataFolder(folder)
  if (isWhole(folder)) return PGlite.create({ dataDir })
  await writeFile(unpackingMark(folder), '')
  await rm(dataDir, { recursive: true, force: true })
  const pglite = await PGlite.create({ dataDir, loadDataDir: await loadSnapshot(SNAPSHOTS) })
  await rm(unpackingMark(folder))
  return pglite
}

async function wrap(pglite: PGlite, onClose: () => Promise<void>): Promise<Database> {
  try {
    await migratePglite(pglite)
  } catch (error) {
    await pglite.close()
    throw error
  }
  const db = new PrismaClient({ adapter: new PrismaPGlite(pglite), transactionOptions: TRANSACTION })
  const close = async () => {
    await db.$disconnect()
    await pglite.close()
    await onClose()
  }
  return {
    engine: 'pglite',
    db,
    executeSql: pgliteExecutor(pglite),
    withLock: createMutex(),
    async tidy() {
      await pglite.exec('VACUUM ANALYZE')
      await pglite.exec('CHECKPOINT')
    },
    queueConnection: { db: fromPglite(pglite), backend: 'pglite' },
    close,
  }
}
