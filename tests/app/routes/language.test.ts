import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { action as saveSettings } from '../../../app/routes/app.save-settings.tsx'
import { loader as app } from '../../../app/routes/app.tsx'
import { STARTING_SETTINGS } from '../../../app/services/settings-schema.ts'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { shopOf } from '../../support/emulated-shop.ts'
import { openDocument, visitRoute } from '../../support/visit-route.ts'

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
  connected = await connectToEmulator(database, [shopOf('north', [])])
})
afterAll(async () => {
  await connected.close()
  await database.close()
})
beforeEach(() => database.db.staffPreference.deleteMany())

const languageOf = ({ body }: { body: unknown }) => body && typeof body === 'object' && 'texts' in body && body.texts

const document = async (query: Record<string, string>) => languageOf(await openDocument(connected, app, { shop: 'north', query }))
const data = async (headers: Record<string, string> = {}) =>
  languageOf(await visitRoute(connected, app, { path: '/app', token: connected.idToken('north', {}), headers }))
const choose = (language: 'en' | 'fr' | null) =>
  visitRoute(connected, saveSettings, {
    path: '/app/settings',
    token: connected.idToken('north', {}),
    body: { settings: STARTING_SETTINGS, language },
  })

test('a document speaks the language that Shopify names', async () => {
  expect(await document({ locale: 'fr-CA' })).toMatchObject({ language: 'fr' })
  expect(await document({ locale: 'en' })).toMatchObject({ language: 'en' })
})

test('later data speaks the language of the document, which only the document carried', async () => {
  await document({ locale: 'fr' })
  expect(await data({ 'accept-language': 'en' })).toMatchObject({ language: 'fr' })
})

test('what a person chose wins over Shopify, until they forget it', async () => {
  await choose('en')
  expect(await document({ locale: 'fr' })).toMatchObject({ language: 'en' })
  expect(await data()).toMatchObject({ language: 'en' })
  await choose(null)
  expect(await data()).toMatchObject({ language: 'fr' })
})

test('a language that we do not speak leaves the word to the shop, then to the browser', async () => {
  await database.db.shop.updateMany({ data: { primaryLocale: 'fr' } })
  expect(await document({ locale: 'de' })).toMatchObject({ language: 'fr' })
  await database.db.shop.updateMany({ data: { primaryLocale: 'de' } })
  expect(await data({ 'accept-language': 'de, fr;q=0.5' })).toMatchObject({ language: 'fr' })
})

test('only the texts of that language are sent, with those of Polaris', async () => {
  const sent = JSON.stringify(await document({ locale: 'fr' }))
  expect(sent).toContain('"nav.findings":"Constats"')
  expect(sent).toContain('"discard":"Annuler"')
  expect(sent).not.toContain('"nav.findings":"Findings"')
})
