import type { RetryLimits } from './retry-policy.ts'

/** Calls of the Admin API, made by jobs: patient, since a throttled bucket fills again. */
const admin: RetryLimits = { timeoutMs: 20_000, totalMs: 120_000, tries: 8, firstWaitMs: 500, longestWaitMs: 16_000 }

/** Token exchange and refresh, which a page may be waiting for. */
const token: RetryLimits = { timeoutMs: 5_000, totalMs: 12_000, tries: 3, firstWaitMs: 300, longestWaitMs: 2_000 }

export const LIMITS = { admin, token }

export type Limits = typeof LIMITS

/** Shopify's limit for one asset. */
export const MAX_BODY_BYTES = 20 * 1024 * 1024

/** Bodies behind a short-lived address. */
export const BODY_LIMITS: RetryLimits = { timeoutMs: 30_000, totalMs: 90_000, tries: 4, firstWaitMs: 500, longestWaitMs: 8_000 }
