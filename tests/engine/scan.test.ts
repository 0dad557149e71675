import { expect, test } from 'vitest'
import { defineAudit, type Observation } from '../../engine/audit.ts'
import { STARTING_BUDGETS } from '../../engine/budgets.ts'
import { scan } from '../../engine/scan.ts'
import { emptyTheme } from './empty-theme.ts'

const words = { en: 'x', fr: 'x' }
const auditOf = (id: string, observe: () => Iterable<Observation>) =>
  defineAudit({
    id,
    category: 'hygiene',
    severity: 'minor',
    kind: 'opportunity',
    needs: ['theme'],
    effort: 10,
    text: { title: words, finding: words, why: words, fix: words },
    run: observe,
  })
const at = (file: string, line: number, values = {}): Observation => ({ at: { type: 'file', file, line }, values })
const whole = { theme: emptyTheme, installedApps: [], budgets: STARTING_BUDGETS }
const printsOf = (...observations: Observation[]) => scan(whole, [auditOf('a', () => observations)]).findings.map(each => each.fingerprint)

test('findings come by audit, then by file and line, whatever order they were found in', () => {
  const { findings } = scan(whole, [
    auditOf('second', () => [at('b.liquid', 2), at('b.liquid', 1), at('a.liquid', 9)]),
    auditOf('first', () => [at('z.liquid', 1)]),
  ])
  expect(findings.map(({ audit, place }) => place.type === 'file' && `${audit} ${place.file}:${place.line}`)).toEqual([
    'second a.liquid:9',
    'second b.liquid:1',
    'second b.liquid:2',
    'first z.liquid:1',
  ])
})

test('an audit that throws is errored and the others go on', () => {
  const broken = auditOf('broken', () => {
    throw new Error('cannot read this')
  })
  const { findings, audits } = scan(whole, [broken, auditOf('sound', () => [at('a.liquid', 1)])])
  expect(audits).toEqual([
    { audit: 'broken', category: 'hygiene', state: 'errored', findings: 0, because: 'cannot read this' },
    { audit: 'sound', category: 'hygiene', state: 'found', findings: 1 },
  ])
  expect(findings).toHaveLength(1)
})

test('a gatherer that failed makes the audits that need it errored, never passed', () => {
  const needsApps = defineAudit({ ...auditOf('apps', () => []), needs: ['installedApps'] })
  const { audits } = scan({ theme: emptyTheme, installedApps: new Error('scope denied'), budgets: STARTING_BUDGETS }, [
    needsApps,
    auditOf('theme', () => []),
  ])
  expect(audits.map(({ audit, state, because }) => [audit, state, because])).toEqual([
    ['apps', 'errored', 'scope denied'],
    ['theme', 'passed', undefined],
  ])
})

test('a theme that could not be gathered has no inventory and no passed audit', () => {
  const result = scan({ theme: new Error('timed out'), installedApps: [], budgets: STARTING_BUDGETS }, [auditOf('a', () => [])])
  expect(result.inventory).toBeNull()
  expect(result.audits.map(outcome => outcome.state)).toEqual(['errored'])
})

test('a finding that moves is the same finding', () => {
  expect(printsOf(at('a.liquid', 3, { name: 'x' }))).toEqual(printsOf(at('a.liquid', 80, { name: 'x' })))
})

test('a measured number does not change a finding', () => {
  const weighing = (bytes: number) => printsOf({ ...at('a.liquid', 1), measured: { bytes } })
  expect(weighing(1000)).toEqual(weighing(2000))
})

test('another file, another value or another occurrence is another finding', () => {
  const prints = printsOf(
    at('a.liquid', 1, { name: 'x' }),
    at('a.liquid', 2, { name: 'x' }),
    at('a.liquid', 1, { name: 'y' }),
    at('b.liquid', 1, { name: 'x' }),
  )
  expect(new Set(prints).size).toBe(4)
})

test('the order in which values are given does not matter', () => {
  expect(printsOf(at('a.liquid', 1, { name: 'x', host: 'h' }))).toEqual(printsOf(at('a.liquid', 1, { host: 'h', name: 'x' })))
})
