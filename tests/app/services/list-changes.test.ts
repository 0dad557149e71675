import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import type { ChangeFamily } from '../../../app/services/change-item.ts'
import { listChanges } from '../../../app/services/list-changes.ts'
import { listScans } from '../../../app/services/list-scans.ts'
import { readChange } from '../../../app/services/read-change.ts'
import { openTestDatabase } from '../../support/database.ts'
import { type SeededShop, seedScan, seedShop } from '../../support/seed.ts'

const at = (text: string) => new Date(`2026-11-${text}:00Z`)

let database: Database
let shop: SeededShop
let other: SeededShop

const change = ({ shopId, subjectId, scanId }: SeededShop, kind: string, happenedAt: Date, rest: object = {}) =>
  database.db.change.create({ data: { shopId, subjectId, scanId, kind, happenedAt, detectedAt: happenedAt, details: {}, ...rest } })

beforeAll(async () => {
  database = await openTestDatabase()
  shop = await seedShop(database.db, { domain: 'one.myshopify.com', scannedAt: at('16T03:00') })
  other = await seedShop(database.db, { domain: 'two.myshopify.com', scannedAt: at('16T03:00') })
  await seedScan(database.db, { ...shop, at: at('17T03:00'), baseline: false })
  await change(shop, 'file-modified', at('16T22:30'), { path: 'layout/theme.liquid' })
  await change(shop, 'file-added', at('16T23:30'), { path: 'snippets/new_one.liquid' })
  await change(shop, 'app-added', at('17T02:00'), { app: 'klaviyo' })
  await change(shop, 'theme-published', at('17T02:00'), { details: { theme: { from: 'Dawn', to: 'Horizon' } } })
  await change(other, 'file-added', at('17T02:00'), { path: 'snippets/foreign.liquid' })
})
afterAll(() => database.close())

const list = (families: ChangeFamily[], rest: { search?: string; cursor?: string | null; pageSize?: number } = {}) =>
  listChanges(
    { db: database.db, now: () => at('17T12:00') },
    { shopId: shop.shopId, families, search: '', cursor: null, pageSize: 50, ...rest },
  )
const kinds = (timeline: Awaited<ReturnType<typeof list>>) =>
  timeline.days.map(({ day, items }) => [day, ...items.map(item => (item.type === 'scan' ? 'scan' : item.change.kind))])

test('the time line holds changes and scans by the days of the shop’s own clock, newest first', async () => {
  const timeline = await list([])
  const [today, ...before] = kinds(timeline)
  expect(today?.slice(0, 2)).toEqual(['2026-11-17', 'scan'])
  expect(today?.slice(2).sort()).toEqual(['app-added', 'file-added', 'theme-published'])
  expect(before).toEqual([['2026-11-16', 'file-modified', 'scan']])
  expect(timeline.counts).toEqual({ files: 2, apps: 1, themes: 1, scans: 2 })
})

test.each([
  [['files'], ['file-added', 'file-modified']],
  [['apps'], ['app-added']],
  [['themes'], ['theme-published']],
  [['scans'], ['scan', 'scan']],
  [
    ['apps', 'files'],
    ['app-added', 'file-added', 'file-modified'],
  ],
] as [ChangeFamily[], string[]][])('%s alone', async (families, expected) => {
  expect(kinds(await list(families)).flatMap(([, ...items]) => items)).toEqual(expected)
})

test.each([
  ['a part of a path', 'THEME', ['file-modified']],
  ['a path with a sign of SQL’s', 'new_', ['file-added']],
  ['an app’s name', 'Klavi', ['app-added']],
  ['nothing', 'foreign', []],
])('a search finds %s', async (_, search, expected) => {
  expect(kinds(await list([], { search })).flatMap(([, ...items]) => items)).toEqual(expected)
})

test('pages follow each other without a gap, also within one moment', async () => {
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof list>> = await list([], { cursor, pageSize: 1 })
    seen.push(...page.days.flatMap(day => day.items.map(item => (item.type === 'scan' ? item.scan.id : item.change.id))))
    cursor = page.next
  } while (cursor !== null)
  expect(seen).toHaveLength(6)
  expect(new Set(seen).size).toBe(6)
})

test('scans are listed newest first, page by page', async () => {
  const vigie = { db: database.db, now: () => at('17T12:00') }
  const first = await listScans(vigie, { shopId: shop.shopId, cursor: null, pageSize: 1 })
  const second = await listScans(vigie, { shopId: shop.shopId, cursor: first.next, pageSize: 1 })
  expect([first, second].map(({ scans, next }) => [scans[0]?.queuedAt, next !== null])).toEqual([
    [at('17T03:00'), true],
    [at('16T03:00'), false],
  ])
})

test.each([
  'x',
  '2026-11-17T02:00:00.000Z',
  "2026-11-17T02:00:00.000Z_1' OR '1'='1",
  '0000-01-01T00:00:00.000Z_0193a1b2-0000-7000-8000-000000000001',
])('the cursor %s is refused', async cursor => {
  await expect(list([], { cursor })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test.each(['not an id', '0193a1b2-0000-7000-8000-000000000001'])('the change %s is not found', async changeId => {
  const read = readChange({ db: database.db }, { shopId: shop.shopId, changeId, context: 3 })
  await expect(read).rejects.toMatchObject({ code: 'CHANGE_NOT_FOUND' })
})

test('the change of another shop is not found', async () => {
  const foreign = await database.db.change.findFirstOrThrow({ where: { shopId: other.shopId } })
  const read = readChange({ db: database.db }, { shopId: shop.shopId, changeId: foreign.id, context: 3 })
  await expect(read).rejects.toMatchObject({ code: 'CHANGE_NOT_FOUND' })
})

test('a change without contents says so', async () => {
  const image = await change(shop, 'file-modified', at('15T10:00'), { path: 'assets/logo.png' })
  const gone = await change(shop, 'file-modified', at('15T10:00'), {
    path: 'assets/old.js',
    beforeSha256: 'a'.repeat(64),
    afterSha256: 'b'.repeat(64),
  })
  const app = await change(shop, 'app-removed', at('15T10:00'), { app: 'klaviyo' })
  const stateOf = async (changeId: string) =>
    (await readChange({ db: database.db }, { shopId: shop.shopId, changeId, context: 3 })).content.state
  expect(await Promise.all([image, gone, app].map(({ id }) => stateOf(id)))).toEqual(['binary', 'not-kept', 'none'])
})
