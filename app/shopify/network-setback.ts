import type { Setback } from './retry-policy.ts'

const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ENETUNREACH', 'EHOSTUNREACH'])

/** Reads what fetch or the JSON parser threw; an error that is neither's flies on. */
export function networkSetback(error: unknown): Setback {
  const setback = { code: 'SHOPIFY_UNAVAILABLE', askedWaitMs: null, untouched: false } as const
  if (error instanceof DOMException && error.name === 'TimeoutError') return { ...setback, because: 'no answer in time' }
  if (error instanceof SyntaxError) return { ...setback, because: 'the answer was cut off or is not JSON' }
  const code = connectionErrorCode(error)
  if (!code) throw error
  return { ...setback, because: code, untouched: NEVER_SENT.has(code) }
}

/** fetch rejects with a TypeError whose cause is the connection's error. */
function connectionErrorCode(error: unknown): string | null {
  if (!(error instanceof TypeError)) return null
  const { cause } = error
  if (!(cause instanceof Error)) return null
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name
}
