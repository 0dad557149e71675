import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { ALL_OPEN } from '../../../app/services/findings-filter.ts'
import { ignoreFindings } from '../../../app/services/ignore-findings.ts'
import { readHome } from '../../../app/services/read-home.ts'
import { snoozeFindings } from '../../../app/services/snooze-findings.ts'
import { openTestDatabase } from '../../support/database.ts'
import { type SeededFinding, type SeededShop, seedFindings, seedScan, seedShop } from '../../support/seed.ts'

const MONDAY = new Date('2026-11-16T03:00:00Z')
const TUESDAY = new Date('2026-11-17T03:00:00Z')
const NOON = new Date('2026-11-17T12:00:00Z')

let database: Database
let shop: SeededShop
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.db.shop.deleteMany()
  shop = await seedShop(database.db, { domain: 'one.myshopify.com', scannedAt: MONDAY })
})

const home = (now = NOON) => readHome({ db: database.db, now: () => now }, { shopId: shop.shopId, language: 'en' })
const seed = (...findings: SeededFinding[]) => seedFindings(database.db, shop, findings)
const updateScan = (data: Parameters<Database['db']['scan']['update']>[0]['data']) =>
  database.db.scan.update({ where: { id: shop.scanId }, data })
const filter = (audit: string) => ({ filter: { ...ALL_OPEN, audits: [audit] } })
const decider = { actorId: 'staff:1', language: 'en', note: null } as const

const secret: SeededFinding = { audit: 'hard-coded-secret', category: 'security', severity: 'critical', file: 'layout/theme.liquid' }
const tag: SeededFinding = { audit: 'deprecated-tag', category: 'hygiene', severity: 'minor', file: 'snippets/a.liquid' }
const slow: SeededFinding = { audit: 'slow-thing', category: 'speed', severity: 'major', file: 'layout/theme.liquid' }

test.each([
  ['nothing', [], 'all-well'],
  ['minor findings only', [tag], 'mend-when-passing'],
  ['a major one', [tag, slow], 'mend-this-week'],
  ['a critical one', [tag, slow, secret], 'mend-now'],
  ['a critical one that is resolved', [tag, { ...secret, state: 'resolved' as const }], 'mend-when-passing'],
])('with %s the verdict says so', async (_, findings, says) => {
  await seed(...findings)
  expect((await home()).verdict.says).toBe(says)
})

test('before any scan there is no score, and the verdict says why', async () => {
  await updateScan({ state: 'queued', finishedAt: null })
  expect(await home()).toMatchObject({
    verdict: { says: 'first-scan-running' },
    score: null,
    last: null,
    running: { phase: null },
    freshness: { state: 'none' },
  })
  await updateScan({ state: 'failed', failureCode: 'SCOPE_DENIED', failureDetails: { field: 'themes' } })
  expect(await home()).toMatchObject({
    verdict: { says: 'first-scan-failed', failure: { code: 'SCOPE_DENIED', details: { field: 'themes' } } },
    score: null,
  })
  await database.db.scan.deleteMany()
  expect((await home()).verdict).toEqual({ says: 'never-scanned' })
})

test('what opened and resolved is told against the scan before, never for the first', async () => {
  await updateScan({ openedCount: 7 })
  expect((await home()).verdict).toMatchObject({ opened: 0 })
  const { id } = await seedScan(database.db, { ...shop, at: TUESDAY, baseline: false })
  await database.db.scan.update({ where: { id }, data: { openedCount: 2, resolvedCount: 1 } })
  expect((await home()).verdict).toMatchObject({ opened: 2, resolved: 1 })
})

test('each part of the score names the audits that cost it', async () => {
  await seed(secret, slow, { ...slow, file: 'snippets/b.liquid' })
  const { score } = await home()
  const part = (axis: string) => score?.parts.find(each => each.axis === axis)
  expect(part('security')).toMatchObject({ score: 75, counted: { critical: 1, major: 0, minor: 0 } })
  expect(part('security')?.audits).toMatchObject([{ audit: 'hard-coded-secret', severity: 'critical', count: 1, points: 25 }])
  expect(part('performance')).toMatchObject({ score: 88, audits: [{ audit: 'slow-thing', count: 2, points: 12 }] })
  expect(score?.total).toBeLessThan(100)
})

