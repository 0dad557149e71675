import { pause } from './pause.ts'

/** Shopify's leaky bucket of one app in one shop, in points of query cost. */
export type ThrottleStatus = { maximumAvailable: number; currentlyAvailable: number; restoreRate: number }

/** Told what Shopify answered about the bucket; null when it did not say. */
export type Settle = (status: ThrottleStatus | null) => void

/** Paces one shop's calls so that they stay within its bucket. */
export type ApiBudget = {
  /** Waits, in turn, until the bucket can pay the cost; null when that would take longer than asked. */
  take(cost: number, wait: { withinMs: number; signal: AbortSignal | undefined }): Promise<Settle | null>
}

type Known = { maximum: number; available: number; perSecond: number; at: number }

/** A budget shared inside this process. It knows nothing before Shopify's first answer, and lets that call pass. */
export function createProcessBudget(): ApiBudget {
  let known: Known | null = null
  let inFlight = 0
  let turn: Promise<unknown> = Promise.resolve()

  const missing = (cost: number, { maximum, available, perSecond, at }: Known) => {
    const now = Math.min(maximum, available + ((performance.now() - at) / 1000) * perSecond)
    return Math.min(cost, maximum) - (now - inFlight)
  }

  const pay = async (cost: number, deadline: number, signal: AbortSignal | undefined) => {
    signal?.throwIfAborted()
    while (known && missing(cost, known) > 0) {
      const waitMs = (missing(cost, known) / known.perSecond) * 1000
      if (performance.now() + waitMs > deadline) return false
      await pause(waitMs, signal)
    }
    inFlight += cost
    return true
  }

  const settle = (cost: number, status: ThrottleStatus | null) => {
    inFlight -= cost
    if (!status) {
      if (known) known = { ...known, available: known.available - cost }
      return
    }
    const { maximumAvailable: maximum, currentlyAvailable: available, restoreRate: perSecond } = status
    known = { maximum, available, perSecond, at: performance.now() }
  }

  return {
    async take(cost, { withinMs, signal }) {
      const deadline = performance.now() + withinMs
      const mine = turn.then(() => pay(cost, deadline, signal))
      turn = mine.catch(() => {})
      return (await mine) ? status => settle(cost, status) : null
    },
  }
}

/** One budget a shop. */
export function createProcessBudgets(): (shopDomain: string) => ApiBudget {
  const budgets = new Map<string, ApiBudget>()
  return shopDomain => {
    const budget = budgets.get(shopDomain) ?? createProcessBudget()
    budgets.set(shopDomain, budget)
    return budget
  }
}
