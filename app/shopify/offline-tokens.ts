import type { Logger } from 'pino'
import { AppError } from '../errors.ts'
import type { WithLock } from '../queue.server.ts'
import { type AppClient, refreshOfflineToken } from './refresh-token.ts'
import type { RetryLimits } from './retry-policy.ts'
import { deleteSession, offlineId, readSession, replaceTokens, type Store, type StoredSession } from './stored-session.ts'

const REFRESH_WITH_LEFT_MS = 10 * 60_000
const PAUSE_AFTER_FAILURE_MS = 30_000

export type OfflineTokens = {
  /** A session by its id, refreshed when it is about to expire; null when there is none or its refresh is refused. */
  find(id: string): Promise<StoredSession | null>
  /** A shop's token; throws SESSION_MISSING. */
  load(shopDomain: string): Promise<{ accessToken: string; scopes: string[] }>
  /** Replaces an access token that Shopify refused before its time; throws TOKEN_REVOKED when that is refused as well. */
  renew(shopDomain: string, refused: string): Promise<void>
  /** Deletes the session that holds this token. */
  forget(shopDomain: string, accessToken: string): Promise<void>
}

type Needs = Store & { withLock: WithLock; client: AppClient; limits: RetryLimits; log: Logger; now: () => Date }

export function createOfflineTokens({ withLock, client, limits, log, now, ...store }: Needs): OfflineTokens {
  const failures = new Map<string, number>()

  const isUsable = ({ expiresAt }: StoredSession) => !expiresAt || expiresAt > now()
  const isDue = (session: StoredSession) => {
    if (!session.refreshToken || !session.expiresAt) return false
    if (isUsable(session) && now().getTime() - (failures.get(session.id) ?? 0) < PAUSE_AFTER_FAILURE_MS) return false
    return session.expiresAt.getTime() - now().getTime() <= REFRESH_WITH_LEFT_MS
  }

  /** The refreshed session, or null when it had to be deleted; the caller holds the lock. */
  const refresh = async (session: StoredSession): Promise<StoredSession | null> => {
    const { shopDomain, refreshToken } = session
    const refreshed = refreshToken && (await refreshOfflineToken({ shopDomain, refreshToken, client, limits, now }))
    if (!refreshed || refreshed.state === 'refused') await deleteSession(store, session)
    else await replaceTokens(store, session, refreshed.tokens)
    failures.delete(session.id)
    return readSession(store, session.id)
  }

  const refreshOrKeep = async (session: StoredSession): Promise<StoredSession | null> => {
    try {
      return await refresh(session)
    } catch (error) {
      if (!(error instanceof AppError) || !isUsable(session)) throw error
      failures.set(session.id, now().getTime())
      log.warn({ shop: session.shopDomain, code: error.code, ...error.details }, 'token not refreshed, the old one still works')
      // Without an expiry shopify-app-remix takes it as it is, instead of asking the same silent endpoint.
      return { ...session, expiresAt: null }
    }
  }

  const find: OfflineTokens['find'] = async id => {
    const session = await readSession(store, id)
    if (!session || !isDue(session)) return session
    return withLock(`token:${session.shopDomain}`, async () => {
      const latest = await readSession(store, id)
      return latest && isDue(latest) ? refreshOrKeep(latest) : latest
    })
  }

  return {
    find,
    async load(shopDomain) {
      const session = await find(offlineId(shopDomain))
      if (!session) throw new AppError('SESSION_MISSING', { shop: shopDomain })
      return { accessToken: session.accessToken, scopes: session.scope.split(',').filter(Boolean) }
    },
    renew: (shopDomain, refused) =>
      withLock(`token:${shopDomain}`, async () => {
        const session = await readSession(store, offlineId(shopDomain))
        if (session && session.accessToken !== refused) return
        if (!session || !(await refresh(session))) throw new AppError('TOKEN_REVOKED', { shop: shopDomain })
      }),
    async forget(shopDomain, accessToken) {
      const session = await readSession(store, offlineId(shopDomain))
      if (session?.accessToken === accessToken) await deleteSession(store, session)
    },
  }
}
