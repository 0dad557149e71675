import { expect, test } from 'vitest'
import { withoutStrings } from '../../../engine/fixes/without-strings.ts'

test.each([
  ['a("b", \'c\')', 'a("", "")'],
  ['/* it\'s */ a(b) /* "x */ c', '"" a(b) "" c'],
  [String.raw`a('it\'s', b)`, 'a("", b)'],
  ["a = it's\nb('c')", 'a = it\'s\nb("")'],
  ['a(`b`)', 'a(`b`)'],
  ['a /* open', 'a /* open'],
])('%s reads %s', (code, read) => {
  expect(withoutStrings(code)).toBe(read)
})

test.each(["\\'", '/*', `'"`, '"\\'])('a megabyte of %s takes no time', bait => {
  const start = performance.now()
  withoutStrings(bait.repeat(500_000))
  expect(performance.now() - start).toBeLessThan(2000)
})
