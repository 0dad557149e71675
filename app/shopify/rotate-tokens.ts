import { z } from 'zod'
import type { WithLock } from '../queue.server.ts'
import { decryptTokens, encryptTokens, type Store } from './stored-session.ts'
import { isUnreadable } from './token-cipher.ts'

const BATCH = 100

const staleRow = z.object({ id: z.string(), shopDomain: z.string() })

type Rotation = Store & { withLock: WithLock; signal: AbortSignal }

/** Encrypts under the first key what an older one of ENCRYPTION_KEYS encrypted; answers how many sessions it changed. */
export async function rotateTokens({ db, cipher, withLock, signal }: Rotation): Promise<number> {
  let rotated = 0
  let after = ''
  for (;;) {
    const stale = await findStale({ db, cipher }, after)
    for (const { id, shopDomain } of stale) {
      signal.throwIfAborted()
      // A refresh keeps what Shopify granted only if the session is still the one that it read.
      if (await withLock(`token:${shopDomain}`, () => rotateSession({ db, cipher }, id))) rotated++
    }
    const last = stale.at(-1)
    if (!last) return rotated
    after = last.id
  }
}

async function findStale({ db, cipher }: Store, after: string) {
  const rows = await db.$queryRaw`
    SELECT sessions.id, domain AS "shopDomain" FROM sessions JOIN shops ON shops.id = shop_id
    WHERE sessions.id > ${after}
      AND (split_part(access_token, ':', 1) = ANY(${cipher.olderKeyIds}) OR split_part(refresh_token, ':', 1) = ANY(${cipher.olderKeyIds}))
    ORDER BY sessions.id LIMIT ${BATCH}`
  return z.array(staleRow).parse(rows)
}

/** False when the session is gone, rotated or replaced meanwhile, or can't be decrypted, which countKeyUse tells. */
async function rotateSession({ db, cipher }: Store, id: string): Promise<boolean> {
  const row = await db.session.findUnique({ where: { id }, select: { accessToken: true, refreshToken: true } })
  if (!row?.accessToken) return false
  const { accessToken, refreshToken } = row
  const isStale = cipher.olderKeyIds.some(keyId => [accessToken, refreshToken].some(envelope => envelope?.startsWith(`${keyId}:`)))
  if (!isStale) return false
  try {
    const data = encryptTokens(cipher, id, decryptTokens(cipher, { id, accessToken, refreshToken }))
    const { count } = await db.session.updateMany({ where: { id, accessToken }, data })
    return count > 0
  } catch (error) {
    if (isUnreadable(error)) return false
    throw error
  }
}
