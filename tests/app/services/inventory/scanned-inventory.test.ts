import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listApps } from '../../../../app/services/list-apps.ts'
import { listLibraries } from '../../../../app/services/list-libraries.ts'
import { readApp } from '../../../../app/services/read-app.ts'
import { readLibrary } from '../../../../app/services/read-library.ts'
import { readWeights } from '../../../../app/services/read-weights.ts'
import { setScopes } from '../../../../emulator/actions/installation.ts'
import { shopState } from '../../../support/emulated-shop.ts'
import { openScanningShops, type ScanningShops } from '../../../support/scanning-shops.ts'

const UUID = '01234567-89ab-cdef-0123-456789abcdef'

const THEME = {
  'layout/theme.liquid': [
    '<html><head>{{ content_for_header }}',
    '<script src="https://code.jquery.com/jquery-3.4.1.min.js"></script>',
    '<script src="https://static.klaviyo.com/onsite/js/klaviyo.js" async></script>',
    '</head><body>{{ content_for_layout }}</body></html>',
  ].join('\n'),
  'config/settings_data.json': JSON.stringify({
    current: { blocks: { 1: { type: `shopify://apps/new-app/blocks/embed/${UUID}`, disabled: false, settings: {} } } },
  }),
  'snippets/judgeme_core.liquid': '<div class="jdgm">{{ shop.name }}</div>',
  'snippets/judgeme_widgets.liquid': '<div>{{ shop.name }}</div>',
  'assets/vendor.js': '/*! jQuery v1.9.0 | (c) jQuery Foundation */\n(function(){})()',
  'templates/index.json': '{ "sections": {}, "order": [] }',
  'templates/product.liquid': '<script src="{{ \'gallery.js\' | asset_url }}" defer></script>',
  'templates/product.gift.liquid': '<h1>{{ product.title }}</h1>',
  'assets/gallery.js': 'const gallery = 1',
}

let shops: ScanningShops
beforeAll(async () => {
  shops = await openScanningShops({ north: THEME, south: { 'layout/theme.liquid': THEME['layout/theme.liquid'] } })
})
afterAll(() => shops.close())
beforeEach(() => shops.reset())

const ALL_APPS = { view: 'all', kinds: [], search: '' } as const
const appsOf = async (handle: string, filter: Partial<Parameters<typeof listApps>[1]['filter']> = {}) =>
  listApps(shops.vigie, {
    shopId: await shops.shopIdOf(handle),
    filter: { ...ALL_APPS, kinds: [], ...filter },
    sort: 'urgent',
    page: 1,
    pageSize: 50,
  })
const librariesOf = async (handle: string, filter: Partial<Parameters<typeof listLibraries>[1]['filter']> = {}) =>
  listLibraries(shops.vigie, {
    shopId: await shops.shopIdOf(handle),
    filter: { view: 'all', lives: [], sources: [], search: '', ...filter },
    sort: 'urgent',
    page: 1,
    pageSize: 50,
  })

test('before the first scan there is nothing to list, and that is said', async () => {
  expect(await appsOf('north')).toMatchObject({ items: [], total: 0, scan: null })
  expect(await librariesOf('north')).toMatchObject({ items: [], total: 0, scan: null })
})

test('apps of the scanned theme are listed, what can go first, an unknown one by its UUID', async () => {
  await shops.scan('north')
  const { items, counts, scan } = await appsOf('north')
  expect(items.map(({ key, status, installed }) => [key, status, installed])).toEqual([
    ['judge-me', 'leftover', 'unknown'],
    ['klaviyo', 'active', 'unknown'],
    [`unknown:${UUID}`, 'active', 'unknown'],
  ])
  expect(items[0]?.removable).toBe(2)
  expect(counts).toEqual({ all: 3, leftover: 1, mixed: 0, disabled: 0, active: 2 })
  expect(scan).toMatchObject({ themeName: 'Dawn' })
})

test('apps are found by status, kind, name and file', async () => {
  await shops.scan('north')
  const keys = async (filter: Parameters<typeof appsOf>[1]) => (await appsOf('north', filter)).items.map(({ key }) => key)
  expect(await keys({ view: 'leftover' })).toEqual(['judge-me'])
  expect(await keys({ kinds: ['tag'] })).toEqual([])
  expect(await keys({ search: 'KLAV' })).toEqual(['klaviyo'])
  expect(await keys({ search: 'judgeme_core' })).toEqual(['judge-me'])
  expect(await keys({ search: 'nothing like it' })).toEqual([])
})

test('an app’s page names its places, what can go and where to open it', async () => {
  await shops.scan('north')
  const app = await readApp(shops.vigie, { shopId: await shops.shopIdOf('north'), key: 'judge-me' })
  expect(app.evidence.map(({ file, line }) => [file, line])).toContainEqual(['snippets/judgeme_core.liquid', 1])
  expect(app.removable.map(({ file }) => file).sort()).toEqual(['snippets/judgeme_core.liquid', 'snippets/judgeme_widgets.liquid'])
  expect(app.removable[0]?.editorUrl).toMatch(/^https:\/\/north\.myshopify\.com\/admin\/themes\/\d+\?key=snippets%2Fjudgeme_/)
  expect(app.findings).toBe(3)
})

