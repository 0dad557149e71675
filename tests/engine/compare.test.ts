import { expect, test } from 'vitest'
import { compare } from '../../engine/compare.ts'
import type { AuditOutcome, Finding } from '../../engine/finding.ts'

const finding = (fingerprint: string, file = 'layout/theme.liquid'): Finding => ({
  fingerprint,
  audit: 'dead-snippet',
  category: 'hygiene',
  kind: 'opportunity',
  severity: 'minor',
  place: { type: 'file', file, line: 1 },
  app: null,
  values: {},
  measured: {},
})
const ran: AuditOutcome = { audit: 'dead-snippet', category: 'hygiene', state: 'found', findings: 1 }
const prints = (findings: readonly { fingerprint: string }[]) => findings.map(each => each.fingerprint)

test('what is new opens, what stays persists, what is gone resolves', () => {
  const after = { findings: [finding('stays'), finding('new')], audits: [ran], notAnalysed: [] }
  const { opened, persisting, resolved, unchecked } = compare([finding('stays'), finding('gone')], after)
  expect(prints(opened)).toEqual(['new'])
  expect(prints(persisting.map(pair => pair.before))).toEqual(['stays'])
  expect(prints(resolved)).toEqual(['gone'])
  expect(unchecked).toEqual([])
})

test('an errored audit resolves nothing', () => {
  const audits: AuditOutcome[] = [{ audit: 'dead-snippet', category: 'hygiene', state: 'errored', findings: 0, because: 'out of memory' }]
  const { resolved, unchecked } = compare([finding('unseen')], { findings: [], audits, notAnalysed: [] })
  expect(resolved).toEqual([])
  expect(prints(unchecked)).toEqual(['unseen'])
})

test('an audit that did not run resolves nothing', () => {
  expect(compare([finding('unseen')], { findings: [], audits: [], notAnalysed: [] }).resolved).toEqual([])
})

test('a finding in a file that was not analysed stays open', () => {
  const notAnalysed = [{ file: 'snippets/huge.liquid', line: 1, reason: 'too-large' as const }]
  const after = { findings: [], audits: [{ ...ran, state: 'passed' as const, findings: 0 }], notAnalysed }
  const { resolved, unchecked } = compare([finding('in huge', 'snippets/huge.liquid'), finding('elsewhere')], after)
  expect(prints(resolved)).toEqual(['elsewhere'])
  expect(prints(unchecked)).toEqual(['in huge'])
})
