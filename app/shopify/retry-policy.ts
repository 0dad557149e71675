/** A try that failed in a way that may pass. */
export type Setback = {
  code: 'SHOPIFY_THROTTLED' | 'SHOPIFY_UNAVAILABLE'
  /** What happened, without a word of what was answered. */
  because: string
  /** How long Shopify asked us to wait; null when it did not say. */
  askedWaitMs: number | null
  /** True only when it is sure that Shopify did none of what it was asked. */
  untouched: boolean
}

export type RetryLimits = {
  /** One try. */
  timeoutMs: number
  /** All tries and the waits between them. */
  totalMs: number
  tries: number
  /** The first back-off; each next one is twice as long, up to the longest. */
  firstWaitMs: number
  longestWaitMs: number
}

type Tried = { setback: Setback; tries: number; elapsedMs: number; limits: RetryLimits; random: number }

/** How long to wait before the next try, or null to give up; `random` is in [0, 1). */
export function waitBeforeRetry({ setback, tries, elapsedMs, limits, random }: Tried): number | null {
  const wait = setback.askedWaitMs === null ? backOff(tries, limits, random) : asked(setback.askedWaitMs, limits, random)
  // Being throttled is no failure: it ends when the bucket has filled, so only the total time limits it.
  if (setback.code !== 'SHOPIFY_THROTTLED' && tries >= limits.tries) return null
  if (elapsedMs + wait > limits.totalMs) return null
  return Math.ceil(wait)
}

function asked(waitMs: number, limits: RetryLimits, random: number): number {
  return Math.max(limits.firstWaitMs, waitMs * (1 + random / 10))
}

function backOff(tries: number, limits: RetryLimits, random: number): number {
  return Math.min(limits.longestWaitMs, limits.firstWaitMs * 2 ** (tries - 1)) * (0.5 + random / 2)
}
