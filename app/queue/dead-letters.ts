import { type JobWithMetadata, PgBoss } from 'pg-boss'
import { z } from 'zod'
import type { Database } from '../database/database.ts'
import { DEAD_LETTERS } from './create-queues.ts'

/** A job that failed for good. Its input is ids only, its error says what but not about whom. */
export type DeadLetter = {
  id: string
  job: string
  input: object
  error: Record<string, unknown>
  tries: number
  sentAt: Date
  diedAt: Date
}

export type DeadLetters = {
  /** Oldest first. */
  list(): Promise<DeadLetter[]>
  /** Moves them back to their jobs' queues, each in one statement: never twice, never lost. Answers how many. */
  replay(ids: string[]): Promise<number>
  discard(id: string): Promise<boolean>
}

const MOST = 10_000
const error = z.record(z.string(), z.unknown()).catch({})

/** The dead letters of a database, whether or not processes work on it. */
export async function withDeadLetters<T>(database: Database, work: (letters: DeadLetters) => Promise<T>): Promise<T> {
  if (!(await hasQueue(database))) return work({ list: async () => [], replay: async () => 0, discard: async () => false })
  const boss = new PgBoss({ ...database.queueConnection, supervise: false, schedule: false, migrate: false, registerInstance: false })
  await boss.start()
  try {
    return await work(open(boss))
  } finally {
    await boss.stop({ graceful: false })
  }
}

/** The queue's tables may be there before any process has made its queues. */
async function hasQueue({ executeSql }: Pick<Database, 'executeSql'>): Promise<boolean> {
  const { rows: tables } = await executeSql("SELECT to_regclass('pgboss.queue') IS NOT NULL AS there")
  if (!tables[0]?.there) return false
  const { rows: queues } = await executeSql('SELECT count(*)::int AS count FROM pgboss.queue WHERE name = $1', [DEAD_LETTERS])
  return queues[0]?.count > 0
}

function open(boss: PgBoss): DeadLetters {
  return {
    async list() {
      const jobs = await boss.findJobs<object>(DEAD_LETTERS, { limit: MOST })
      return jobs.map(toLetter)
    },
    replay: ids => boss.redrive(DEAD_LETTERS, { ids, limit: MOST }),
    async discard(id) {
      const [letter] = await boss.findJobs(DEAD_LETTERS, { id })
      if (letter) await boss.deleteJob(DEAD_LETTERS, id)
      return letter !== undefined
    },
  }
}

function toLetter({
  id,
  data,
  sourceName,
  sourceOutput,
  sourceRetryCount,
  sourceCreatedOn,
  createdOn,
}: JobWithMetadata<object>): DeadLetter {
  return {
    id,
    job: sourceName ?? 'unknown',
    input: data,
    error: error.parse(sourceOutput),
    tries: (sourceRetryCount ?? 0) + 1,
    sentAt: sourceCreatedOn ?? createdOn,
    diedAt: createdOn,
  }
}
