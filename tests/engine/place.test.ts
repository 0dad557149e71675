import { expect, test } from 'vitest'
import { onLines } from '../../engine/place.ts'

test('lines are told once each and in order, the first as the place', () => {
  expect(onLines('layout/theme.liquid', [9, 2, 9])).toEqual({ type: 'file', file: 'layout/theme.liquid', line: 2, lines: [2, 9] })
})

test('no line at all is the whole file', () => {
  expect(onLines('layout/theme.liquid', [])).toEqual({ type: 'file', file: 'layout/theme.liquid', line: 1 })
})
