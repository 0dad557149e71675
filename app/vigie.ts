import type { Logger } from 'pino'
import type { Scanner } from '../scanner/scanner.ts'
import type { Db } from './db.server.ts'
import type { Env } from './env.server.ts'
import type { Queue, WithLock } from './queue.server.ts'
import type { OpenAdmin } from './shopify/admin-client.ts'

/** What the entries build once and hand to every service and job. */
export type Vigie = {
  env: Env
  db: Db
  queue: Queue
  withLock: WithLock
  /** See Database. */
  tidy: () => Promise<void>
  scanner: Scanner
  log: Logger
  now: () => Date
  /** Admin API of one shop on its stored offline session; throws SESSION_MISSING when it has none. */
  admin: OpenAdmin
}
