import { AppError } from '../errors.ts'
import { pause } from '../pause.ts'
import { AnswerTooLarge } from './fetch-at-most.ts'
import { networkSetback } from './network-setback.ts'
import { type RetryLimits, type Setback, waitBeforeRetry } from './retry-policy.ts'

export type Outcome<T> = { done: T } | { setback: Setback }

type Work<T> = {
  shopDomain: string
  limits: RetryLimits
  signal: AbortSignal | undefined
  /** False for work that must not happen twice: it is retried only while Shopify surely did nothing. */
  repeatable: boolean
  attempt(): Promise<Outcome<T>>
}

/** Tries until done under the one retry policy; gives up with SHOPIFY_THROTTLED or SHOPIFY_UNAVAILABLE. */
export async function retrying<T>({ shopDomain, limits, signal, repeatable, attempt }: Work<T>): Promise<T> {
  const start = performance.now()
  for (let tries = 1; ; tries++) {
    const outcome = await attemptOnce({ shopDomain, signal, attempt })
    if ('done' in outcome) return outcome.done
    const { setback } = outcome
    const elapsedMs = performance.now() - start
    const wait = repeatable || setback.untouched ? waitBeforeRetry({ setback, tries, elapsedMs, limits, random: Math.random() }) : null
    if (wait === null) throw givenUp(shopDomain, setback, tries)
    await pause(wait, signal)
  }
}

function givenUp(shopDomain: string, { code, because, askedWaitMs }: Setback, tries: number): AppError {
  return new AppError(code, { shop: shopDomain, because, tries, ...(askedWaitMs !== null && { waitMs: Math.ceil(askedWaitMs) }) })
}

async function attemptOnce<T>({ shopDomain, signal, attempt }: Pick<Work<T>, 'shopDomain' | 'signal' | 'attempt'>): Promise<Outcome<T>> {
  try {
    return await attempt()
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof AnswerTooLarge) throw new AppError('SHOPIFY_REFUSED', { shop: shopDomain, because: 'an answer too large to read' })
    return { setback: networkSetback(error) }
  }
}

/** A signal for one try: the caller's, or the try's own time limit. */
export function trySignal(limits: RetryLimits, signal: AbortSignal | undefined): AbortSignal {
  const deadline = AbortSignal.timeout(limits.timeoutMs)
  return signal ? AbortSignal.any([signal, deadline]) : deadline
}
