import type { Vigie } from '../../vigie.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import type { Contents } from './contents.ts'

// Long enough that listing a large theme anew costs little beside it.
const TURN_MS = 10_000
const FIRST_PATIENCE_MS = 5_000

/** A scan's turn is over while others wait: it goes on when they have had theirs. */
export class TurnOver extends Error {
  override name = 'TurnOver'
}

/** Throws TurnOver once a turn has lasted long enough, has fetched something, and keeps another shop's scan waiting. */
export function startTurn({ db }: Pick<Vigie, 'db'>, { shopId }: ClaimedScan, contents: Contents): () => Promise<void> {
  let endsAt = performance.now() + TURN_MS
  return async () => {
    if (performance.now() < endsAt || contents.fresh().length === 0) return
    const waiting = await db.scan.findFirst({ where: { state: 'queued', stalls: 0, shopId: { not: shopId } }, select: { id: true } })
    if (waiting) throw new TurnOver()
    endsAt = performance.now() + TURN_MS
  }
}

/** How long a call may take before the scan gives its slot to others: longer after each turn in which it read nothing. */
export function patienceOf({ stalls }: Pick<ClaimedScan, 'stalls'>): { withinMs: number } {
  return { withinMs: FIRST_PATIENCE_MS * 2 ** stalls }
}
