import { z } from 'zod'
import type { Store } from './stored-session.ts'

export type KeyUse = {
  keyId: string
  /** The first of ENCRYPTION_KEYS, another one, or none of them. */
  state: 'current' | 'older' | 'unknown'
  /** Sessions with a token under this key. */
  sessions: number
}

const counted = z.object({ keyId: z.string(), sessions: z.int() })

/** How many sessions stand under each key: those of ENCRYPTION_KEYS in order, then unknown ones. */
export async function countKeyUse({ db, cipher }: Store): Promise<KeyUse[]> {
  const rows = await db.$queryRaw`
    SELECT split_part(token, ':', 1) AS "keyId", count(DISTINCT id)::int AS sessions
    FROM sessions CROSS JOIN LATERAL (VALUES (access_token), (refresh_token)) AS held(token)
    WHERE token IS NOT NULL GROUP BY 1 ORDER BY 1`
  const found = new Map(
    z
      .array(counted)
      .parse(rows)
      .map(({ keyId, sessions }) => [keyId, sessions]),
  )
  const known = [cipher.currentKeyId, ...cipher.olderKeyIds]
  const unknown = [...found.keys()].filter(keyId => !known.includes(keyId))
  return [...known, ...unknown].map(keyId => ({
    keyId,
    state: keyId === cipher.currentKeyId ? 'current' : known.includes(keyId) ? 'older' : 'unknown',
    sessions: found.get(keyId) ?? 0,
  }))
}
