import { createScanner } from '../scanner/create-scanner.ts'
import type { Database } from './database/database.ts'
import { openDatabase } from './db.server.ts'
import type { Env } from './env.server.ts'
import { JOBS } from './jobs/index.ts'
import { createLog } from './log.ts'
import { type OpenQueue, openQueue } from './queue.server.ts'
import { connectShopify } from './shopify/connect-shopify.ts'
import { LIMITS } from './shopify/limits.ts'
import { createShopifyApp, type ShopifyApp } from './shopify/shopify-app.ts'
import type { Vigie } from './vigie.ts'

// Below the 10 s that platforms give between SIGTERM and SIGKILL.
const STOP_LIMIT_MS = 8_000

export type Running = { vigie: Vigie; shopify: ShopifyApp; database: Database; queue: OpenQueue; stop(): Promise<void> }

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
  const stop = async () => {
    await queue.stop(STOP_LIMIT_MS)
    await scanner.close()
    await database.close()
  }
  return { vigie, shopify, database, queue, stop }
}

/** Stops politely on SIGTERM and SIGINT; a second signal ends the process at once. */
export function stopOnSignals(stop: () => Promise<void>, log: Vigie['log']): void {
  let stopping = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    log.info({ signal }, 'stopping')
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
