import { expect, test } from 'vitest'
import { compareVersions, majorOf } from '../../engine/version.ts'

test.each([
  ['1.9.1', '1.10.0'],
  ['1.9.0b1', '1.9.0'],
  ['3.0.0-beta1', '3.0.0'],
  ['3.0.0-rc.1', '3.0.0-rc.2'],
  ['1.0.0.beta.3', '1.0.0'],
  ['2.9', '2.9.1'],
  ['v1.2.3', '1.2.4'],
])('%s is older than %s', (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0)
  expect(compareVersions(newer, older)).toBeGreaterThan(0)
})

test.each([
  ['1.2', '1.2.0'],
  ['4.17.21', '4.17.21'],
  ['1.2.3+build', '1.2.3'],
])('%s equals %s', (a, b) => {
  expect(compareVersions(a, b)).toBe(0)
})

test('the major version is the first number', () => {
  expect([majorOf('3.7.1'), majorOf('v11'), majorOf('1.0.0-rc.1')]).toEqual([3, 11, 1])
})
