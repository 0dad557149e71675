import { expect, test } from 'vitest'
import { LiteralFinder } from '../../../engine/facts/code/literal-finder.ts'

const find = (literals: string[], text: string) =>
  new LiteralFinder(literals.map(literal => ({ literal, value: literal }))).find(text).map(({ value, at }) => `${value} ${at}`)

test('every place is told, in the order of the text', () => {
  expect(find(['window', 'jdgm'], 'jdgm.window = window.jdgm')).toEqual(['jdgm 0', 'window 5', 'window 14', 'jdgm 21'])
})

test('literals that begin alike, or one within the other, are all found', () => {
  expect(find(['jquery', 'jquery-ui', 'query'], 'a jquery-ui b')).toEqual(['jquery 2', 'jquery-ui 2', 'query 3'])
})

test('a literal cut off by the end of the text is not there', () => {
  expect(find(['window'], 'the windo')).toEqual([])
})

test('characters beyond ASCII neither hide a literal nor look like one', () => {
  expect(find(['éclair', 'abc'], '漢字éclair漢abc\u0161bc')).toEqual(['éclair 2', 'abc 9'])
})

test('a literal of two characters is refused', () => {
  expect(() => new LiteralFinder([{ literal: 'ab', value: 0 }])).toThrow('"ab" is too short')
})
