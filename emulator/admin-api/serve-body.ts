import { type Answer, json } from '../http/answer.ts'
import type { ShopExchange } from '../http/route.ts'
import { contentTypeOf } from '../shops/theme.ts'
import { bodySignature } from './file-body.ts'

/** GET /__bodies/:theme/*: what a body URL points at. Wants no token, only the signature, and only for a short while. */
export function serveBody({ state, shop, url, params, fault, entry }: ShopExchange): Answer {
  const expires = Number(url.searchParams.get('expires'))
  const signed = bodySignature(state.app.clientSecret, url.pathname, expires) === url.searchParams.get('signature')
  if (!signed || expires <= state.clock.seconds() || fault?.kind === 'expired-url') return json(403, { errors: 'Forbidden' })

  const filename = params['*'] ?? ''
  const file = shop.themes.get(Number(params.theme))?.files.get(filename)
  if (!file) return json(404, { errors: 'Not Found' })
  entry.bodies.push(`${params.theme}/${filename}`)
  return { status: 200, headers: { 'content-type': contentTypeOf(filename) }, body: file.content }
}
