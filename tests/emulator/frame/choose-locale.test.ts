import { expect, test } from 'vitest'
import { chooseLocale } from '../../../emulator/frame/choose-locale.ts'

test.each([
  [{ asked: 'fr-CA', cookie: 'admin_locale=en', ofShop: 'en' }, 'fr'],
  [{ asked: null, cookie: 'a=b; admin_locale=fr', ofShop: 'en' }, 'fr'],
  [{ asked: 'de', cookie: undefined, ofShop: 'fr' }, 'fr'],
  [{ asked: null, cookie: undefined, ofShop: 'de' }, 'en'],
])('%j is %s', (given, locale) => {
  expect(chooseLocale(given)).toBe(locale)
})
