import { createHmac } from 'node:crypto'
import { signIdToken } from '../oauth/id-token.ts'
import type { ShopState } from '../shops/shop-state.ts'
import type { EmulatorState } from '../state.ts'
import { staffOf } from './staff-of.ts'

type Launch = { state: EmulatorState; shop: ShopState; path: string; locale: string }

/** The address that the admin gives the app's iframe: the app's page with the admin's signed parameters. */
export function launchUrl({ state, shop, path, locale }: Launch): string {
  const url = new URL(state.app.url + path)
  const parameters = {
    embedded: '1',
    host: Buffer.from(`admin.shopify.com/store/${shop.definition.handle}`).toString('base64'),
    id_token: signIdToken(state, shop, { staffId: staffOf(shop).id, claims: {} }),
    locale,
    session: createHmac('sha256', state.app.clientSecret)
      .update(`${shop.domain} ${staffOf(shop).id}`)
      .digest('hex'),
    shop: shop.domain,
    timestamp: String(state.clock.seconds()),
  }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  url.searchParams.set('hmac', signatureOf(url.searchParams, state.app.clientSecret))
  return url.href
}

/** Shopify signs the sorted query, less the signature itself. */
function signatureOf(query: URLSearchParams, secret: string): string {
  const message = new URLSearchParams([...query].filter(([name]) => name !== 'hmac'))
  message.sort()
  return createHmac('sha256', secret).update(message.toString()).digest('hex')
}
