import { createHmac } from 'node:crypto'

/** Parameters in order of name, with the HMAC that Shopify puts on what it sends a browser to the app with. */
export function signedQuery(parameters: Record<string, string>, secret: string): string {
  const query = Object.keys(parameters)
    .sort()
    .map(name => `${name}=${encodeURIComponent(parameters[name] ?? '')}`)
    .join('&')
  return `${query}&hmac=${createHmac('sha256', secret).update(query).digest('hex')}`
}