test('an app of another shop is not found', async () => {
  await shops.scan('north')
  await shops.scan('south')
  const shopId = await shops.shopIdOf('south')
  await expect(readApp(shops.vigie, { shopId, key: 'judge-me' })).rejects.toMatchObject({ code: 'APP_NOT_FOUND' })
  expect((await appsOf('south')).items.map(({ key }) => key)).toEqual(['klaviyo'])
})

test('where Shopify tells which apps are installed, the others are known to be gone', async () => {
  const shop = shopState(shops.emulator, 'north')
  setScopes(shops.state, shop, ['read_themes', 'read_apps'])
  shop.definition.otherApps.push({ handle: 'klaviyo', title: 'Klaviyo: Email Marketing', developer: 'Klaviyo' })
  await shops.vigie.db.session.updateMany({ data: { scope: 'read_themes,read_apps' } })
  await shops.scan('north')
  const { items } = await appsOf('north')
  expect(items.map(({ key, installed }) => [key, installed])).toEqual([
    ['judge-me', 'no'],
    ['klaviyo', 'yes'],
    [`unknown:${UUID}`, 'unknown'],
  ])
})

test('libraries are listed with version, place and flaws, those that pages load first', async () => {
  await shops.scan('north')
  const { items, counts } = await librariesOf('north')
  expect(items.map(({ key, version, live, file }) => [key, version, live, file])).toEqual([
    ['jquery', '3.4.1', 'yes', 'layout/theme.liquid'],
    ['jquery', '1.9.0', 'no', 'assets/vendor.js'],
  ])
  expect(counts).toMatchObject({ all: 2, vulnerable: 2, floating: 0 })
  const flaw = items[0]?.advisories.find(({ id }) => id === 'CVE-2020-11022')
  expect(flaw).toMatchObject({ severity: 'medium', fixedIn: '3.5.0', url: 'https://nvd.nist.gov/vuln/detail/CVE-2020-11022' })
})

test('libraries are found by status, use, source, version and CVE', async () => {
  await shops.scan('north')
  const versions = async (filter: Parameters<typeof librariesOf>[1]) =>
    (await librariesOf('north', filter)).items.map(({ version }) => version)
  expect(await versions({ lives: ['no'] })).toEqual(['1.9.0'])
  expect(await versions({ sources: ['url'] })).toEqual(['3.4.1'])
  expect(await versions({ search: 'jquery 3' })).toEqual(['3.4.1'])
  expect(await versions({ search: 'cve-2020-11022' })).toEqual(['3.4.1', '1.9.0'])
  expect(await versions({ view: 'floating' })).toEqual([])
})

test('a library’s page has all its copies, their flaws once each, and the findings that it causes', async () => {
  await shops.scan('north')
  const input = { shopId: await shops.shopIdOf('north'), key: 'jquery', language: 'en' } as const
  const library = await readLibrary(shops.vigie, input)
  expect(library.copies.map(({ version, live }) => [version, live])).toEqual([
    ['3.4.1', 'yes'],
    ['1.9.0', 'no'],
  ])
  expect(library.advisories.find(({ id }) => id === 'CVE-2020-11022')?.versions).toEqual(['1.9.0', '3.4.1'])
  expect(library.findings.map(({ audit, place }) => [audit, place.type === 'file' && place.file])).toContainEqual([
    'vulnerable-library',
    'layout/theme.liquid',
  ])
  expect(library.known).toMatchObject({
    npmUrl: 'https://www.npmjs.com/package/jquery',
    endOfLife: { below: '3.0.0', since: '2016-06-09' },
  })
  await expect(readLibrary(shops.vigie, { ...input, key: 'swiper' })).rejects.toMatchObject({ code: 'LIBRARY_NOT_FOUND' })
})

test('pages are told by kind with the weight of their heaviest template, code and apps apart', async () => {
  expect(await readWeights(shops.vigie, { shopId: await shops.shopIdOf('north') })).toBeNull()
  await shops.scan('north')
  const weights = await readWeights(shops.vigie, { shopId: await shops.shopIdOf('north') })
  expect(weights).toMatchObject({ themeName: 'Dawn' })
  expect(weights?.items.map(({ type, template, templates, total }) => [type, template, templates, total])).toEqual([
    ['product', 'templates/product.liquid', 2, 'const gallery = 1'.length],
    ['index', 'templates/index.json', 1, 0],
  ])
  expect(weights?.items[0]?.apps).toEqual([
    { key: 'klaviyo', name: 'Klaviyo', bytes: 0, foreign: 1, listed: true },
    { key: `unknown:${UUID}`, name: 'New App', bytes: 0, foreign: 1, listed: true },
  ])
})
