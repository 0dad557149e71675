import { InvalidShopError, type JwtPayload, type Session, ShopifyError } from '@shopify/shopify-api'
import { createMutex } from '../database/mutex.ts'
import { AppError } from '../errors.ts'
import type { DocumentHeaders } from './document-headers.ts'
import { claimedShop, readClaims } from './session-token.ts'

export type Authenticated = { session: Session; sessionToken: JwtPayload }

export type AuthenticateAdmin = (request: Request) => Promise<Authenticated>

type Needs = { addHeaders: DocumentHeaders; appUrl: string }

/** Lets in who has a session token of one shop; throws the Response that must be sent otherwise, or why no token was to be had. */
export function createAuthenticateAdmin(authenticate: AuthenticateAdmin, { addHeaders, appUrl }: Needs): AuthenticateAdmin {
  const inTurn = createMutex()

  return async request => {
    if (!reloadsOurs(request, appUrl)) throw refusal(400)
    const shop = claimedShop(request)
    // Remix runs a page's loaders in parallel: the first one exchanges the token, the others find its session.
    const authenticated = await (shop ? inTurn(shop, () => authenticate(request)) : authenticate(request)).catch(thrown => {
      throw readRefusal(thrown, { request, shop, addHeaders })
    })
    const claims = readClaims(authenticated.sessionToken)
    const asked = new URL(request.url).searchParams.get('shop')
    if (!claims || claims.dest !== authenticated.session.shop || (asked !== null && asked !== claims.dest)) throw refusal(401)
    return authenticated
  }
}

/** App Bridge goes with a fresh session token to the address that `shopify-reload` names: a link must not send it elsewhere. */
function reloadsOurs(request: Request, appUrl: string): boolean {
  return new URL(request.url).searchParams
    .getAll('shopify-reload')
    .every(to => URL.canParse(to, appUrl) && new URL(to, appUrl).origin === new URL(appUrl).origin)
}

function refusal(status: 400 | 401): Response {
  return new Response(null, { status })
}

type Context = { request: Request; shop: string | null; addHeaders: DocumentHeaders }

function readRefusal(thrown: unknown, { request, shop, addHeaders }: Context): unknown {
  if (thrown instanceof InvalidShopError) return refusal(401)
  if (thrown instanceof ShopifyError) return refusal(400)
  if (!(thrown instanceof Response)) return thrown
  if (thrown.status === 500 && shop) return new AppError('SHOPIFY_UNAVAILABLE', { shop, because: 'no token', tries: 0 })
  if (thrown.headers.get('content-type')?.startsWith('text/html')) addHeaders(request, thrown.headers)
  return thrown
}
