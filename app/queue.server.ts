import { fromPrisma, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Database, WithLock } from './database/database.ts'
import type { Tx } from './db.server.ts'
import type { Job } from './job.ts'
import { createQueues } from './queue/create-queues.ts'
import { takeJobs } from './queue/take-jobs.ts'
import type { Vigie } from './vigie.ts'

export type { WithLock }

/** Every job and its input; the handlers in jobs/ parse the same shapes. */
export type JobInputs = {
  'schedule-scans': Record<string, never>
  'schedule-deep-scans': Record<string, never>
  'scan-shop': { shopId: string; scanId: string }
  'prepare-shop': { shopId: string }
  'handle-webhook': { webhookId: string }
  'rotate-keys': Record<string, never>
  'refresh-advisories': Record<string, never>
  'clean-up': Record<string, never>
}

export type JobName = keyof JobInputs

export type SendOptions = {
  /** The transaction that the job is enqueued in: no commit, no job. */
  tx?: Tx
  /** A shop's jobs of one kind run one at a time, so that a shop with many keeps no other waiting. */
  shopId?: string
  singletonKey?: string
  startAfter?: Date
  /** Higher ones first; 0 unless said. */
  priority?: number
}

export type Queue = {
  send<N extends JobName>(name: N, input: JobInputs[N], options?: SendOptions): Promise<void>
  /** Moves the waiting job of this key ahead of those with a lower priority. */
  hasten(name: JobName, singletonKey: string, options: { tx: Tx; priority: number }): Promise<void>
}

export type OpenQueue = Queue & {
  /** Starts taking jobs in this process. */
  work(vigie: Vigie): Promise<void>
  /** Stops taking jobs, tells running ones to give their work back, and waits up to the limit. */
  stop(limitMs: number): Promise<void>
}

// A dead worker's jobs are looked for this often: together with their heartbeat, its time to be missed.
const MONITOR_SECONDS = 8
const SUPERVISE_SECONDS = 4

/** pg-boss on the application's own database; every job's queue exists when this resolves. */
export async function openQueue({ database, jobs, log }: { database: Database; jobs: readonly Job[]; log: Logger }): Promise<OpenQueue> {
  const boss = new PgBoss({
    ...database.queueConnection,
    useListenNotify: true,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: MONITOR_SECONDS,
  })
  boss.on('error', error => log.error({ error: error.message }, 'queue'))
  boss.on('warning', ({ message, data }) => log.warn({ warning: message, type: 'type' in data ? data.type : undefined }, 'queue'))
  const stopping = new AbortController()
  await database.withLock('queue-start', async () => {
    await boss.start()
    await createQueues(boss, jobs)
  })
  return {
    send: (name, input, options = {}) => send(boss, { name, input, options }),
    async hasten(name, singletonKey, { tx, priority }) {
      await boss.update(name, undefined, { singletonKey, priority, db: fromPrisma(tx) })
    },
    async work(vigie) {
      for (const job of jobs) await takeJobs(boss, { job, vigie, stopping: stopping.signal })
    },
    async stop(limitMs) {
      // First, so that what is handed back is not taken again here.
      for (const { name } of jobs) void boss.offWork(name, { wait: false })
      stopping.abort()
      await boss.stop({ graceful: true, timeout: limitMs })
    },
  }
}

async function send(boss: PgBoss, { name, input, options }: { name: JobName; input: object; options: SendOptions }) {
  const { tx, shopId, singletonKey, startAfter, priority } = options
  await boss.send(name, input, {
    ...(tx && { db: fromPrisma(tx) }),
    ...(shopId && { group: { id: shopId } }),
    ...(singletonKey && { singletonKey }),
    ...(startAfter && { startAfter }),
    ...(priority && { priority }),
  })
}
