import pg from 'pg'
import { until } from './until.ts'

/** Processes of the product that wait for what is frozen. */
export type Frozen = {
  /** The first process of that name that runs into it; null when none did. */
  victim(name: RegExp, limitMs: number): Promise<string | null>
  /** Lets go. The statements that the dead had sent are lost with them, or done without them. */
  thaw(dead: readonly string[], statements: 'lost' | 'done'): Promise<void>
}

const WAITING = `
  SELECT pid, application_name AS name FROM pg_stat_activity
  WHERE pg_backend_pid() <> pid AND $1::int = ANY(pg_blocking_pids(pid)) AND application_name ~ '^(web|worker)'`

/** Holds locks in a PostgreSQL database so that whoever comes to need them stands still there. */
export async function freeze(url: string, statement: string): Promise<Frozen> {
  const [holder, watcher] = [url, url].map(connectionString => new pg.Client({ connectionString, application_name: 'torture-freeze' }))
  if (!holder || !watcher) throw new Error('unreachable')
  for (const client of [holder, watcher]) {
    client.on('error', () => {})
    await client.connect()
  }
  const { rows } = await holder.query('SELECT pg_backend_pid() AS pid')
  const pid = rows[0].pid
  await holder.query('BEGIN')
  await holder.query(statement)
  const waiting = async () => (await watcher.query(WAITING, [pid])).rows

  return {
    victim: (wanted, limitMs) => until(limitMs, async () => (await waiting()).find(({ name }) => wanted.test(name))?.name ?? null),
    async thaw(dead, statements) {
      const over = (await waiting()).filter(({ name }) => statements === 'lost' && dead.includes(name))
      for (const { pid: each } of over) await watcher.query('SELECT pg_terminate_backend($1)', [each])
      await holder.query('ROLLBACK')
      await Promise.all([holder.end(), watcher.end()])
    },
  }
}
