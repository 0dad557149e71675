import { Session } from '@shopify/shopify-api'
import type { shopifyApp } from '@shopify/shopify-app-remix/server'
import type { Logger } from 'pino'
import type { Tx } from '../db.server.ts'
import type { Queue } from '../queue.server.ts'
import { timeOfExchange } from './oauth-calls.ts'
import type { OfflineTokens } from './offline-tokens.ts'
import { encryptTokens, type Store, type StoredSession } from './stored-session.ts'
import { isUnreadable } from './token-cipher.ts'

/** What shopify-app-remix asks of a session storage. */
export type SessionStorage = NonNullable<Parameters<typeof shopifyApp>[0]['sessionStorage']>

type Needs = Store & { tokens: OfflineTokens; queue: Queue; log: Logger; now: () => Date }

/** Sessions in our database. shopify-app-remix stores one after each token exchange, which proves that the app is installed. */
export function createSessionStorage({ db, cipher, tokens, queue, log, now }: Needs): SessionStorage {
  return {
    async storeSession(session) {
      await db.$transaction(async tx => {
        const domain = { domain: session.shop }
        // Writing the row, even to what it was, makes parallel first loads wait for each other here.
        const { id: shopId } = await tx.shop.upsert({ where: domain, create: domain, update: domain })
        const isNew = await confirmInstallation(tx, { shopId, scopes: scopesOf(session), at: timeOfExchange() ?? now() })
        const data = sessionRow(cipher, session, shopId)
        await tx.session.upsert({ where: { id: session.id }, create: { id: session.id, ...data }, update: data })
        if (isNew) await queue.send('prepare-shop', { shopId }, { tx, shopId, singletonKey: shopId })
      })
      return true
    },
    async loadSession(id) {
      try {
        const stored = await tokens.find(id)
        return stored ? toSession(stored) : undefined
      } catch (error) {
        // Without a session shopify-app-remix exchanges the visitor's token for new ones.
        if (!isUnreadable(error)) throw error
        log.error({ session: id, code: error.code, ...error.details }, 'stored tokens cannot be decrypted: the page gets new ones')
        return undefined
      }
    },
    async deleteSession(id) {
      await db.session.deleteMany({ where: { id } })
      return true
    },
    async deleteSessions(ids) {
      await db.session.deleteMany({ where: { id: { in: ids } } })
      return true
    },
    async findSessionsByShop(domain) {
      const rows = await db.session.findMany({ where: { shop: { domain } }, select: { id: true } })
      const stored = await Promise.all(rows.map(({ id }) => tokens.find(id)))
      return stored.filter(session => session !== null).map(toSession)
    },
  }
}

function scopesOf({ scope }: Session): string[] {
  return (scope ?? '').split(',').filter(Boolean)
}

function sessionRow(cipher: Store['cipher'], session: Session, shopId: string) {
  const { id, state, isOnline, scope = null, accessToken, refreshToken = null, expires = null, refreshTokenExpires = null } = session
  const envelopes =
    accessToken === undefined ? { accessToken: null, refreshToken: null } : encryptTokens(cipher, id, { accessToken, refreshToken })
  return { shopId, state, isOnline, scope, ...envelopes, expiresAt: expires, refreshTokenExpiresAt: refreshTokenExpires }
}

function toSession({ id, shopDomain, state, scope, accessToken, expiresAt, refreshToken, refreshTokenExpiresAt }: StoredSession): Session {
  return new Session({
    id,
    shop: shopDomain,
    state,
    isOnline: false,
    scope,
    accessToken,
    ...(expiresAt && { expires: expiresAt }),
    ...(refreshToken && { refreshToken }),
    ...(refreshTokenExpiresAt && { refreshTokenExpires: refreshTokenExpiresAt }),
  })
}

/** Opens an installation or confirms the current one; true when it is new. */
async function confirmInstallation(tx: Tx, { shopId, scopes, at }: { shopId: string; scopes: string[]; at: Date }): Promise<boolean> {
  const { count } = await tx.installation.updateMany({ where: { shopId, uninstalledAt: null }, data: { scopes, confirmedAt: at } })
  if (count > 0) return false
  await tx.installation.create({ data: { shopId, scopes, installedAt: at, confirmedAt: at } })
  return true
}
