import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { judgeAdvisories, judgeLicences } from '../../.ci/judge-dependencies.mjs'

const now = new Date('2026-11-22T00:00:00Z')
const advisory = { url: 'https://github.com/advisories/GHSA-aaaa', name: 'left', severity: 'high', title: 'Reads too far' }
const exception = { id: 'GHSA-aaaa', package: 'left', because: 'never parses what others send', until: '2027-01-01' }

test('a grave advisory is refused, once however many packages it comes through', () => {
  const vulnerabilities = { left: { via: [advisory] }, above: { via: ['left'] }, twin: { via: [advisory] } }
  expect(judgeAdvisories(vulnerabilities, { advisories: [], now })).toEqual({
    checked: 1,
    refused: ['GHSA-aaaa left (high): Reads too far'],
  })
})

test('a written exception lets it pass until its day', () => {
  const vulnerabilities = { left: { via: [advisory] } }
  expect(judgeAdvisories(vulnerabilities, { advisories: [exception], now }).refused).toEqual([])
  expect(judgeAdvisories(vulnerabilities, { advisories: [{ ...exception, until: '2026-11-01' }], now }).refused).toHaveLength(1)
  expect(judgeAdvisories(vulnerabilities, { advisories: [{ ...exception, package: 'right' }], now }).refused).toHaveLength(1)
})

test('a moderate advisory is not refused', () => {
  const vulnerabilities = { left: { via: [{ ...advisory, severity: 'moderate' }] } }
  expect(judgeAdvisories(vulnerabilities, { advisories: [], now })).toEqual({ checked: 0, refused: [] })
})

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND GPL-3.0', false],
  ['GPL-3.0', false],
  [undefined, false],
])('a package of licence %s is allowed: %s', (license, isAllowed) => {
  const packages = { '': {}, 'node_modules/a/node_modules/@b/c': { license } }
  const { checked, refused } = judgeLicences(packages, { allowedLicences: ['MIT'], licences: [] })
  expect([checked, refused]).toEqual([1, isAllowed ? [] : [`@b/c: ${license ?? 'none'}`]])
})

test('what only development installs may have any licence', () => {
  const packages = { 'node_modules/a': { license: 'GPL-3.0', dev: true } }
  expect(judgeLicences(packages, { allowedLicences: [], licences: [] })).toEqual({ checked: 0, refused: [] })
})

test('each exception says why, and each advisory of them until when', () => {
  const { licences, advisories } = JSON.parse(readFileSync('.ci/dependency-exceptions.json', 'utf8'))
  for (const { because } of [...licences, ...advisories]) expect(because.length).toBeGreaterThan(10)
  for (const { until } of advisories) expect(Number.isNaN(Date.parse(until))).toBe(false)
})
