import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime'
import { httpSetback } from './http-setback.ts'
import type { RetryLimits } from './retry-policy.ts'
import { type Outcome, retrying, trySignal } from './retrying.ts'

/** Gives the token exchanges that shopify-api makes a time limit and our retry policy; it has neither. */
export function limitOauthCalls(limits: RetryLimits): void {
  setAbstractFetchFunc((url, init) => {
    const attempt = async (): Promise<Outcome<Response>> => {
      const response = await fetch(url, { ...init, redirect: 'manual', signal: trySignal(limits, undefined) })
      const body = await response.arrayBuffer()
      const setback = httpSetback(response, new Date())
      if (setback) return { setback }
      return { done: new Response(body, { status: response.status, headers: response.headers }) }
    }
    return retrying({ shopDomain: hostOf(url), limits, signal: undefined, repeatable: true, attempt })
  })
}

function hostOf(url: RequestInfo | URL): string {
  return new URL(url instanceof Request ? url.url : url).hostname
}
