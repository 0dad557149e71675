import type { Tx } from './db.server.ts'

/** Every job and its input; the handlers in jobs/ parse the same shapes. */
export type JobInputs = {
  'schedule-scans': Record<string, never>
  'scan-shop': { shopId: string; scanId: string }
  'prepare-shop': { shopId: string }
  'handle-webhook': { webhookId: string; topic: string; shopDomain: string; triggeredAt: string; payload: unknown }
  'clean-up': Record<string, never>
}

export type JobName = keyof JobInputs

export type SendOptions = {
  /** The transaction that the job is enqueued in: no commit, no job. */
  tx?: Tx
  singletonKey?: string
  startAfter?: Date
}

export type Queue = {
  send<N extends JobName>(name: N, input: JobInputs[N], options?: SendOptions): Promise<void>
}

/** Runs work while no one else holds the key: across processes on PostgreSQL, in this one on PGlite. */
export type WithLock = <T>(key: string, work: () => Promise<T>) => Promise<T>
