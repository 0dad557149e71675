import type { Db } from '../db.server.ts'
import type { GrantedTokens } from './refresh-token.ts'
import type { TokenCipher } from './token-cipher.ts'

export type Store = { db: Db; cipher: TokenCipher }

/** A shop's offline session, decrypted; `version` tells whether the row still holds these tokens. */
export type StoredSession = GrantedTokens & { id: string; shopDomain: string; state: string; version: string }

type Envelopes = { accessToken: string; refreshToken: string | null }

export function offlineId(shopDomain: string): string {
  return `offline_${shopDomain}`
}

export function encryptTokens(cipher: TokenCipher, id: string, tokens: Envelopes): Envelopes {
  return {
    accessToken: cipher.encrypt(tokens.accessToken, `${id}/access`),
    refreshToken: tokens.refreshToken === null ? null : cipher.encrypt(tokens.refreshToken, `${id}/refresh`),
  }
}

type EnvelopeRow = { id: string; accessToken: string; refreshToken: string | null }

export function decryptTokens(cipher: TokenCipher, { id, accessToken, refreshToken }: EnvelopeRow): Envelopes {
  return {
    accessToken: cipher.decrypt(accessToken, `${id}/access`),
    refreshToken: refreshToken === null ? null : cipher.decrypt(refreshToken, `${id}/refresh`),
  }
}

/** Throws UNKNOWN_KEY_ID or TOKEN_UNREADABLE when its tokens can't be decrypted. */
export async function readSession({ db, cipher }: Store, id: string): Promise<StoredSession | null> {
  const row = await db.session.findUnique({ where: { id }, include: { shop: { select: { domain: true } } } })
  if (!row?.accessToken) return null
  const { state, expiresAt, refreshTokenExpiresAt, accessToken, refreshToken } = row
  return {
    id,
    shopDomain: row.shop.domain,
    state,
    scope: row.scope ?? '',
    ...decryptTokens(cipher, { id, accessToken, refreshToken }),
    expiresAt,
    refreshTokenExpiresAt,
    version: accessToken,
  }
}

/** Replaces the tokens unless someone else already has; tells whether it did. */
export async function replaceTokens({ db, cipher }: Store, { id, version, refreshToken }: StoredSession, tokens: GrantedTokens) {
  const kept = { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken }
  const data = { ...kept, ...encryptTokens(cipher, id, kept) }
  const { count } = await db.session.updateMany({ where: { id, accessToken: version }, data })
  return count > 0
}

/** Deletes the session unless its tokens have been replaced meanwhile. */
export async function deleteSession({ db }: Store, { id, version }: StoredSession): Promise<void> {
  await db.session.deleteMany({ where: { id, accessToken: version } })
}
