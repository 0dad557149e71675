import { z } from 'zod'
import { isShopDomain } from './shop-domain.ts'

const UNIFIED_ADMIN = 'admin.shopify.com'

const hostname = z.url().transform(url => new URL(url).hostname)

/** What we read of Shopify's session token; dest and iss as hosts. */
const claims = z.object({ dest: hostname.refine(isShopDomain), iss: hostname, sub: z.string().min(1) })

export type Claims = z.infer<typeof claims>

/** The claims of a verified token; null for one that names no shop, or two. */
export function readClaims(payload: unknown): Claims | null {
  const { data } = claims.safeParse(payload)
  if (!data) return null
  return data.iss === data.dest || data.iss === UNIFIED_ADMIN ? data : null
}

/** The shop that a request's token claims to be for. Nothing is verified here. */
export function claimedShop(request: Request): string | null {
  const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? new URL(request.url).searchParams.get('id_token')
  const payload = token?.split('.')[1]
  if (!payload) return null
  try {
    return readClaims(JSON.parse(Buffer.from(payload, 'base64url').toString()))?.dest ?? null
  } catch {
    return null
  }
}
