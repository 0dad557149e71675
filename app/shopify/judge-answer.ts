import { AppError } from '../errors.ts'
import { httpSetback } from './http-setback.ts'
import type { Setback } from './retry-policy.ts'
import type { Cost, Sent } from './send-operation.ts'
import { shopRefusal } from './shop-refusal.ts'

export type Verdict = { state: 'usable'; sent: Sent } | { state: 'setback'; setback: Setback } | { state: 'unauthorized' }

const PASSING_CODES = new Set(['INTERNAL_SERVER_ERROR', 'TIMEOUT', 'SERVICE_UNAVAILABLE'])

/**
 * Tells an answer that can be used from one that calls for another try; throws SHOP_LOCKED, SHOP_GONE or SHOPIFY_REFUSED for one
 * that calls for neither.
 */
export function judgeAnswer(sent: Sent, { shopDomain, now }: { shopDomain: string; now: Date }): Verdict {
  if (sent.status === 401) return { state: 'unauthorized' }
  const setback = httpSetback(sent, now) ?? graphqlSetback(sent)
  if (setback) return { state: 'setback', setback }
  if (sent.errors.some(error => error.extensions?.code === 'SHOP_INACTIVE'))
    throw new AppError('SHOP_LOCKED', { shop: shopDomain, because: 'SHOP_INACTIVE' })
  const refusal = shopRefusal(sent.status, shopDomain)
  if (refusal) throw refusal
  if (sent.status >= 300) throw new AppError('SHOPIFY_REFUSED', { shop: shopDomain, because: `HTTP ${sent.status}` })
  return { state: 'usable', sent }
}

export function isThrottled({ errors }: Sent): boolean {
  return errors.some(error => error.extensions?.code === 'THROTTLED')
}

function graphqlSetback(sent: Sent): Setback | null {
  const { errors, cost, data } = sent
  const codes = errors.map(error => error.extensions?.code)
  if (isThrottled(sent)) return { code: 'SHOPIFY_THROTTLED', because: 'THROTTLED', askedWaitMs: cost && refillMs(cost), untouched: true }
  const passing = data ? undefined : codes.find(code => code && PASSING_CODES.has(code))
  return passing ? { code: 'SHOPIFY_UNAVAILABLE', because: passing, askedWaitMs: null, untouched: false } : null
}

/** How long the bucket takes to hold what the query costs. */
function refillMs({ requestedQueryCost, throttleStatus }: Cost): number | null {
  if (!throttleStatus) return null
  const { maximumAvailable, currentlyAvailable, restoreRate } = throttleStatus
  return (Math.max(0, Math.min(requestedQueryCost, maximumAvailable) - currentlyAvailable) / restoreRate) * 1000
}
