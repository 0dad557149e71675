import { expect, test } from 'vitest'
import type { Category, Severity } from '../../engine/audit.ts'
import type { AuditOutcome, Finding } from '../../engine/finding.ts'
import { AXES, score, scoreTallies } from '../../engine/score.ts'

const finding = (audit: string, category: Category, severity: Severity, fingerprint = audit): Finding => ({
  fingerprint,
  audit,
  category,
  kind: 'weak-point',
  severity,
  place: { type: 'shop' },
  app: null,
  values: {},
  measured: {},
})

test('a theme without findings scores 100 on every axis', () => {
  const { total, axes } = score([], [])
  expect([total, ...AXES.map(axis => axes[axis].score)]).toEqual([100, 100, 100, 100, 100, 100])
})

test('a critical finding costs more than a major one, and that more than a minor one', () => {
  const security = (severity: Severity) => score([finding('a', 'security', severity)], []).axes.security.score
  expect([security('critical'), security('major'), security('minor')]).toEqual([75, 92, 98])
})

test('the tenth finding of one audit costs a tenth of the first', () => {
  const ten = Array.from({ length: 10 }, (_, i) => finding('a', 'speed', 'major', `f${i}`))
  const { costs } = score(ten, []).axes.performance
  expect(costs.map(cost => cost.points)).toEqual([8, 4, 2.7, 2, 1.6])
})

test('no number of findings takes an axis below 0', () => {
  const many = Array.from({ length: 50 }, (_, i) => finding(`audit-${i}`, 'reliability', 'critical'))
  expect(score(many, []).axes.availability.score).toBe(0)
})

test('each axis names the findings that cost it most, and no others', () => {
  const { axes } = score([finding('slow', 'speed', 'major'), finding('open', 'security', 'critical')], [])
  expect(axes.performance.costs).toEqual([{ fingerprint: 'slow', points: 8 }])
  expect(axes.security.costs).toEqual([{ fingerprint: 'open', points: 25 }])
  expect(axes.availability.costs).toEqual([])
})

test('an audit that errored is named on the axes that it would have weighed on', () => {
  const failed: AuditOutcome = { audit: 'hard-coded-secret', category: 'security', state: 'errored', findings: 0, because: 'x' }
  const { axes } = score([], [failed])
  expect(AXES.filter(axis => axes[axis].notChecked.length)).toEqual(['security', 'compliance'])
})

test('counts alone give the same score, with what each audit costs', () => {
  const findings = [
    ...Array.from({ length: 7 }, (_, i) => finding('slow', 'speed', 'major', `slow-${i}`)),
    finding('slow', 'speed', 'critical', 'slowest'),
    finding('open', 'security', 'critical'),
    finding('dead', 'hygiene', 'minor'),
  ]
  const tallies = [
    { audit: 'slow', category: 'speed', severity: 'major', count: 7 },
    { audit: 'slow', category: 'speed', severity: 'critical', count: 1 },
    { audit: 'open', category: 'security', severity: 'critical', count: 1 },
    { audit: 'dead', category: 'hygiene', severity: 'minor', count: 1 },
  ] as const
  const whole = score(findings, [])
  const counted = scoreTallies(tallies)
  expect(counted.total).toBe(whole.total)
  expect(AXES.map(axis => counted.axes[axis].score)).toEqual(AXES.map(axis => whole.axes[axis].score))
  expect(counted.axes.security.costs).toEqual([{ audit: 'open', points: 25 }])
  expect(counted.axes.performance.costs.map(cost => cost.audit)).toEqual(['slow', 'dead'])
})
