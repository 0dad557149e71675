import { retryAfterMs } from './retry-after.ts'
import type { Setback } from './retry-policy.ts'

/** A status that may pass: 429 and 5xx; null for every other one. */
export function httpSetback({ status, headers }: { status: number; headers: Headers }, now: Date): Setback | null {
  const askedWaitMs = retryAfterMs(headers.get('retry-after'), now)
  const because = `HTTP ${status}`
  if (status === 429) return { code: 'SHOPIFY_THROTTLED', because, askedWaitMs, untouched: true }
  if (status >= 500) return { code: 'SHOPIFY_UNAVAILABLE', because, askedWaitMs, untouched: false }
  return null
}
