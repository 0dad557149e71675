import { expect, test } from 'vitest'
import { textOf, withFrenchSpaces } from '../../engine/text.ts'

const same = (text: string) => ({ en: text, fr: text })
const audit = {
  text: {
    title: { en: 'Image too heavy', fr: 'Image trop lourde' },
    finding: {
      en: '{file} weighs {bytes, number, ::scale/0.001 unit/kilobyte .}',
      fr: '{file} pèse {bytes, number, ::scale/0.001 unit/kilobyte .} !',
    },
    why: same('{count, plural, one {# x} many {# de x} other {# xs}}'),
    fix: { en: 'Open it.\nShrink it.', fr: 'L’ouvrir.\nLa réduire.' },
  },
}
const finding = { values: { file: 'a ? b.png' }, measured: { bytes: 1_234_567, count: 0 } }

test('values and measured numbers fill the texts, with units', () => {
  expect(textOf(audit, finding, 'en').finding).toBe('a ? b.png weighs 1,235 kB')
})

test('French texts get their spaces, numbers and plurals, and values are left as they are', () => {
  const { finding: sentence, why } = textOf(audit, finding, 'fr')
  expect(sentence).toBe('a ? b.png pèse 1\u202f235\u202fko\u202f!')
  expect(why).toBe('0 x')
})

test('each line of the fix is a step', () => {
  expect(textOf(audit, finding, 'en').fix).toEqual(['Open it.', 'Shrink it.'])
})

test.each([
  ['Attention : 5 %', 'Attention\u00a0: 5\u00a0%'],
  ['« oui » ; non !', '«\u00a0oui\u00a0»\u202f; non\u202f!'],
  ['{n, number, ::scale/0.1}', '{n, number, ::scale/0.1}'],
  ['https://x.fr et 10:30', 'https://x.fr et 10:30'],
])('%s is set in French', (plain, set) => {
  expect(withFrenchSpaces(plain)).toBe(set)
})

test('a mark among the values that would turn the sentence around is shown by its name', () => {
  const turned = { ...finding, values: { file: 'assets/ev\u202eil.js' } }
  expect(textOf(audit, turned, 'en').finding).toBe('assets/ev⟨U+202E⟩il.js weighs 1,235 kB')
})

test.each([
  ['2024-02', 'since February 2024', 'depuis février 2024'],
  ['2023-01-31', 'since January 2023', 'depuis janvier 2023'],
  ['2016', 'since 2016', 'depuis 2016'],
])('since %s is said as a month', (since, en, fr) => {
  const dated = { text: { ...audit.text, why: same('Why'), finding: { en: 'since {since}', fr: 'depuis {since}' } } }
  const say = (language: 'en' | 'fr') => textOf(dated, { values: {}, measured: { since } }, language).finding
  expect([say('en'), say('fr')]).toEqual([en, fr])
})
