import { emulatorOrigins } from '../content-security.server.ts'
import { isShopDomain } from './shop-domain.ts'

export type DocumentHeaders = (request: Request, headers: Headers) => void

/** Lets only the shop's own admin frame our pages, and nobody frame a page that is for no shop. */
export function createDocumentHeaders({ emulatorUrl }: { emulatorUrl: string | undefined }): DocumentHeaders {
  const admins = ['https://admin.shopify.com', ...emulatorOrigins([emulatorUrl])].join(' ')
  return (request, headers) => {
    const shop = new URL(request.url).searchParams.get('shop')
    const ancestors = shop && isShopDomain(shop) ? `https://${shop} ${admins}` : "'none'"
    headers.set('Content-Security-Policy', `frame-ancestors ${ancestors}`)
  }
}
