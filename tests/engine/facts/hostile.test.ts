import { expect, test } from 'vitest'
import { extract } from '../../../engine/facts/extract.ts'
import { PIECES } from '../../hostile/pieces.ts'
import { randomFrom } from '../../oracle/mutate.ts'

const PATHS = [
  'assets/a.js',
  'assets/a.css',
  'assets/a.css.liquid',
  'snippets/a.liquid',
  'snippets/a.js.liquid',
  'sections/a.liquid',
  'templates/a.json',
  'config/settings_data.json',
  'locales/en.json',
]

const SIZE = 60_000
const TRIES = 300

test('no repetition of anything breaks extraction or makes it slow', () => {
  const random = randomFrom(7)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  for (let tried = 0; tried < TRIES; tried++) {
    const piece = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(PIECES)).join('')
    const path = pick(PATHS) ?? ''
    const start = process.cpuUsage()
    expect(() => extract({ path, text: piece.repeat(SIZE / piece.length) }), `${path} of ${piece}`).not.toThrow()
    expect(process.cpuUsage(start).user / 1000, `${path} of ${piece}`).toBeLessThan(800)
  }
})

test('deep nesting is no deeper than it must be', () => {
  for (const text of ['{"a":'.repeat(100_000), '['.repeat(100_000)]) {
    expect(extract({ path: 'templates/a.json', text }).notAnalysed).toMatchObject([{ reason: 'too-deep' }])
  }
  expect(() => extract({ path: 'snippets/a.liquid', text: `{{ a${'['.repeat(100_000)} }}` })).not.toThrow()
})

test('a file that is too large to read is named', () => {
  expect(extract({ path: 'assets/a.js', text: 'a'.repeat(20_000_000) }).notAnalysed).toMatchObject([{ reason: 'too-large' }])
})

test('a name that means something to JavaScript is just a name', () => {
  const facts = extract({
    path: 'templates/a.json',
    text: '{"__proto__": {"sections": 1}, "sections": {"constructor": {"type": "x"}}, "order": ["constructor"]}',
  })
  expect(facts.sectionTypes).toMatchObject([{ type: 'x', disabled: false }])
  expect(
    extract({ path: 'snippets/a.liquid', text: '<a __proto__="x" constructor="y">{{ constructor | toString }}</a>' }).filters,
  ).toMatchObject([{ name: 'toString' }])
})

test.each([
  ['a filter', "{% assign a = 'b' | valueOf | constructor %}{% render a %}"],
  ['a tag', '{% constructor a, b %}{% toString %}'],
  ['an element', '<constructor src="http://a.example/b"></constructor>'],
])('%s named as what every object has is one that we do not know', (_, text) => {
  const facts = extract({ path: 'sections/a.liquid', text })
  expect(structuredClone(facts)).toEqual(facts)
})

test('settings of two hundred thousand entries are read', () => {
  const blocks = Array.from({ length: 200_000 }, (_, at) => `"${at}":{"type":"a${at}"}`).join(',')
  const facts = extract({ path: 'config/settings_data.json', text: `{"current":{"blocks":{${blocks}}}}` })
  expect(facts.blockTypes).toHaveLength(200_000)
})

test('a name that one of thousands of branches sets is any name', () => {
  const branches = Array.from({ length: 5000 }, (_, at) => `{% if a %}{% assign n = 'x${at}' %}{% endif %}`).join('')
  const { renders } = extract({ path: 'sections/a.liquid', text: `${branches}{% include n %}` })
  expect(renders).toMatchObject([{ target: { unknown: 'n' } }])
})

test('a JSON file of more values than memory should hold is too large, not wrong', () => {
  const { notAnalysed, syntax } = extract({ path: 'config/settings_data.json', text: `[${'{},'.repeat(1_100_000)}0]` })
  expect(notAnalysed).toMatchObject([{ reason: 'too-large' }])
  expect(syntax).toEqual([])
})
