import { z } from 'zod'
import { type Language, SEVERITIES, type Severity } from '../../../engine/audit.ts'
import { AXES, type Axis, scoreTallies } from '../../../engine/score.ts'
import { titleOf } from '../findings/audit-texts.ts'
import { type FindingsCount, sumOf } from '../findings/count-findings.ts'
import { countSeverities, type SeverityCounts } from './verdict.ts'

export type { Axis }

/** A part of the score with its evidence: the findings of these audits. */
export type ScorePart = {
  axis: Axis
  score: number
  /** At the scan before the last one. */
  before: number | null
  counted: SeverityCounts
  /** Dearest first. */
  audits: { audit: string; title: string; severity: Severity; count: number; points: number }[]
  /** Audits that could not look: the score knows nothing of what they would have found. */
  notChecked: string[]
}

export type HomeScore = { total: number; before: number | null; parts: ScorePart[] }

const storedAxis = z.object({ score: z.number(), notChecked: z.array(z.string()) })
const storedScore = z.object({ total: z.number(), axes: z.record(z.enum(AXES), storedAxis) })

/** What a scan recorded of its score; null for one that recorded none. */
export function parseStoredScore(score: unknown): z.infer<typeof storedScore> | null {
  return score === null || score === undefined ? null : storedScore.parse(score)
}

type Stored = ReturnType<typeof parseStoredScore>

/** The score of what stands now; a snoozed finding still counts, an ignored one does not. */
export function scoreHome({
  counts,
  last,
  before,
  language,
}: {
  counts: readonly FindingsCount[]
  last: Stored
  before: Stored
  language: Language
}): HomeScore {
  const counted = counts.filter(({ view }) => view === 'open' || view === 'snoozed')
  const { total, axes } = scoreTallies(counted)
  const parts = AXES.map(axis => ({
    axis,
    score: axes[axis].score,
    before: before?.axes[axis].score ?? null,
    counted: countSeverities(counted.filter(({ audit }) => axes[axis].costs.some(cost => cost.audit === audit))),
    audits: axes[axis].costs.map(({ audit, points }) => ({ points, ...summarise(audit, counted, language) })),
    notChecked: last?.axes[axis].notChecked ?? [],
  }))
  return { total, before: before?.total ?? null, parts }
}

function summarise(audit: string, counts: readonly FindingsCount[], language: Language) {
  const own = counts.filter(count => count.audit === audit)
  return { audit, title: titleOf(audit, language), severity: gravest(own), count: sumOf(own) }
}

export function gravest(counts: readonly Pick<FindingsCount, 'severity'>[]): Severity {
  return SEVERITIES.find(severity => counts.some(count => count.severity === severity)) ?? 'minor'
}
