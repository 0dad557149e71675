import type { Logger } from 'pino'
import type { Db } from '../db.server.ts'
import type { Env } from '../env.server.ts'
import type { Queue, WithLock } from '../queue.server.ts'
import type { OpenAdmin } from './admin-client.ts'
import { createApiBudgets } from './api-budget.ts'
import type { Limits } from './limits.ts'
import { createOfflineTokens } from './offline-tokens.ts'
import { openAdminClient } from './open-admin-client.ts'
import type { RetryLimits } from './retry-policy.ts'
import { createSessionStorage, type SessionStorage } from './session-storage.ts'
import { createTokenCipher } from './token-cipher.ts'
import { createVersionWatch } from './watch-version.ts'

type Needs = {
  env: Pick<Env, 'SHOPIFY_API_KEY' | 'SHOPIFY_API_SECRET' | 'ENCRYPTION_KEYS'>
  db: Db
  withLock: WithLock
  queue: Queue
  log: Logger
  now: () => Date
  limits: Limits
}

export type ShopifyConnection = { sessionStorage: SessionStorage; admin: OpenAdmin }

/** What web and worker share: the stored sessions and the Admin API behind them. */
export function connectShopify({ env, db, withLock, queue, log, now, limits }: Needs): ShopifyConnection {
  const cipher = createTokenCipher(env.ENCRYPTION_KEYS)
  const client = { id: env.SHOPIFY_API_KEY, secret: env.SHOPIFY_API_SECRET }
  const tokens = createOfflineTokens({ db, cipher, withLock, client, limits: limits.token, log, now })
  const budgetOf = createApiBudgets({ db, log })
  const access = { tokens, budgetOf, costs: new Map(), watchVersion: createVersionWatch(log), limits: limits.admin, now }
  return {
    sessionStorage: createSessionStorage({ db, cipher, tokens, queue, log, now }),
    admin: (shopDomain, patience) =>
      openAdminClient(shopDomain, patience ? { ...access, limits: hurried(access.limits, patience) } : access),
  }
}

function hurried(limits: RetryLimits, { withinMs }: { withinMs: number }): RetryLimits {
  return { ...limits, totalMs: Math.min(limits.totalMs, withinMs) }
}
