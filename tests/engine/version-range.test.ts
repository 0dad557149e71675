import { expect, test } from 'vitest'
import { rangeOf } from '../../engine/version-range.ts'

test.each([
  ['3', '3', '4'],
  ['1.8', '1.8', '1.9'],
  ['2.2.4', '2.2.4', '2.2.5'],
  ['5.x', '5', '6'],
  ['5.3.*', '5.3', '5.4'],
  ['v4', '4', '5'],
  ['^3.2.1', '3.2.1', '4'],
  ['^0.2.1', '0.2.1', '0.3'],
  ['^0.0.3', '0.0.3', '0.0.4'],
  ['^0', '0', '1'],
  ['~4.1.2', '4.1.2', '4.2'],
  ['~4', '4', '5'],
])('%s names the releases from %s to before %s', (floating, from, below) => {
  expect(rangeOf(floating)).toEqual({ from, below })
})

test.each(['latest', 'next', 'master', '', '>=1', 'x', '1.2.3.4', '3.0.0-beta.1'])('%j names no range', floating => {
  expect(rangeOf(floating)).toBeNull()
})
