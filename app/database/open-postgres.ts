import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'
import { StartError } from '../start-error.ts'
import { type Database, TRANSACTION, type WithLock } from './database.ts'
import { migratePostgres, postgresExecutor } from './migrate-postgres.ts'
import { createMutex } from './mutex.ts'

const POOL_SIZE = 10
// Locks hold a connection each for as long as their work lasts, so they have a pool of their own.
const LOCK_POOL_SIZE = 10
const QUEUE_POOL_SIZE = 4

/** Opens and migrates a PostgreSQL database; throws StartError when it can't be reached. */
export async function openPostgres(connectionString: string): Promise<Database> {
  // Compiling a query takes PostgreSQL longer than our queries run; no disk of today needs four times longer to read out of order.
  const pool = new pg.Pool({ connectionString, max: POOL_SIZE, options: '-c jit=off -c random_page_cost=1.1' })
  const locks = new pg.Pool({ connectionString, max: LOCK_POOL_SIZE })
  // An idle connection that the server drops is replaced on next use; without a listener it would end the process.
  for (const each of [pool, locks]) each.on('error', () => {})
  const executeSql = postgresExecutor(pool)
  const withLock = advisoryLock(locks)
  await executeSql('SELECT 1').catch(cause => {
    throw new StartError(`PostgreSQL at ${new URL(connectionString).host} does not answer (${cause.message}). Check DATABASE_URL.`)
  })
  const end = async () => {
    await Promise.all([pool, locks].map(each => (each.ended ? undefined : each.end())))
  }
  await migratePostgres(pool).catch(async error => {
    await end()
    throw error
  })
  const db = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: TRANSACTION })
  const close = async () => {
    await db.$disconnect()
    await end()
  }
  return {
    engine: 'postgresql',
    db,
    executeSql,
    withLock,
    tidy: async () => {},
    queueConnection: { connectionString, max: QUEUE_POOL_SIZE },
    close,
  }
}

function advisoryLock(locks: pg.Pool): WithLock {
  // Of those in this process who want one key, only one takes a connection to wait with: the pool is left for other keys.
  const inTurn = createMutex()
  const acrossProcesses: WithLock = async (key, work) => {
    const client = await locks.connect()
    let broken: Error | undefined
    try {
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [key])
      return await work()
    } finally {
      await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [key]).catch(error => {
        broken = error
      })
      client.release(broken)
    }
  }
  return (key, work) => inTurn(key, () => acrossProcesses(key, work))
}
