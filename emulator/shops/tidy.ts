import { fileURLToPath } from 'node:url'
import type { ShopDefinition } from './shop-definition.ts'

const folder = fileURLToPath(new URL('../demo-themes/tidy', import.meta.url))

/** A small, young and well-kept store. */
export const tidy: ShopDefinition = {
  handle: 'tidy',
  name: 'Northfold',
  ianaTimezone: 'Europe/London',
  currencyCode: 'GBP',
  countryCode: 'GB',
  plan: 'basic',
  locales: [{ locale: 'en', name: 'English', primary: true, published: true }],
  staff: [{ id: 7101, firstName: 'Hannah', lastName: 'Reed', email: 'hannah@northfold.example', locale: 'en', accountOwner: true }],
  otherApps: [{ handle: 'judge-me-reviews', title: 'Judge.me Product Reviews', developer: 'Judge.me' }],
  scriptTags: [],
  passwordProtected: false,
  themes: [
    { name: 'Northfold', role: 'MAIN', folder, createdAt: '2025-11-03T10:20:00Z' },
    {
      name: 'Northfold, spring draft',
      role: 'UNPUBLISHED',
      folder,
      files: { 'snippets/spring-banner.liquid': '<p class="banner">{{ settings.banner_text }}</p>\n' },
      createdAt: '2026-02-16T15:41:00Z',
    },
  ],
}
