import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { FINDING_SORTS } from '../../../app/services/finding-views.ts'
import { ALL_OPEN } from '../../../app/services/findings-filter.ts'
import { ignoreFindings } from '../../../app/services/ignore-findings.ts'
import { listFindings } from '../../../app/services/list-findings.ts'
import { readHome } from '../../../app/services/read-home.ts'
import { undoDecision } from '../../../app/services/undo-decision.ts'
import { openTestDatabase } from '../../support/database.ts'
import { type SeededShop, seedShop } from '../../support/seed.ts'
import { seedManyFindings } from '../../support/seed-many.ts'

const COUNT = 50_000

let database: Database
let shop: SeededShop
let clock = new Date('2026-11-22T12:00:00Z')
beforeAll(async () => {
  database = await openTestDatabase()
  shop = await seedShop(database.db, { domain: 'huge.myshopify.com', scannedAt: clock })
  await seedManyFindings(database.db, shop, COUNT)
})
afterAll(() => database.close())

const vigie = () => ({ db: database.db, now: () => clock })
const list = (rest: Partial<Parameters<typeof listFindings>[1]>) =>
  listFindings(vigie(), {
    shopId: shop.shopId,
    language: 'en',
    filter: ALL_OPEN,
    sort: 'severity',
    group: 'none',
    page: 1,
    pageSize: 50,
    ...rest,
  })

test('fifty thousand findings are counted, paged, grouped and searched', async () => {
  const first = await list({})
  expect(first).toMatchObject({ total: 40_000, pages: 800, counts: { open: 40_000, resolved: 10_000 } })
  expect(first.items.every(item => item.severity === 'critical')).toBe(true)
  const last = await list({ page: 800 })
  expect(last.items).toHaveLength(50)
  expect(last.items.every(item => item.severity === 'minor')).toBe(true)
  const grouped = await list({ group: 'file' })
  expect(grouped.groups.reduce((sum, group) => sum + group.count, 0)).toBe(40_000)
  expect((await list({ filter: { ...ALL_OPEN, search: 'script-12345.js' } })).total).toBe(1)
})

test('home says how such a shop is', async () => {
  const { verdict, actions } = await readHome(vigie(), { shopId: shop.shopId, language: 'en' })
  expect(verdict).toMatchObject({ says: 'mend-now', open: { critical: 5000, major: 15_000, minor: 20_000 } })
  expect(actions).toHaveLength(3)
})

test('all that a filter lets pass are ignored and brought back, however many', async () => {
  const decider = { shopId: shop.shopId, actorId: 'staff:1', language: 'en' } as const
  const critical = { ...ALL_OPEN, severities: ['critical' as const] }
  const { batchId, count } = await ignoreFindings(vigie(), { ...decider, selection: { filter: critical }, reason: 'accepted', note: null })
  expect(count).toBe(5000)
  expect((await list({})).counts).toMatchObject({ open: 35_000, ignored: 5000 })
  clock = new Date(clock.getTime() + 1000)
  expect(await undoDecision(vigie(), { shopId: shop.shopId, actorId: 'staff:1', batchId })).toEqual({ count: 5000 })
  expect((await list({})).counts).toMatchObject({ open: 40_000, ignored: 0 })
})

test.each(FINDING_SORTS)('pages sorted by %s go on where the one before ended, from either end', async sort => {
  const ids = async (page: number, pageSize: number) => (await list({ sort, page, pageSize })).items.map(item => item.id)
  const [wide, narrow] = [await ids(1, 200), await ids(2, 100)]
  expect(wide.slice(100)).toEqual(narrow)
  const [lastWide, lastNarrow] = [await ids(200, 200), await ids(400, 100)]
  expect(lastWide.slice(100)).toEqual(lastNarrow)
  const before = await ids(200, 100)
  expect(new Set([...before, ...(await ids(201, 100))]).size).toBe(200)
})
