import type { Env } from '../env.server.ts'
import { countKeyUse, type KeyUse } from '../shopify/count-key-use.ts'
import { rotateTokens } from '../shopify/rotate-tokens.ts'
import { createTokenCipher } from '../shopify/token-cipher.ts'
import type { Vigie } from '../vigie.ts'

type KeyVigie = { env: Pick<Env, 'ENCRYPTION_KEYS'> } & Pick<Vigie, 'db'>
type RotateVigie = KeyVigie & Pick<Vigie, 'withLock' | 'log'>

/** Brings all tokens under the first key of ENCRYPTION_KEYS and tells which keys are still in use. */
export async function rotateKeys({ env, db, withLock, log }: RotateVigie, { signal }: { signal: AbortSignal }) {
  const cipher = createTokenCipher(env.ENCRYPTION_KEYS)
  const rotated = await rotateTokens({ db, cipher, withLock, signal })
  const use = await countKeyUse({ db, cipher })
  const left = use.filter(({ state, sessions }) => state !== 'current' && sessions > 0)
  log.info({ rotated, left }, 'keys rotated')
  for (const { keyId, sessions } of left.filter(({ state }) => state === 'unknown'))
    log.error({ keyId, sessions }, 'these tokens need a key that ENCRYPTION_KEYS does not name')
  return { rotated, use }
}

/** Which keys are in use, without changing anything. */
export function readKeyUse({ env, db }: KeyVigie): Promise<KeyUse[]> {
  return countKeyUse({ db, cipher: createTokenCipher(env.ENCRYPTION_KEYS) })
}
