import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'
import { StartError } from '../start-error.ts'
import { createAdvisoryLocks } from './advisory-locks.ts'
import { type Database, TRANSACTION } from './database.ts'
import { migratePostgres, postgresExecutor } from './migrate-postgres.ts'

const POOL_SIZE = 10
const QUEUE_POOL_SIZE = 4

/** Opens and migrates a PostgreSQL database; throws StartError when it can't be reached. */
export async function openPostgres(connectionString: string): Promise<Database> {
  // Compiling a query or waiting for helpers takes PostgreSQL longer than our queries run, and no disk of today
  // reads four times slower out of order.
  const pool = new pg.Pool({
    connectionString,
    max: POOL_SIZE,
    options: '-c jit=off -c random_page_cost=1.1 -c max_parallel_workers_per_gather=0',
  })
  // An idle connection that the server drops is replaced on next use; without a listener it would end the process.
  pool.on('error', () => {})
  const executeSql = postgresExecutor(pool)
  const { withLock, close: releaseLocks } = createAdvisoryLocks(connectionString)
  await executeSql('SELECT 1').catch(cause => {
    throw new StartError(`PostgreSQL at ${new URL(connectionString).host} does not answer (${cause.message}). Check DATABASE_URL.`)
  })
  const end = async () => {
    await Promise.all([releaseLocks(), pool.ended ? undefined : pool.end()])
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
