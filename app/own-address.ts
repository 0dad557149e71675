import type { RequestHandler } from 'express'

const CLAIMS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto']

/** Pages, redirects and loaders see the address that SHOPIFY_APP_URL gives, whatever a client or a proxy wrote into Host or X-Forwarded-*. */
export function ownAddress(appUrl: string): RequestHandler {
  const { host, protocol } = new URL(appUrl)
  return (request, _response, next) => {
    for (const name of CLAIMS) delete request.headers[name]
    request.headers.host = host
    Object.defineProperty(request, 'protocol', { value: protocol.slice(0, -1) })
    next()
  }
}
