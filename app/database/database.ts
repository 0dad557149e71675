import type { ConstructorOptions } from 'pg-boss'
import type { PrismaClient } from '../generated/prisma/client.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows of raw SQL; callers parse what they read.
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: any[] }>

/**
 * Runs work while no one else holds the key: across processes on PostgreSQL, in this one on PGlite. The signal aborts when
 * the lock is lost meanwhile, because the connection that held it broke: others may have it then.
 */
export type WithLock = <T>(key: string, work: (lost: AbortSignal) => Promise<T>) => Promise<T>

/** An open, migrated database. */
export type Database = {
  engine: 'pglite' | 'postgresql'
  db: PrismaClient
  /** Raw SQL outside Prisma's transactions; several statements in one text are allowed. */
  executeSql: ExecuteSql
  withLock: WithLock
  /** What a PostgreSQL server does by itself and PGlite does not: frees dead rows, learns statistics, recycles its log. */
  tidy(): Promise<void>
  /** How the queue reaches this database. */
  queueConnection: ConstructorOptions
  close(): Promise<void>
}

/** Prisma's limits for interactive transactions: a scan writes thousands of rows in one. */
export const TRANSACTION = { maxWait: 30_000, timeout: 120_000 }
