import type { AuditOutcome } from '../../../engine/finding.ts'
import { AXES, score, scoreTallies } from '../../../engine/score.ts'
import type { Tx } from '../../db.server.ts'
import { countFindings } from '../findings/count-findings.ts'

type Scored = { shopId: string; outcomes: readonly AuditOutcome[]; now: Date }

/** The score of what stands after a scan, as the scan's row keeps it; parseStoredScore reads it. */
export async function scoreScan(tx: Tx, { shopId, outcomes, now }: Scored) {
  const counts = await countFindings(tx, { shopId, now, newSince: null })
  const { total, axes } = scoreTallies(counts.filter(({ view }) => view === 'open' || view === 'snoozed'))
  const unchecked = score([], outcomes).axes
  return {
    total,
    axes: Object.fromEntries(AXES.map(axis => [axis, { score: axes[axis].score, notChecked: unchecked[axis].notChecked }])),
  }
}
