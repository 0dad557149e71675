import type { Config } from './config.ts'
import { freshIdToken, idToken } from './id-token.ts'
import { openInAdmin } from './open.ts'

const RETRY = 'X-Shopify-Retry-Invalid-Session-Request'
const REAUTHORIZE = 'X-Shopify-API-Request-Failure-Reauthorize-Url'

/** Requests to the app's own origin carry the session token; a refused token is renewed once; a re-authorisation opens in the admin. */
export function authenticateFetch(config: Config) {
  const plainFetch = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const request = new Request(input, init)
    if (!isOwn(new URL(request.url), config.appOrigins) || request.headers.has('Authorization')) return plainFetch(input, init)

    const again = request.clone()
    const response = await plainFetch(signed(request, await idToken()))
    const answer = response.headers.get(RETRY) === '1' ? await plainFetch(signed(again, await freshIdToken())) : response
    const reauthorize = answer.headers.get(REAUTHORIZE)
    if (reauthorize) openInAdmin(new URL(reauthorize, location.href))
    return answer
  }
}

function signed(request: Request, token: string): Request {
  const headers = new Headers(request.headers)
  headers.set('Authorization', `Bearer ${token}`)
  headers.set('X-Requested-With', 'XMLHttpRequest')
  return new Request(request, { headers })
}

function isOwn(url: URL, appOrigins: string[]): boolean {
  if (appOrigins.includes(url.origin) || url.origin === location.origin) return true
  return url.protocol === location.protocol && url.hostname.endsWith(`.${location.hostname}`)
}
