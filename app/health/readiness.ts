import type { Database } from '../database/database.ts'
import { readMigrations } from '../database/migrations.ts'
import { DEAD_LETTERS } from '../queue/create-queues.ts'
import { SILENT_MS } from './heartbeat.ts'

const CHECKS = ['database', 'migrations', 'queue', 'workers'] as const

export type Readiness = {
  ready: boolean
  /** "ok", or what is wrong. */
  checks: Record<(typeof CHECKS)[number], string>
  /** Jobs that failed for good and wait for a person; null when unknown. No reason to send visitors elsewhere. */
  deadLetters: number | null
}

const LIMIT_MS = 1_500
const UNKNOWN = 'not checked'

type Facts = { pending: string[]; queued: boolean; working: number; deadLetters: number }

/** Asks whether visitors can be served and jobs get done: within two seconds, and once however many ask meanwhile. */
export function createReadiness(database: Pick<Database, 'executeSql'>): () => Promise<Readiness> {
  let asking: Promise<Facts> | null = null
  const ask = () => {
    asking ??= readFacts(database).finally(() => {
      asking = null
    })
    return asking
  }
  return async () => {
    const facts = await within(LIMIT_MS, ask())
    if (facts === 'late') return broken(`no answer within ${LIMIT_MS} ms`)
    if (facts === 'failed') return broken('does not answer')
    const checks = {
      database: 'ok',
      migrations: facts.pending.length === 0 ? 'ok' : `not applied: ${facts.pending.join(', ')}`,
      queue: facts.queued ? 'ok' : 'not set up',
      workers: facts.working > 0 ? 'ok' : `none has been heard of for ${SILENT_MS / 1000} s`,
    }
    return { ready: Object.values(checks).every(state => state === 'ok'), checks, deadLetters: facts.deadLetters }
  }
}

function broken(database: string): Readiness {
  return { ready: false, checks: { database, migrations: UNKNOWN, queue: UNKNOWN, workers: UNKNOWN }, deadLetters: null }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | 'late' | 'failed'> {
  const { promise: late, resolve } = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => resolve('late'), ms)
  try {
    return await Promise.race([work.catch(() => 'failed' as const), late])
  } finally {
    clearTimeout(timer)
  }
}

async function readFacts({ executeSql }: Pick<Database, 'executeSql'>): Promise<Facts> {
  const { rows: history } = await executeSql('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL')
  const applied = new Set(history.map(({ name }) => name))
  const pending = (await readMigrations()).map(({ name }) => name).filter(name => !applied.has(name))
  const { rows: queues } = await executeSql("SELECT to_regclass('pgboss.job') IS NOT NULL AS there")
  const queued = queues[0]?.there === true
  const { rows: living } = await executeSql('SELECT count(*)::int AS count FROM processes WHERE works AND beat_at > $1', [
    new Date(Date.now() - SILENT_MS),
  ])
  const letters = queued ? await executeSql('SELECT count(*)::int AS count FROM pgboss.job WHERE name = $1', [DEAD_LETTERS]) : { rows: [] }
  return { pending, queued, working: living[0]?.count ?? 0, deadLetters: letters.rows[0]?.count ?? 0 }
}
