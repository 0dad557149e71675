import { createElement } from 'react'
import { expect, test } from 'vitest'
import { Moment } from '../../../app/components/moment.tsx'
import { ScanProgressBar } from '../../../app/components/scan-progress-bar.tsx'
import { SeverityBadge } from '../../../app/components/severity-badge.tsx'
import { Verdict } from '../../../app/components/verdict.tsx'
import { NOW, readOut, render } from './render.tsx'

const open = { critical: 1, major: 4, minor: 9 }
const verdict = (says: 'mend-now' | 'all-well', counts = open) => ({ says, open: counts, opened: 3, resolved: 0 })

test('severity is a word and an icon', () => {
  const html = render('fr', createElement(SeverityBadge, { severity: 'critical' }))
  expect(html).toContain('Critique')
  expect(html).toContain('<svg')
})

test.each([
  ['en', '1 problem puts shoppers or sales at risk now.Since the scan before: 3 new findings, none resolved.'],
  [
    'fr',
    '1 problème met vos clients ou vos ventes en danger dès maintenant.Depuis l’analyse précédente\u00a0: 3 nouveaux constats, aucun résolu.',
  ],
] as const)('the verdict is one sentence, then what moved (%s)', (language, said) => {
  expect(readOut(language, createElement(Verdict, { verdict: verdict('mend-now'), score: null, baseline: false }))).toBe(said)
})

test('a first scan is compared with nothing', () => {
  const said = readOut('en', createElement(Verdict, { verdict: verdict('mend-now'), score: null, baseline: true }))
  expect(said).toContain('14 findings after the first scan')
  expect(said).not.toContain('scan before')
})

test.each([
  ['2026-11-22T17:04:00Z', 'aujourd’hui, 18:04'],
  ['2026-11-21T23:30:00Z', 'aujourd’hui, 00:30'],
  ['2026-11-21T22:30:00Z', 'hier, 23:30'],
  ['2026-11-23T03:00:00Z', 'demain, 04:00'],
  ['2026-10-02T10:00:00Z', '2 oct. 2026'],
])('%s is %s on the shop’s own clock', (at, said) => {
  expect(readOut('fr', createElement(Moment, { at }))).toBe(said)
})

const running = { id: 'a', trigger: 'manual' as const, queuedAt: NOW, startedAt: NOW, stalled: false }

test('a running scan says what it does and how far it is', () => {
  const progress = { ...running, phase: 'fetching' as const, done: 112, total: 214, group: 'templates' as const }
  expect(readOut('en', createElement(ScanProgressBar, { progress, reached: true }))).toContain('Fetching: 112 of 214 files, templates')
})

test('a scan that waits, that is silent or that cannot be reached says so', () => {
  const waiting = { ...running, phase: null, done: 0, total: 0, group: null }
  expect(readOut('en', createElement(ScanProgressBar, { progress: waiting, reached: true }))).toContain('Waiting for its turn')
  expect(readOut('en', createElement(ScanProgressBar, { progress: { ...waiting, stalled: true }, reached: true }))).toContain(
    'Nothing was heard',
  )
  expect(readOut('en', createElement(ScanProgressBar, { progress: waiting, reached: false }))).toContain('does not answer')
})
