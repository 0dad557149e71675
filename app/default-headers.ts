import type { RequestHandler } from 'express'
import onHeaders from 'on-headers'
import type { Env } from './env.server.ts'
import { frameAncestors } from './shopify/document-headers.ts'

const YEAR_SECONDS = 31_536_000

type Needs = Pick<Env, 'SHOPIFY_APP_URL' | 'SHOPIFY_EMULATOR_URL'>

/** The security headers of every answer that does not bring its own: data, redirects, errors, files. Nothing is kept by a cache unless it says so. */
export function defaultHeaders({ SHOPIFY_APP_URL, SHOPIFY_EMULATOR_URL }: Needs): RequestHandler {
  const always = {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    // A document's address holds a session token.
    'Referrer-Policy': 'same-origin',
    ...(SHOPIFY_APP_URL.startsWith('https:') && { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}` }),
  }
  return (request, response, next) => {
    const policy = `default-src 'none'; ${frameAncestors({ shop: shopOf(request.url), emulatorUrl: SHOPIFY_EMULATOR_URL })}`
    onHeaders(response, () => {
      for (const [name, value] of Object.entries({ ...always, 'Content-Security-Policy': policy }))
        if (!response.hasHeader(name)) response.setHeader(name, value)
    })
    next()
  }
}

function shopOf(url: string): string | null {
  return new URLSearchParams(url.split('?')[1]).get('shop')
}
