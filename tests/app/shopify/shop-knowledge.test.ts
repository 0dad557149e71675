import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import type { AdminClient } from '../../../app/shopify/admin-client.ts'
import { probeCapabilities, readGrantedScopes } from '../../../app/shopify/capabilities.ts'
import { listInstalledApps } from '../../../app/shopify/installed-apps.ts'
import { readShopFacts } from '../../../app/shopify/shop-facts.ts'
import { createHostCheck } from '../../../app/shopify/shop-hosts.ts'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { shopOf, shopState } from '../../support/emulated-shop.ts'
import { fault } from '../../support/fault.ts'
import { dataRequest } from '../../support/page-request.ts'

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  const otherApps = Array.from({ length: 130 }, (_, n) => ({ handle: `app-${n}`, title: `App ${n}`, developer: 'Someone' }))
  connected = await connectToEmulator(database, [{ ...shopOf('north', []), otherApps }])
})
afterEach(() => connected.close())

async function openWith(scopes: string[]): Promise<AdminClient> {
  shopState(connected.emulator, 'north').installation = { id: 1, installedAt: connected.now(), scopes }
  await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  const admin = await connected.admin('north.myshopify.com')
  connected.state.log.clear()
  return admin
}

test('the shop’s facts are read, with its languages where Shopify tells them', async () => {
  const facts = await readShopFacts(await openWith(['read_themes', 'read_locales']), undefined)
  expect(facts).toMatchObject({
    gid: expect.stringMatching(/^gid:\/\/shopify\/Shop\/\d+$/),
    name: 'The north shop',
    ianaTimezone: 'Europe/Paris',
    currencyCode: 'EUR',
    plan: expect.any(String),
    locales: [{ locale: 'fr', primary: true, published: true }],
  })
})

test('what Shopify denies is unknown, the rest is there', async () => {
  const facts = await readShopFacts(await openWith(['read_themes']), undefined)
  expect(facts).toMatchObject({ name: 'The north shop', locales: null })
})

test('installed apps are all listed where read_apps is granted', async () => {
  const apps = await listInstalledApps(await openWith(['read_apps']), undefined)
  expect(apps.length).toBeGreaterThanOrEqual(130)
  expect(apps).toContainEqual({ handle: 'app-129', title: 'App 129' })
})

test('without read_apps the gatherer says so, and does not even ask', async () => {
  const admin = await openWith(['read_themes'])
  await expect(listInstalledApps(admin, undefined)).rejects.toMatchObject({ code: 'SCOPE_DENIED', details: { field: 'appInstallations' } })
  expect(connected.state.log.list({ target: 'graphql' })).toEqual([])
})

test('capabilities are probed one by one', async () => {
  expect(await probeCapabilities(await openWith(['read_themes']), undefined)).toEqual([
    { key: 'read-themes', state: 'granted', detail: null },
    { key: 'installed-apps', state: 'denied', detail: 'appInstallations' },
    { key: 'locales', state: 'denied', detail: 'shopLocales' },
  ])
  expect(connected.state.log.list({ target: 'graphql' }).map(({ fields }) => fields)).toEqual([
    ['themes'],
    ['appInstallations'],
    ['shopLocales'],
  ])
})

test('a probe that is not answered is an error, not a denial', async () => {
  const admin = await openWith(['read_themes'])
  connected.state.faults.add(fault('bad-gateway', { field: 'shopLocales' }))
  await expect(probeCapabilities(admin, undefined)).rejects.toMatchObject({ code: 'SHOPIFY_UNAVAILABLE' })
})

test('scopes granted since the session began are seen', async () => {
  const admin = await openWith(['read_themes'])
  shopState(connected.emulator, 'north').installation = { id: 1, installedAt: connected.now(), scopes: ['read_themes', 'read_locales'] }
  expect((await readGrantedScopes(admin, undefined)).sort()).toEqual(['read_locales', 'read_themes'])
})

test('where Shopify does not tell the scopes, those of the session count', async () => {
  const admin = await openWith(['read_themes'])
  connected.state.faults.add(fault('access-denied', { operation: 'GrantedScopes' }))
  expect(await readGrantedScopes(admin, undefined)).toEqual(['read_themes'])
})

test('files come from Shopify’s hosts and the shop’s own, whose list is asked for once and only when needed', async () => {
  const isAllowed = createHostCheck(await openWith(['read_themes']), undefined)
  expect(await Promise.all(['cdn.shopify.com', 'north.myshopify.com', 'x.shopifycdn.com'].map(isAllowed))).toEqual([true, true, true])
  expect(connected.state.log.list({ target: 'graphql' })).toEqual([])
  const others = ['south.myshopify.com', 'evil.example', 'cdn.shopify.com.evil.example', 'notshopify.com', 'evil-shopify.com']
  expect(await Promise.all(others.map(isAllowed))).toEqual(others.map(() => false))
  expect(connected.state.log.list({ target: 'graphql' })).toHaveLength(1)
})
