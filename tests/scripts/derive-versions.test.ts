import { expect, test } from 'vitest'
import { withLatest } from '../../scripts/derive-versions.ts'

const row = (latest: string) => `{"library": "slick", "name": "Slick", "npm": "slick-carousel", "latest": ${latest}, "url": []}`
const known = (version: string, asOf: string) =>
  row(`{"version": "${version}", "asOf": "${asOf}", "source": "https://registry.npmjs.org/slick-carousel/latest"}`)
const told = (version: string) => ({ asOf: '2026-11-22', versions: new Map([['slick-carousel', version]]) })

test('a version is kept with its day and where it was asked for', () => {
  expect(withLatest(row('null'), told('1.8.1'))).toBe(known('1.8.1', '2026-11-22'))
  expect(withLatest(known('1.8.0', '2026-01-01'), told('1.8.1'))).toBe(known('1.8.1', '2026-11-22'))
})

test('the same version is known as of today', () => {
  expect(withLatest(known('1.8.1', '2026-01-01'), told('1.8.1'))).toBe(known('1.8.1', '2026-11-22'))
})

test.each([
  ['an older one', '1.7.9'],
  ['a pre-release', '2.0.0-beta.1'],
  ['no version', ''],
])('%s changes nothing', (_, version) => {
  expect(withLatest(known('1.8.1', '2026-01-01'), told(version))).toBe(known('1.8.1', '2026-01-01'))
})

test('who was not asked for stays as it is', () => {
  expect(withLatest(row('null'), { asOf: '2026-11-22', versions: new Map() })).toBe(row('null'))
})