test('ignoring mends the score, snoozing does not', async () => {
  await seed(secret)
  const vigie = { db: database.db, now: () => NOON }
  const total = async () => (await home()).score?.total
  const before = await total()
  await snoozeFindings(vigie, { ...decider, shopId: shop.shopId, selection: filter('hard-coded-secret'), days: 7, reason: 'planned' })
  expect(await total()).toBe(before)
  const later = { db: database.db, now: () => new Date(NOON.getTime() + 8 * 86_400_000) }
  await ignoreFindings(later, { ...decider, shopId: shop.shopId, selection: filter('hard-coded-secret'), reason: 'accepted' })
  expect(await total()).toBe(100)
})

test('the score stands beside the one of the scan before', async () => {
  const axes = Object.fromEntries(
    ['availability', 'performance', 'security', 'compliance', 'satisfaction'].map(axis => [axis, { score: 60, notChecked: [] }]),
  )
  await updateScan({ score: { total: 61, axes } })
  expect((await home()).score).toMatchObject({ before: null })
  await seedScan(database.db, { ...shop, at: TUESDAY, baseline: false })
  expect((await home()).score).toMatchObject({ total: 100, before: 61 })
  expect((await home()).score?.parts[0]).toMatchObject({ axis: 'availability', score: 100, before: 60 })
})

test('at most three actions: the gravest first, each with effort and gain', async () => {
  const [id] = await seed(secret, slow, { ...slow, line: 9 }, { ...slow, file: 'snippets/b.liquid' }, tag, { ...tag, audit: 'other-thing' })
  const { actions } = await home()
  expect(actions.map(({ audit, findings, files }) => [audit, findings, files])).toEqual([
    ['hard-coded-secret', 1, 1],
    ['slow-thing', 3, 2],
    ['deprecated-tag', 1, 1],
  ])
  expect(actions[0]).toMatchObject({ findingId: id, severity: 'critical', app: null })
  expect(actions[0]?.gainPoints).toBeGreaterThan(5)
  expect(actions[0]?.effortMinutes).toBeGreaterThan(0)
  expect(actions[1]?.findingId).toBeNull()
})

test('what an app brought is an action of its own', async () => {
  await seed({ ...slow, app: 'klaviyo' }, { ...slow, app: 'klaviyo', line: 2 }, slow)
  const { actions } = await home()
  expect(actions.map(({ app, findings }) => [app?.name ?? null, findings])).toEqual([
    ['Klaviyo', 2],
    [null, 1],
  ])
})

test('an old scan is stale after twice its interval', async () => {
  const days = (count: number) => new Date(MONDAY.getTime() + count * 86_400_000)
  expect((await home(days(2))).freshness).toEqual({ state: 'fresh', scannedAt: MONDAY })
  expect((await home(new Date(days(2).getTime() + 1))).freshness.state).toBe('stale')
})

test('a failed scan is told while the older result stands', async () => {
  await seed(tag)
  const { id } = await seedScan(database.db, { ...shop, at: TUESDAY, baseline: false })
  await database.db.scan.update({ where: { id }, data: { state: 'failed', failureCode: 'SHOPIFY_UNAVAILABLE', failureDetails: {} } })
  expect(await home()).toMatchObject({
    verdict: { says: 'mend-when-passing' },
    failure: { code: 'SHOPIFY_UNAVAILABLE', at: TUESDAY },
    last: { id: shop.scanId, state: 'finished' },
  })
})

test('what the last scan could not check is told', async () => {
  const artifact = { what: 'artifact', need: 'installedApps', code: 'SCOPE_DENIED', details: {}, audits: ['some-audit'] }
  await updateScan({ errors: [artifact, { what: 'file', file: 'assets/huge.js', because: 'too-large' }] })
  expect((await home()).couldNotCheck).toEqual([artifact, { what: 'file', file: 'assets/huge.js', because: 'too-large' }])
})

test('a shop that does not exist is refused', async () => {
  const missing = readHome({ db: database.db, now: () => NOON }, { shopId: '0193a1b2-0000-7000-8000-000000000001', language: 'en' })
  await expect(missing).rejects.toMatchObject({ code: 'SHOP_NOT_FOUND' })
})
