import type { PgBoss, Queue } from 'pg-boss'
import type { Job } from '../job.ts'

export const DEAD_LETTERS = 'dead-letters'

// A job whose worker is gone is missed after this long without a sign of life.
const HEARTBEAT_SECONDS = 15
const RETRY_SECONDS = 5
// Dead letters wait for people, not for a clock.
const FIVE_YEARS = 5 * 365 * 86_400

/** Every job's queue, with the settings of this version. The caller holds the lock that keeps other processes from it. */
export async function createQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  await createOrUpdate(boss, DEAD_LETTERS, { retentionSeconds: FIVE_YEARS, deleteAfterSeconds: FIVE_YEARS })
  for (const { name, retries, cron } of jobs) {
    const retrying = { retryLimit: retries, retryBackoff: true, retryDelay: RETRY_SECONDS }
    // What a clock sends is sent again by the clock: its failures are in the log.
    const deadLetter = cron ? {} : { deadLetter: DEAD_LETTERS }
    await createOrUpdate(boss, name, { ...retrying, ...deadLetter, heartbeatSeconds: HEARTBEAT_SECONDS, notify: true })
    if (cron) await boss.schedule(name, cron, {}, { missed: 'once' })
  }
}

type Settings = Omit<Queue, 'name' | 'policy' | 'partition'>

async function createOrUpdate(boss: PgBoss, name: string, settings: Settings): Promise<void> {
  const exists = await boss.getQueue(name)
  await (exists ? boss.updateQueue(name, settings) : boss.createQueue(name, settings))
}
