import type { Database } from '../../app/database/database.ts'
import { readEnv } from '../../app/env.server.ts'
import type { Queue } from '../../app/queue.server.ts'
import { requestScan } from '../../app/services/request-scan.ts'
import { APP_URL, connectToEmulator } from '../support/connected-shop.ts'
import { APP, shopOf } from '../support/emulated-shop.ts'
import { dataRequest } from '../support/page-request.ts'
import { themeOf } from './theme-of.ts'

const FILES = 300

/** Emulated shops with a theme of 300 files each, that have opened the app. */
export async function openShops(database: Database, count: number) {
  const files = themeOf(FILES)
  const handles = Array.from({ length: count }, (_, n) => `shop-${n}`)
  const connected = await connectToEmulator(
    database,
    // Plus shops may be asked more a second: what is measured is us, not Shopify's limits.
    handles.map(handle => ({ ...shopOf(handle, [{ name: 'Dawn', role: 'MAIN', files }]), plan: 'plus' as const })),
  )
  for (const handle of handles) await connected.shopify.authenticate.admin(dataRequest(connected.idToken(handle, {})))
  const { db, withLock, tidy } = database
  const shops = await db.shop.findMany({ select: { id: true } })
  const environment = {
    VIGIE_DEMO: '1',
    SHOPIFY_API_KEY: APP.clientId,
    SHOPIFY_API_SECRET: APP.clientSecret,
    SHOPIFY_APP_URL: APP_URL,
    SHOPIFY_EMULATOR_URL: connected.emulator.origin,
    ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 'k1').toString('base64')}`,
  }
  const now = () => new Date()
  const forget = () => {
    // What the emulator remembers of calls is no memory of ours.
    connected.state.log.clear()
    connected.logged.length = 0
  }

  return {
    forget,
    shopIds: shops.map(({ id }) => id),
    /** What a worker process must know to work for these shops. */
    environment,
    vigie: { db, withLock, tidy, admin: connected.admin, now, env: readEnv({ NODE_ENV: 'test', ...environment }) },
    close: connected.close,
    /** Queues a scan of every shop and waits until all have ended. */
    async scanAll(queue: Queue): Promise<void> {
      forget()
      for (const { id: shopId } of shops) await requestScan({ db, queue, now }, { shopId, trigger: 'manual', actorId: 'system' })
      while ((await db.scan.count({ where: { state: { in: ['queued', 'running'] } } })) > 0)
        await new Promise(later => setTimeout(later, 20))
      const failed = await db.scan.findFirst({ where: { state: 'failed' }, select: { failureCode: true } })
      if (failed) throw new Error(`a scan failed: ${failed.failureCode}`)
    },
  }
}
