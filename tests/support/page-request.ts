import { APP_URL } from './connected-shop.ts'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

/** The document that Shopify admin loads into its frame. */
export function documentRequest(handle: string, { idToken, shop = handle }: { idToken: string; shop?: string }): Request {
  const host = Buffer.from(`admin.shopify.com/store/${handle}`).toString('base64')
  const query = new URLSearchParams({ shop: `${shop}.myshopify.com`, host, embedded: '1', id_token: idToken })
  return new Request(`${APP_URL}/?${query}`, { headers: { 'user-agent': BROWSER } })
}

/** A loader's request from a page that App Bridge gives its token. */
export function dataRequest(idToken: string): Request {
  return new Request(`${APP_URL}/findings?_data=1`, { headers: { 'user-agent': BROWSER, authorization: `Bearer ${idToken}` } })
}
