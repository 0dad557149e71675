import { AsyncLocalStorage } from 'node:async_hooks'
import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime'
import type { Logger } from 'pino'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { fetchAtMost, MOST_TOKEN_BYTES } from './fetch-at-most.ts'
import { httpSetback } from './http-setback.ts'
import { judgeOauthRefusal, readOauthRefusal } from './oauth-refusal.ts'
import { notAToken, readJson } from './read-json.ts'
import type { RetryLimits } from './retry-policy.ts'
import { type Outcome, retrying, trySignal } from './retrying.ts'

/** What the token exchange of one request came to; shopify-app-remix answers each failure with a bare 500. */
type Exchange = { failure: AppError | null; at: Date | null }

const exchanges = new AsyncLocalStorage<Exchange>()

const granted = z.object({ access_token: z.string().min(1) })

/** Gives the token exchanges that shopify-api makes a time limit, a size limit and our retry policy; it has none of them. */
export function limitOauthCalls(limits: RetryLimits, log: Logger): void {
  setAbstractFetchFunc(async (url, init) => {
    const shopDomain = hostOf(url)
    const attempt = async (): Promise<Outcome<Response>> => {
      const response = await fetchAtMost(MOST_TOKEN_BYTES, url, { ...init, signal: trySignal(limits, undefined) })
      const setback = httpSetback(response, new Date())
      if (setback) return { setback }
      const answer = await readJson(response.clone())
      if (response.ok && !granted.safeParse(answer).success) return { setback: notAToken }
      if (!response.ok) noteRefusal({ status: response.status, because: readOauthRefusal(response.status, answer), shop: shopDomain })
      noteTime(response.headers.get('date'))
      return { done: response }
    }
    return retrying({ shopDomain, limits, signal: undefined, repeatable: true, attempt }).catch(error => {
      throw error instanceof AppError ? noteFailure(error) : error
    })
  })

  function noteRefusal(refused: Parameters<typeof judgeOauthRefusal>[0]) {
    const failure = judgeOauthRefusal(refused) ?? new AppError('SHOPIFY_REFUSED', { shop: refused.shop, because: refused.because })
    log[failure.code === 'CREDENTIALS_REFUSED' ? 'error' : 'warn']({ code: failure.code, ...failure.details }, 'token exchange refused')
    noteFailure(failure)
  }
}

/** Runs what may exchange a token; a bare 500 of shopify-app-remix becomes the failure that it hides. */
export async function tellFailedExchange<T>(work: () => Promise<T>): Promise<T> {
  const exchange: Exchange = { failure: null, at: null }
  try {
    return await exchanges.run(exchange, work)
  } catch (thrown) {
    throw thrown instanceof Response && thrown.status === 500 && exchange.failure ? exchange.failure : thrown
  }
}

/** Shopify's own time of the token exchange under way, to the second below; null when there is none, or it did not say. */
export function timeOfExchange(): Date | null {
  return exchanges.getStore()?.at ?? null
}

function noteFailure(failure: AppError): AppError {
  const exchange = exchanges.getStore()
  if (exchange) exchange.failure = failure
  return failure
}

function noteTime(written: string | null): void {
  const exchange = exchanges.getStore()
  const at = Date.parse(written ?? '')
  if (exchange && !Number.isNaN(at)) exchange.at = new Date(at)
}

function hostOf(url: RequestInfo | URL): string {
  return new URL(url instanceof Request ? url.url : url).hostname
}
