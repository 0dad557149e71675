import { expect, test } from 'vitest'
import { missingTranslation } from '../../../engine/audits/missing-translation.ts'
import { find, LAYOUT } from './find.ts'

const found = (code: string) =>
  find(missingTranslation, {
    'layout/theme.liquid': LAYOUT.replace('<body>', `<body>${code}`),
    'locales/en.default.json': '{"a":{"b":"B"}}',
  }).map(({ values }) => values.key)

test.each([
  ["{% assign x = 'a.gone' | t %}{% unless x contains 'translation missing' %}{{ x }}{% endunless %}"],
  ["{% assign x = 'a.gone' | t %}{% if x contains 'Translation missing' %}{% assign x = 'Gone' %}{% endif %}{{ x }}"],
])('%s looks first whether the text is there', code => {
  expect(found(code)).toEqual([])
})

test('a text that another variable holds is not looked for', () => {
  expect(
    found("{% assign x = 'a.gone' | t %}{% assign y = 'a.b' | t %}{% if y contains 'translation missing' %}{% endif %}{{ x }}"),
  ).toEqual(['a.gone'])
})
