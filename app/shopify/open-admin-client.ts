import { AppError } from '../errors.ts'
import type { AdminClient } from './admin-client.ts'
import type { ApiBudget, Settled } from './api-budget.ts'
import { isThrottled, judgeAnswer, type Verdict } from './judge-answer.ts'
import type { OfflineTokens } from './offline-tokens.ts'
import type { Operation } from './operation.ts'
import { readData, readProbe } from './read-data.ts'
import type { RetryLimits } from './retry-policy.ts'
import { type Outcome, retrying, trySignal } from './retrying.ts'
import { createSender, type Sent } from './send-operation.ts'

export type AdminAccess = {
  tokens: OfflineTokens
  budgetOf: (shopDomain: string) => ApiBudget
  /** What each document cost the last time, in any shop. */
  costs: Map<string, number>
  watchVersion: (headers: Headers) => void
  limits: RetryLimits
  now: () => Date
}

// More than any of our documents costs.
const UNKNOWN_COST = 300

type Request = Pick<Operation<unknown>, 'document' | 'variables' | 'signal'>

/** Opens one shop's Admin API; throws SESSION_MISSING when it has no session. */
export async function openAdminClient(shopDomain: string, access: AdminAccess): Promise<AdminClient> {
  const { scopes } = await access.tokens.load(shopDomain)
  const sendPaced = createPacedSender(shopDomain, access)
  const run = (request: Request, repeatable: boolean) =>
    retrying({ shopDomain, limits: access.limits, signal: request.signal, repeatable, attempt: createAttempt(request) })

  const createAttempt = (request: Request) => {
    let renewed = false
    return async function attempt(): Promise<Outcome<Sent>> {
      const { accessToken } = await access.tokens.load(shopDomain)
      const verdict = await sendPaced(request, accessToken)
      if (verdict.state === 'usable') return { done: verdict.sent }
      if (verdict.state === 'setback') return verdict
      if (renewed) await access.tokens.forget(shopDomain, accessToken)
      if (renewed) throw new AppError('TOKEN_REVOKED', { shop: shopDomain })
      await access.tokens.renew(shopDomain, accessToken)
      renewed = true
      return attempt()
    }
  }

  return {
    shopDomain,
    scopes,
    query: async operation => readData(await run(operation, true), { shopDomain, answer: operation.answer }),
    probe: async operation => readProbe(await run(operation, true), operation.answer),
    mutate: async operation => readData(await run(operation, false), { shopDomain, answer: operation.answer }),
  }
}

/** Sends once, when the shop's bucket can pay for what the same document cost the last time. */
function createPacedSender(shopDomain: string, { budgetOf, costs, watchVersion, limits, now }: AdminAccess) {
  const budget = budgetOf(shopDomain)
  const send = createSender(shopDomain)

  return async ({ document, variables, signal }: Request, accessToken: string): Promise<Verdict> => {
    const taken = await budget.take(costs.get(document) ?? UNKNOWN_COST, { withinMs: limits.totalMs, signal })
    if (taken.state === 'refused')
      throw new AppError('SHOPIFY_THROTTLED', { shop: shopDomain, because: 'the bucket stays empty', tries: 0, waitMs: taken.waitMs })
    let sent: Sent | null = null
    try {
      sent = await send({ document, variables, accessToken, signal: trySignal(limits, signal) })
    } finally {
      // Nobody waits for it: the next call of this shop finds it settled, or a little less than there is.
      void taken.settle(settlementOf(sent))
    }
    watchVersion(sent.headers)
    if (sent.cost) costs.set(document, sent.cost.requestedQueryCost)
    return judgeAnswer(sent, { shopDomain, now: now() })
  }
}

function settlementOf(sent: Sent | null): Settled {
  const actual = sent && isThrottled(sent) ? 0 : sent?.cost?.actualQueryCost
  return { actual: actual ?? null, status: sent?.cost?.throttleStatus ?? null }
}
