import { emulatorOrigins } from '../content-security.server.ts'
import { isShopDomain } from './shop-domain.ts'

export type DocumentHeaders = (request: Request, headers: Headers) => void

/** Lets only the shop's own admin frame our pages, and nobody frame a page that is for no shop. */
export function createDocumentHeaders({ emulatorUrl }: { emulatorUrl: string | undefined }): DocumentHeaders {
  return (request, headers) => {
    const shop = new URL(request.url).searchParams.get('shop')
    headers.set('Content-Security-Policy', frameAncestors({ shop, emulatorUrl }))
  }
}

/** Who may frame an answer for this shop, as a directive. */
export function frameAncestors({ shop, emulatorUrl }: { shop: string | null; emulatorUrl: string | undefined }): string {
  if (!shop || !isShopDomain(shop)) return "frame-ancestors 'none'"
  return ['frame-ancestors', `https://${shop}`, 'https://admin.shopify.com', ...emulatorOrigins([emulatorUrl])].join(' ')
}
