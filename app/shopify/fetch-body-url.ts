import { AppError } from '../errors.ts'
import { safeFetch } from '../safe-fetch.ts'
import { httpSetback } from './http-setback.ts'
import { BODY_LIMITS, MAX_BODY_BYTES } from './limits.ts'
import { type Outcome, retrying } from './retrying.ts'

export type FetchedUrl = { state: 'fetched'; content: Buffer } | { state: 'gone' }

type BodyUrl = { shopDomain: string; url: string; isAllowedHost: (host: string) => Promise<boolean>; signal: AbortSignal | undefined }

/** Reads a body from its short-lived address; 'gone' when the address has expired, or leads where we do not follow. */
export function fetchBodyUrl({ shopDomain, url, isAllowedHost, signal }: BodyUrl): Promise<FetchedUrl> {
  const attempt = async (): Promise<Outcome<FetchedUrl>> => {
    const answer = await safeFetch({ url, isAllowedHost, maxBytes: MAX_BODY_BYTES, timeoutMs: BODY_LIMITS.timeoutMs, signal }).catch(
      unlessRefused,
    )
    if (!answer) return { done: { state: 'gone' } }
    const { status, headers, body } = answer
    const setback = httpSetback({ status, headers }, new Date())
    if (setback) return { setback }
    return { done: status === 200 ? { state: 'fetched', content: body } : { state: 'gone' } }
  }
  return retrying({ shopDomain, limits: BODY_LIMITS, signal, repeatable: true, attempt })
}

/** One file that can't be had safely is a file that could not be checked, not the end of the scan. */
function unlessRefused(error: unknown): null {
  if (error instanceof AppError && (error.code === 'ADDRESS_REFUSED' || error.code === 'ANSWER_TOO_LARGE')) return null
  throw error
}
