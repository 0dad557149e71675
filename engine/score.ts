import { type Category, SEVERITIES, type Severity } from './audit.ts'
import type { AuditOutcome, Finding } from './finding.ts'

/** The five objectives of a maintenance strategy (requirement 107). */
export const AXES = ['availability', 'performance', 'security', 'compliance', 'satisfaction'] as const
export type Axis = (typeof AXES)[number]

export type AxisScore = {
  /** 0–100. */
  score: number
  /** The findings that cost most, dearest first. */
  costs: { fingerprint: string; points: number }[]
  /** Audits that weigh on this axis and could not look: the score knows nothing of what they would have found. */
  notChecked: string[]
}

export type Score = { total: number; axes: Record<Axis, AxisScore> }

/** Points that the first finding of an audit costs: four unlike criticals leave nothing of an axis, one major is felt, one minor is not. */
const POINTS: Record<Severity, number> = { critical: 25, major: 8, minor: 2 }

/** Which objectives a category of findings harms, and how much of its points each bears. */
const SHARES: Record<Category, Partial<Record<Axis, number>>> = {
  // Slow pages are the performance axis; shoppers also feel them.
  speed: { performance: 1, satisfaction: 0.3 },
  // A stolen cart is also a breach of personal data (GDPR art. 32).
  security: { security: 1, compliance: 0.3 },
  // What breaks a page is an outage for whoever stands on it.
  reliability: { availability: 1, satisfaction: 0.3 },
  // Dead and outdated code breaks nothing today; it makes the next change riskier and the theme heavier.
  hygiene: { availability: 0.3, performance: 0.2 },
  // The European Accessibility Act binds shops since June 2025.
  accessibility: { satisfaction: 1, compliance: 0.5 },
  // A page that search engines misread is one that shoppers do not reach.
  seo: { satisfaction: 0.5 },
  compliance: { compliance: 1 },
}

/** How much of the total each axis is: a shop that is down, slow or unsafe loses sales at once, so these three weigh most. */
const WEIGHTS: Record<Axis, number> = { availability: 0.25, performance: 0.25, security: 0.25, compliance: 0.1, satisfaction: 0.15 }

const COSTS_LISTED = 5

/** The health of a theme. `findings`: those that count (leave out what people chose to ignore). */
export function score(findings: readonly Finding[], outcomes: readonly AuditOutcome[]): Score {
  const priced = priceAll(findings)
  const failed = outcomes.filter(outcome => outcome.state === 'errored')
  const axes = {
    availability: scoreAxis('availability', priced, failed),
    performance: scoreAxis('performance', priced, failed),
    security: scoreAxis('security', priced, failed),
    compliance: scoreAxis('compliance', priced, failed),
    satisfaction: scoreAxis('satisfaction', priced, failed),
  }
  return { total: totalOf(axes), axes }
}

function totalOf(axes: Record<Axis, { score: number }>): number {
  return Math.round(AXES.reduce((sum, axis) => sum + WEIGHTS[axis] * axes[axis].score, 0))
}

/** How many findings of one severity an audit has. */
export type Tally = Pick<Finding, 'audit' | 'category' | 'severity'> & { count: number }

export type AuditCost = { audit: string; points: number }

export type TallyScore = { total: number; axes: Record<Axis, { score: number; costs: AuditCost[] }> }

/** The same score from counts alone, with what each audit costs, dearest first: fit for any number of findings. */
export function scoreTallies(tallies: readonly Tally[]): TallyScore {
  const priced = [...Map.groupBy(tallies, tally => tally.audit).values()].flatMap(priceAudit)
  const axes = {
    availability: sumAxis('availability', priced),
    performance: sumAxis('performance', priced),
    security: sumAxis('security', priced),
    compliance: sumAxis('compliance', priced),
    satisfaction: sumAxis('satisfaction', priced),
  }
  return { total: totalOf(axes), axes }
}

function priceAudit(tallies: readonly Tally[]): (Tally & { points: number })[] {
  let nth = 0
  const gravestFirst = [...tallies].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  return gravestFirst.map(tally => {
    let points = 0
    for (let i = 0; i < tally.count; i++) points += POINTS[tally.severity] / ++nth
    return { ...tally, points }
  })
}

function sumAxis(axis: Axis, priced: readonly (Tally & { points: number })[]): { score: number; costs: AuditCost[] } {
  const costs = new Map<string, number>()
  for (const { audit, category, points } of priced) {
    const share = SHARES[category][axis]
    if (share) costs.set(audit, (costs.get(audit) ?? 0) + points * share)
  }
  const lost = [...costs.values()].reduce((sum, points) => sum + points, 0)
  const dearestFirst = [...costs].map(([audit, points]) => ({ audit, points })).sort((a, b) => b.points - a.points)
  return { score: Math.max(0, Math.round(100 - lost)), costs: dearestFirst.map(roundPoints) }
}

type Priced = { finding: Finding; points: number }

/** The nth finding of one audit costs 1/n of its points: the tenth like the first is one habit, not ten faults. */
function priceAll(findings: readonly Finding[]): Priced[] {
  const counts = new Map<string, number>()
  const gravestFirst = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  return gravestFirst.map(finding => {
    const nth = (counts.get(finding.audit) ?? 0) + 1
    counts.set(finding.audit, nth)
    return { finding, points: POINTS[finding.severity] / nth }
  })
}

function scoreAxis(axis: Axis, priced: readonly Priced[], failed: readonly AuditOutcome[]): AxisScore {
  const costs = priced.flatMap(({ finding, points }) => {
    const share = SHARES[finding.category][axis]
    return share ? [{ fingerprint: finding.fingerprint, points: points * share }] : []
  })
  const lost = costs.reduce((sum, cost) => sum + cost.points, 0)
  return {
    score: Math.max(0, Math.round(100 - lost)),
    costs: costs
      .sort((a, b) => b.points - a.points)
      .slice(0, COSTS_LISTED)
      .map(roundPoints),
    notChecked: failed.filter(outcome => SHARES[outcome.category][axis]).map(outcome => outcome.audit),
  }
}

function roundPoints<Cost extends { points: number }>(cost: Cost): Cost {
  return { ...cost, points: Math.round(cost.points * 10) / 10 }
}
