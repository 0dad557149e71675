import { expect, test } from 'vitest'
import { acceptedTags, chooseLanguage, matchLanguage } from '../../../app/i18n/language.ts'

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR_fr', 'fr'],
  ['en-GB', 'en'],
  ['de', null],
  ['fro', null],
  ['', null],
  [null, null],
])('the tag %s is our language %s', (tag, language) => {
  expect(matchLanguage(tag)).toBe(language)
})

test('what the person chose wins over what Shopify sends, which wins over the shop', () => {
  expect(chooseLanguage(['fr', 'en', 'en'])).toBe('fr')
  expect(chooseLanguage([null, 'fr-CA', 'en'])).toBe('fr')
  expect(chooseLanguage([null, 'de', 'fr'])).toBe('fr')
})

test('someone whose languages we do not speak reads English', () => {
  expect(chooseLanguage(['de', 'it-IT', null])).toBe('en')
})

test('a browser names its languages by weight', () => {
  expect(acceptedTags('en;q=0.5, fr-FR, de;q=0.8')).toEqual(['fr-FR', 'de', 'en'])
})

test('a language that a browser refuses is left out', () => {
  expect(acceptedTags('fr;q=0, en')).toEqual(['en'])
})

test('a browser that names none asks for none', () => {
  expect(acceptedTags(null)).toEqual([])
})
