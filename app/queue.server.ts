import { fromPrisma, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Database, WithLock } from './database/database.ts'
import type { Tx } from './db.server.ts'
import type { Job } from './job.ts'
import type { Vigie } from './vigie.ts'

export type { WithLock }

/** Every job and its input; the handlers in jobs/ parse the same shapes. */
export type JobInputs = {
  'schedule-scans': Record<string, never>
  'scan-shop': { shopId: string; scanId: string }
  'prepare-shop': { shopId: string }
  'handle-webhook': { webhookId: string }
  'rotate-keys': Record<string, never>
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

export type OpenQueue = Queue & {
  /** Starts taking jobs in this process. */
  work(vigie: Vigie): Promise<void>
  /** Stops taking jobs, tells running ones to give their work back, and waits up to the limit. */
  stop(limitMs: number): Promise<void>
}

export const DEAD_LETTERS = 'dead-letters'

// A job whose worker died is free again after this long without a heartbeat, plus one supervision.
const HEARTBEAT_SECONDS = 20
const SUPERVISE_SECONDS = 15

/** pg-boss on the application's own database; every job's queue exists when this resolves. */
export async function openQueue({ database, jobs, log }: { database: Database; jobs: readonly Job[]; log: Logger }): Promise<OpenQueue> {
  const boss = new PgBoss({ ...database.queueConnection, useListenNotify: true, superviseIntervalSeconds: SUPERVISE_SECONDS })
  boss.on('error', error => log.error({ error: error.message }, 'queue'))
  const stopping = new AbortController()
  await database.withLock('queue-start', async () => {
    await boss.start()
    await createQueues(boss, jobs)
  })
  return {
    send: (name, input, options = {}) => send(boss, { name, input, options }),
    async work(vigie) {
      for (const job of jobs) await workOn(boss, { job, vigie, signal: stopping.signal })
    },
    async stop(limitMs) {
      stopping.abort()
      await boss.stop({ graceful: true, timeout: limitMs })
    },
  }
}

async function send(boss: PgBoss, { name, input, options }: { name: JobName; input: object; options: SendOptions }) {
  const { tx, singletonKey, startAfter } = options
  await boss.send(name, input, {
    ...(tx && { db: fromPrisma(tx) }),
    ...(singletonKey && { singletonKey }),
    ...(startAfter && { startAfter }),
  })
}

async function createQueues(boss: PgBoss, jobs: readonly Job[]) {
  await boss.createQueue(DEAD_LETTERS)
  for (const { name, retries, cron } of jobs) {
    const settings = {
      retryLimit: retries,
      retryBackoff: true,
      retryDelay: 5,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      deadLetter: DEAD_LETTERS,
      notify: true,
    }
    await boss.createQueue(name, settings)
    if (cron) await boss.schedule(name, cron, {}, { missed: 'once' })
  }
}

async function workOn(boss: PgBoss, { job, vigie, signal }: { job: Job; vigie: Vigie; signal: AbortSignal }) {
  await boss.work<unknown>(job.name, { localConcurrency: job.concurrency, batchSize: 1 }, async ([taken]) => {
    if (!taken) return
    const log = vigie.log.child({ job: job.name, jobId: taken.id })
    try {
      // One union member of Job and its own input: run takes exactly what input parses.
      await job.run({ ...vigie, log }, job.input.parse(taken.data) as never, signal)
    } catch (error) {
      // pg-boss keeps it in the job's row and tells nobody.
      if (!signal.aborted) log.error({ err: error }, 'job failed')
      throw error
    }
  })
}
