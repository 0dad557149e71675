import type { Logger } from 'pino'
import { z } from 'zod'
import type { Db } from '../db.server.ts'
import { pause } from '../pause.ts'

/** Shopify's leaky bucket of one app in one shop, in points of query cost. */
export type ThrottleStatus = { maximumAvailable: number; currentlyAvailable: number; restoreRate: number }

/** What a call cost in the end, as far as Shopify said. */
export type Settled = { actual: number | null; status: ThrottleStatus | null }

export type Taken = { state: 'taken'; settle: (settled: Settled) => Promise<void> } | { state: 'refused'; waitMs: number }

/** Paces one shop's calls, of all processes, so that they stay within its bucket. */
export type ApiBudget = {
  /** Waits, in turn, until the bucket can pay the cost; refused at once when that would take longer than asked. */
  take(cost: number, wait: { withinMs: number; signal: AbortSignal | undefined }): Promise<Taken>
}

type Needs = { db: Db; log: Logger }

const reservation = z.object({ reserved: z.boolean(), waitMs: z.number(), cost: z.number() })

/** One budget a shop, kept in the database. Before Shopify's first answer nothing is known, and calls pass. */
export function createApiBudgets({ db, log }: Needs): (shopDomain: string) => ApiBudget {
  return shopDomain => ({
    async take(cost, { withinMs, signal }) {
      signal?.throwIfAborted()
      const { reserved, waitMs, cost: paid } = await reserve(db, { shopDomain, cost, withinMs })
      if (!reserved) return { state: 'refused', waitMs }
      const settle = (settled: Settled) =>
        settleCall(db, { shopDomain, paid, settled }).catch(error => log.warn({ error }, 'API budget not settled'))
      if (waitMs > 0)
        await pause(waitMs, signal).catch(async reason => {
          await settle({ actual: 0, status: null })
          throw reason
        })
      return { state: 'taken', settle }
    },
  })
}

type Reserve = { shopDomain: string; cost: number; withinMs: number }

/**
 * Takes the cost from what the bucket holds by now, or from what it will hold: who finds less than nothing waits until it
 * has filled, so the order of reservations is the order of calls. One that its process never made good is a call that was
 * never sent: the bucket is a little fuller than we think, until it is full.
 */
async function reserve(db: Db, { shopDomain, cost, withinMs }: Reserve): Promise<z.infer<typeof reservation>> {
  const rows = await db.$queryRaw`
    WITH held AS (
      SELECT shop_id, maximum, restore_rate, LEAST(${cost}::float8, maximum) AS cost,
        LEAST(maximum, available + EXTRACT(EPOCH FROM clock_timestamp() - measured_at)::float8 * restore_rate) AS available
      FROM api_budgets WHERE shop_id = (SELECT id FROM shops WHERE domain = ${shopDomain}) FOR UPDATE
    ), wait AS (
      SELECT *, GREATEST(0, (cost - available) / restore_rate * 1000) AS ms FROM held
    ), paid AS (
      UPDATE api_budgets SET available = wait.available - wait.cost, measured_at = clock_timestamp()
      FROM wait WHERE api_budgets.shop_id = wait.shop_id AND wait.ms <= ${withinMs}::float8
      RETURNING api_budgets.shop_id
    )
    SELECT EXISTS (SELECT 1 FROM paid) AS reserved, ms AS "waitMs", cost FROM wait`
  const [row] = z.array(reservation).parse(rows)
  return row ?? { reserved: true, waitMs: 0, cost: 0 }
}

type Settle = { shopDomain: string; paid: number; settled: Settled }

/** Gives back what was not spent, and believes Shopify when it has less than we thought. Without an answer the cost is spent. */
async function settleCall(db: Db, { shopDomain, paid, settled: { actual, status } }: Settle): Promise<void> {
  const refund = actual === null ? 0 : paid - actual
  if (status) {
    const { maximumAvailable: maximum, currentlyAvailable: available, restoreRate } = status
    await db.$executeRaw`
      INSERT INTO api_budgets AS held (shop_id, maximum, restore_rate, available, measured_at)
      SELECT id, ${maximum}::float8, ${restoreRate}::float8, ${available}::float8, clock_timestamp() FROM shops WHERE domain = ${shopDomain}
      ON CONFLICT (shop_id) DO UPDATE SET maximum = EXCLUDED.maximum, restore_rate = EXCLUDED.restore_rate, measured_at = clock_timestamp(),
        available = LEAST(EXCLUDED.available, ${refund}::float8
          + held.available + EXTRACT(EPOCH FROM clock_timestamp() - held.measured_at)::float8 * held.restore_rate)`
  } else if (refund > 0) {
    await db.$executeRaw`
      UPDATE api_budgets SET available = LEAST(maximum, available + ${refund}::float8)
      WHERE shop_id = (SELECT id FROM shops WHERE domain = ${shopDomain})`
  }
}
