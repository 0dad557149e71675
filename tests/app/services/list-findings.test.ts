import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { ALL_OPEN, type FindingsFilter } from '../../../app/services/findings-filter.ts'
import { listFindings } from '../../../app/services/list-findings.ts'
import { openTestDatabase } from '../../support/database.ts'
import { type SeededShop, seedFindings, seedScan, seedShop } from '../../support/seed.ts'

const MONDAY = new Date('2026-11-16T04:00:00Z')
const TUESDAY = new Date('2026-11-17T04:00:00Z')
const NOON = new Date('2026-11-17T12:00:00Z')
const all = ALL_OPEN

let database: Database
let shop: SeededShop

beforeAll(async () => {
  database = await openTestDatabase()
  shop = await seedShop(database.db, { domain: 'one.myshopify.com', scannedAt: MONDAY })
  const other = await seedShop(database.db, { domain: 'two.myshopify.com', scannedAt: MONDAY })
  await seedFindings(database.db, other, [{ audit: 'foreign-thing', file: 'layout/theme.liquid' }])
  const ids = await seedFindings(database.db, shop, [
    { audit: 'slow-thing', severity: 'major', file: 'layout/theme.liquid', line: 12, src: 'jquery_1.js', app: 'klaviyo' },
    { audit: 'slow-thing', severity: 'major', file: 'layout/theme.liquid', line: 3, src: 'jquery-3.js' },
    { audit: 'leaky-thing', severity: 'critical', category: 'security', file: 'snippets/a.liquid', openedAt: TUESDAY },
    { audit: 'untidy-thing', severity: 'minor', category: 'hygiene', file: 'assets/100%.js', app: 'klaviyo' },
    { audit: 'untidy-thing', severity: 'minor', category: 'hygiene' },
    { audit: 'gone-thing', severity: 'minor', file: 'layout/theme.liquid', state: 'resolved' },
    { audit: 'ignored-thing', severity: 'minor', file: 'layout/theme.liquid' },
    { audit: 'snoozed-thing', severity: 'minor', file: 'layout/theme.liquid' },
    { audit: 'woken-thing', severity: 'minor', file: 'layout/theme.liquid' },
  ])
  await seedScan(database.db, { ...shop, at: TUESDAY, baseline: false })
  await database.db.finding.update({ where: { id: ids[6] }, data: { ignoredAt: TUESDAY } })
  await database.db.finding.update({ where: { id: ids[7] }, data: { snoozedUntil: new Date('2026-11-24T12:00:00Z') } })
  await database.db.finding.update({ where: { id: ids[8] }, data: { snoozedUntil: new Date('2026-11-17T11:59:00Z') } })
})
afterAll(() => database.close())

const list = (filter: Partial<FindingsFilter>, rest: Partial<Parameters<typeof listFindings>[1]> = {}) =>
  listFindings(
    { db: database.db, now: () => NOON },
    { shopId: shop.shopId, language: 'en', filter: { ...all, ...filter }, sort: 'severity', group: 'none', page: 1, pageSize: 50, ...rest },
  )
const audits = async (filter: Partial<FindingsFilter>) => (await list(filter)).items.map(item => item.audit)

test('each view holds its findings, the gravest first', async () => {
  expect(await audits({})).toEqual(['leaky-thing', 'slow-thing', 'slow-thing', 'untidy-thing', 'untidy-thing', 'woken-thing'])
  expect(await audits({ view: 'new' })).toEqual(['leaky-thing'])
  expect(await audits({ view: 'ignored' })).toEqual(['ignored-thing'])
  expect(await audits({ view: 'snoozed' })).toEqual(['snoozed-thing'])
  expect(await audits({ view: 'resolved' })).toEqual(['gone-thing'])
})

test('counts are per view, whatever the filter', async () => {
  const { counts, total } = await list({ severities: ['critical'] })
  expect(counts).toEqual({ open: 6, new: 1, ignored: 1, snoozed: 1, resolved: 1 })
  expect(total).toBe(1)
})

test.each([
  ['severity', { severities: ['critical', 'major'] }, 3],
  ['category', { categories: ['hygiene'] }, 2],
  ['audit', { audits: ['slow-thing', 'leaky-thing'] }, 3],
  ['app', { apps: ['klaviyo'] }, 2],
  ['file', { files: ['layout/theme.liquid'] }, 3],
  ['several at once', { severities: ['major'], apps: ['klaviyo'] }, 1],
  ['words in a value', { search: 'jquery' }, 2],
  ['a sign that SQL would read as a pattern', { search: 'jquery_' }, 1],
  ['a per cent sign', { search: '100%' }, 1],
  ['a path in other case', { search: 'SNIPPETS/A' }, 1],
  ['words that stand nowhere', { search: "'; DROP TABLE findings; --" }, 0],
] as const)('the list narrows by %s', async (_, filter, expected) => {
  const { total, items } = await list(structuredClone(filter) as Partial<FindingsFilter>)
  expect([total, items.length]).toEqual([expected, expected])
})

test('facets count what the view can be narrowed to', async () => {
  const { facets } = await list({})
  expect(facets.severities).toEqual([
    { value: 'minor', label: 'minor', count: 3 },
    { value: 'major', label: 'major', count: 2 },
    { value: 'critical', label: 'critical', count: 1 },
  ])
  expect(facets.apps).toEqual([expect.objectContaining({ value: 'klaviyo', count: 2 })])
})

test('pages do not overlap, and one past the end is the last', async () => {
  const pages = await Promise.all([1, 2, 3, 9].map(page => list({}, { page, pageSize: 2 })))
  expect(new Set(pages.slice(0, 3).flatMap(page => page.items.map(item => item.id))).size).toBe(6)
  expect(pages.map(({ page, pages }) => [page, pages])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
    [3, 3],
  ])
})

test('groups come biggest first and the items follow them', async () => {
  const byFile = await list({}, { group: 'file' })
  expect(byFile.groups.map(({ value, count, worst }) => [value, count, worst])).toEqual([
    ['layout/theme.liquid', 3, 'major'],
    ['assets/100%.js', 1, 'minor'],
    ['snippets/a.liquid', 1, 'critical'],
    [null, 1, 'minor'],
  ])
  expect(byFile.items.map(item => (item.place.type === 'file' ? item.place.file : null))).toEqual([
    'layout/theme.liquid',
    'layout/theme.liquid',
    'layout/theme.liquid',
    'assets/100%.js',
    'snippets/a.liquid',
    null,
  ])
  const byApp = await list({}, { group: 'app' })
  expect(byApp.groups.map(({ value, count }) => [value, count])).toEqual([
    ['klaviyo', 2],
    [null, 4],
  ])
})

test('places sort by file, then line', async () => {
  const { items } = await list({ files: ['layout/theme.liquid'] }, { sort: 'place' })
  expect(items.map(item => item.place)).toMatchObject([{ line: 1 }, { line: 3 }, { line: 12 }])
})

test('nothing is new after the first scan alone', async () => {
  const first = await seedShop(database.db, { domain: 'three.myshopify.com', scannedAt: MONDAY })
  await seedFindings(database.db, first, [{}])
  const { counts, items } = await list({}, { shopId: first.shopId })
  expect(counts).toMatchObject({ open: 1, new: 0 })
  expect(items[0]?.isNew).toBe(false)
})
