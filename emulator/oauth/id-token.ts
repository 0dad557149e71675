import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { ShopState } from '../shops/shop-state.ts'
import type { EmulatorState } from '../state.ts'

const claims = z.object({
  iss: z.string(),
  dest: z.string(),
  aud: z.string(),
  sub: z.string(),
  exp: z.number(),
  nbf: z.number(),
  iat: z.number(),
  jti: z.string(),
  sid: z.string(),
})

export type IdTokenClaims = z.infer<typeof claims>

/** The session token of a member of the staff, as App Bridge gets it; `claims` that replace the right ones make the forgeries that tests want. */
export function signIdToken(
  state: EmulatorState,
  shop: ShopState,
  { staffId, claims: changed }: { staffId: number; claims?: Partial<IdTokenClaims> },
): string {
  const now = state.clock.seconds()
  const payload: IdTokenClaims = {
    iss: `https://${shop.domain}/admin`,
    dest: `https://${shop.domain}`,
    aud: state.app.clientId,
    sub: String(staffId),
    exp: now + state.settings.idTokenSeconds,
    nbf: now,
    iat: now,
    jti: randomUUID(),
    sid: randomUUID(),
    ...changed,
  }
  return signJwt(payload, state.app.clientSecret)
}

export function signJwt(payload: object, secret: string): string {
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`
  return `${signed}.${signature(signed, secret).toString('base64url')}`
}

/** The claims of a token that is ours, of this shop, for this app and of now; otherwise what is wrong with it. */
export function readIdToken(state: EmulatorState, shop: ShopState, token: string): IdTokenClaims | string {
  const [header = '', payload = '', given = ''] = token.split('.')
  if (decode(header)?.alg !== 'HS256') return 'the algorithm is not HS256'
  const expected = signature(`${header}.${payload}`, state.app.clientSecret)
  const actual = Buffer.from(given, 'base64url')
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return 'the signature is wrong'

  const parsed = claims.safeParse(decode(payload))
  if (!parsed.success) return 'claims are missing'
  const now = state.clock.seconds()
  if (parsed.data.exp <= now) return 'it has expired'
  if (parsed.data.nbf > now) return 'it is not valid yet'
  if (parsed.data.aud !== state.app.clientId) return 'it is for another app'
  if (parsed.data.dest !== `https://${shop.domain}` || parsed.data.iss !== `https://${shop.domain}/admin`) return 'it is of another shop'
  return parsed.data
}

function signature(text: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(text).digest()
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(part: string): Record<string, unknown> | null {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(part, 'base64url').toString()))
  } catch {
    return null
  }
}
