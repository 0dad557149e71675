import pg from 'pg'
import { pause } from '../pause.ts'
import type { WithLock } from './database.ts'
import { createMutex } from './mutex.ts'

type Session = { ask: (sql: string, key: string) => Promise<{ rows: { mine: boolean }[] }>; end: () => Promise<void>; lost: AbortSignal }

const TRY = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS mine'
const UNLOCK = 'SELECT pg_advisory_unlock(hashtextextended($1, 0)) AS mine'

const FIRST_WAIT_MS = 20
const LONGEST_WAIT_MS = 500

/**
 * Locks across processes. One session of its own holds all of this process's: they never wait for a connection, which
 * whoever holds another lock might have. PostgreSQL frees them with the session, so when it breaks their holders are told.
 */
export function createAdvisoryLocks(connectionString: string): { withLock: WithLock; close: () => Promise<void> } {
  const inTurn = createMutex()
  let session: Promise<Session> | null = null

  const openSession = () => {
    const opening = open(connectionString)
    const forget = () => {
      if (session === opening) session = null
    }
    opening.then(({ lost }) => lost.addEventListener('abort', forget), forget)
    return opening
  }

  const take = async (key: string): Promise<Session> => {
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
      session ??= openSession()
      const mine = await session
      const { rows } = await mine.ask(TRY, key)
      if (rows[0]?.mine) return mine
      await pause(wait * (0.5 + Math.random() / 2), undefined)
    }
  }

  const acrossProcesses: WithLock = async (key, work) => {
    const mine = await take(key)
    try {
      return await work(mine.lost)
    } finally {
      // A session that can't unlock must not go on holding the lock.
      await mine.ask(UNLOCK, key).catch(() => mine.end())
    }
  }

  return {
    // Of those in this process who want one key, one asks for it: a session that holds a lock is given it again.
    withLock: (key, work) => inTurn(key, () => acrossProcesses(key, work)),
    async close() {
      const open = await session?.catch(() => null)
      await open?.end()
    },
  }
}

async function open(connectionString: string): Promise<Session> {
  const client = new pg.Client({ connectionString, keepAlive: true })
  const lost = new AbortController()
  client.on('error', () => {})
  client.once('end', () => lost.abort(new Error('the session that held the locks has ended')))
  await client.connect()
  const inLine = createMutex()
  return { ask: (sql, key) => inLine('', () => client.query(sql, [key])), end: () => client.end(), lost: lost.signal }
}
