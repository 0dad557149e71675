import type { Setback } from './retry-policy.ts'

/** The token endpoint answered well, but with something else. */
export const notAToken: Setback = { code: 'SHOPIFY_UNAVAILABLE', because: 'the answer is no token', askedWaitMs: null, untouched: false }

/** What an answer holds, or null when that is not JSON. */
export async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return null
  }
}
