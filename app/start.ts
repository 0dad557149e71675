import { createScanner } from '../scanner/create-scanner.ts'
import type { Database } from './database/database.ts'
import { openDatabase } from './db.server.ts'
import type { Env } from './env.server.ts'
import { type Heartbeat, type Role, startHeartbeat } from './health/heartbeat.ts'
import { JOBS } from './jobs/index.ts'
import { createLog } from './log.ts'
import { openQueue } from './queue.server.ts'
import { connectShopify } from './shopify/connect-shopify.ts'
import { LIMITS } from './shopify/limits.ts'
import { createShopifyApp, type ShopifyApp } from './shopify/shopify-app.ts'
import type { Vigie } from './vigie.ts'

// Together below the 10 s that platforms give between SIGTERM and SIGKILL.
const JOBS_LIMIT_MS = 7_000
const STOP_LIMIT_MS = 9_000

export type Running = {
  vigie: Vigie
  shopify: ShopifyApp
  database: Database
  /** From here on this process says that it lives, and takes jobs if it works. */
  begin(as: { role: Role; works: boolean }): Promise<void>
  stop(): Promise<void>
}

/** Builds, once per process, what services and jobs are handed; throws StartError. */
export async function start(env: Env): Promise<Running> {
  const log = createLog(env)
  const database = await openDatabase({ url: env.DATABASE_URL, folder: env.VIGIE_DATA })
  const { db, withLock, tidy } = database
  const queue = await openQueue({ database, jobs: JOBS, log })
  const scanner = createScanner()
  const now = () => new Date()
  const { sessionStorage, admin } = connectShopify({ env, db, withLock, queue, log, now, limits: LIMITS })
  const shopify = createShopifyApp({ env, sessionStorage, limits: LIMITS, log })
  const vigie: Vigie = { env, db, queue, withLock, tidy, scanner, log, now, admin }
  let heartbeat: Heartbeat | null = null
  return {
    vigie,
    shopify,
    database,
    async begin({ role, works }) {
      heartbeat = await startHeartbeat(vigie, { role, works })
      if (!works) return
      await queue.work(vigie)
      await queue.send('rotate-keys', {})
    },
    async stop() {
      await queue.stop(JOBS_LIMIT_MS)
      await heartbeat?.stop()
      await scanner.close()
      await database.close()
    },
  }
}

/** Stops politely on SIGTERM and SIGINT; a second signal ends the process at once. */
export function stopOnSignals(stop: () => Promise<void>, log: Vigie['log']): void {
  let stopping = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    log.info({ signal }, 'stopping')
    // What is still running then is cut off like a killed process's work: another worker takes it over.
    setTimeout(() => {
      log.warn('not everything could be ended in time')
      process.exit(0)
    }, STOP_LIMIT_MS)
    stop().then(
      () => process.exit(0),
      error => {
        log.error({ error }, 'stop failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}
