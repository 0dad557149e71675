import { expect, test } from 'vitest'
import { unpackedIn } from '../../../engine/facts/code/packed.ts'

const pack = (payload: string, base: number, words: string) =>
  `first();eval(function(p,a,c,k,e,d){e=function(c){return c};return p}('${payload}',${base},9,'${words}'.split('|'),0,{}));last()`

test('packed code is read by its words, and nothing of it is run', () => {
  const code = pack("0.1(\\'2\\').3=\\'4://5.6/7.8\\'", 62, 'document|createElement|script|src|https|a|example|widget|js')
  const [found, ...more] = unpackedIn(code)
  expect(more).toEqual([])
  expect(found?.text).toBe("document.createElement('script').src='https://a.example/widget.js'")
  expect(code.slice(found?.start, found?.end)).toMatch(/^eval.*split\('\|'\)$/)
})

test('words beyond the dictionary, and empty ones, stay as they are', () => {
  expect(unpackedIn(pack('0 1 z Z 10', 62, 'a||c'))[0]?.text).toBe('a 1 z Z 10')
  expect(unpackedIn(pack('0 1 a', 10, 'x|y'))[0]?.text).toBe('x y a')
})

test.each([
  ['cut off', pack('0', 62, 'a').slice(0, 60)],
  ['without a dictionary', pack('0', 62, 'a').replace(".split('|')", '')],
  ['without numbers', pack('0', 62, 'a').replace(',62,9', '')],
  ['another eval', 'eval(code)'],
])('code that is %s is left', (_, code) => {
  expect(unpackedIn(code)).toEqual([])
})
