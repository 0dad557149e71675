import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import type { FindingView } from '../../../app/services/finding-views.ts'
import { ALL_OPEN, type FindingsSelection } from '../../../app/services/findings-filter.ts'
import { ignoreFindings } from '../../../app/services/ignore-findings.ts'
import { listFindings } from '../../../app/services/list-findings.ts'
import { snoozeFindings } from '../../../app/services/snooze-findings.ts'
import { stopIgnoring } from '../../../app/services/stop-ignoring.ts'
import { undoDecision } from '../../../app/services/undo-decision.ts'
import { openTestDatabase } from '../../support/database.ts'
import { type SeededShop, seedFindings, seedShop } from '../../support/seed.ts'

const DAY = 86_400_000
const all = ALL_OPEN

let database: Database
let shop: SeededShop
let other: SeededShop
let ids: string[]
let clock = new Date('2026-11-22T12:00:00Z')
let shops = 0

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

beforeEach(async () => {
  const seed = () => seedShop(database.db, { domain: `shop-${++shops}.myshopify.com`, scannedAt: clock })
  shop = await seed()
  other = await seed()
  ids = await seedFindings(database.db, shop, [{ severity: 'major' }, { severity: 'minor' }, { severity: 'minor' }])
  await seedFindings(database.db, other, [{ severity: 'minor' }])
})

const vigie = () => ({ db: database.db, now: () => clock })
const pass = (milliseconds: number) => {
  clock = new Date(clock.getTime() + milliseconds)
}
const ignore = (selection: FindingsSelection, { shopId } = shop) =>
  ignoreFindings(vigie(), { shopId, actorId: 'staff:1', language: 'en', selection, reason: 'accepted', note: 'agreed with the agency' })
const snooze = (selection: FindingsSelection) =>
  snoozeFindings(vigie(), { shopId: shop.shopId, actorId: 'staff:1', language: 'en', selection, days: 7, reason: 'planned', note: null })
const reopen = (selection: FindingsSelection) =>
  stopIgnoring(vigie(), { shopId: shop.shopId, actorId: 'staff:2', language: 'en', selection })
const undo = (batchId: string, { shopId } = shop) => undoDecision(vigie(), { shopId, actorId: 'staff:2', batchId })

async function countsOf({ shopId } = shop): Promise<Pick<Record<FindingView, number>, 'open' | 'ignored' | 'snoozed'>> {
  const input = { shopId, language: 'en', filter: all, sort: 'severity', group: 'none', page: 1, pageSize: 10 } as const
  const { open, ignored, snoozed } = (await listFindings(vigie(), input)).counts
  return { open, ignored, snoozed }
}

test('an ignored finding leaves the open ones, with who and why, and undo brings it back', async () => {
  const { batchId, count } = await ignore({ ids: ids.slice(0, 1) })
  expect(count).toBe(1)
  expect(await countsOf()).toEqual({ open: 2, ignored: 1, snoozed: 0 })
  expect(await database.db.decision.findFirst({ where: { batchId } })).toMatchObject({
    kind: 'ignore',
    reason: 'accepted',
    note: 'agreed with the agency',
    actorId: 'staff:1',
    decidedAt: clock,
  })
  expect(await undo(batchId)).toEqual({ count: 1 })
  expect(await countsOf()).toEqual({ open: 3, ignored: 0, snoozed: 0 })
})

test('undoing twice changes nothing', async () => {
  const { batchId } = await ignore({ ids })
  await undo(batchId)
  expect(await undo(batchId)).toEqual({ count: 0 })
  expect(await countsOf()).toEqual({ open: 3, ignored: 0, snoozed: 0 })
})

test('all that a filter lets pass are ignored, in this shop alone', async () => {
  expect(await ignore({ filter: { ...all, severities: ['minor'] } })).toMatchObject({ count: 2 })
  expect(await countsOf()).toEqual({ open: 1, ignored: 2, snoozed: 0 })
  expect(await countsOf(other)).toEqual({ open: 1, ignored: 0, snoozed: 0 })
})

test('a snoozed finding comes back when its time is over', async () => {
  const { until } = await snooze({ ids })
  expect(until).toEqual(new Date(clock.getTime() + 7 * DAY))
  expect(await countsOf()).toEqual({ open: 0, ignored: 0, snoozed: 3 })
  pass(7 * DAY)
  expect(await countsOf()).toEqual({ open: 3, ignored: 0, snoozed: 0 })
})

test('undo falls back to the decision before', async () => {
  await snooze({ ids })
  pass(1000)
  const { batchId } = await ignore({ ids })
  expect(await countsOf()).toEqual({ open: 0, ignored: 3, snoozed: 0 })
  await undo(batchId)
  expect(await countsOf()).toEqual({ open: 0, ignored: 0, snoozed: 3 })
})

test('an older batch undone under a newer decision changes nothing that is seen', async () => {
  const first = await ignore({ ids })
  pass(1000)
  await snooze({ ids })
  await undo(first.batchId)
  expect(await countsOf()).toEqual({ open: 0, ignored: 0, snoozed: 3 })
})

test('reopening counts only what was ignored or snoozed, and can be undone', async () => {
  await ignore({ ids: ids.slice(0, 2) })
  pass(1000)
  const { batchId, count } = await reopen({ ids })
  expect(count).toBe(2)
  expect(await countsOf()).toEqual({ open: 3, ignored: 0, snoozed: 0 })
  await undo(batchId)
  expect(await countsOf()).toEqual({ open: 1, ignored: 2, snoozed: 0 })
})

test('a resolved finding is not decided about', async () => {
  const resolved = await seedFindings(database.db, shop, [{ state: 'resolved' }])
  expect(await ignore({ ids: resolved })).toMatchObject({ count: 0 })
})

test('the findings and batches of another shop are refused, and nothing of the selection is decided', async () => {
  await expect(ignore({ ids }, other)).rejects.toMatchObject({ code: 'FINDING_NOT_FOUND' })
  const foreign = await database.db.finding.findFirstOrThrow({ where: { shopId: other.shopId } })
  await expect(ignore({ ids: [...ids, foreign.id] })).rejects.toMatchObject({ code: 'FINDING_NOT_FOUND' })
  expect(await countsOf()).toEqual({ open: 3, ignored: 0, snoozed: 0 })
  const { batchId } = await ignore({ ids })
  await expect(undo(batchId, other)).rejects.toMatchObject({ code: 'DECISION_NOT_FOUND' })
  expect(await countsOf()).toEqual({ open: 0, ignored: 3, snoozed: 0 })
})
