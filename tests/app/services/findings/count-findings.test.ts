import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Database } from '../../../../app/database/database.ts'
import { countFindings, foldCounts } from '../../../../app/services/findings/count-findings.ts'
import { inView } from '../../../../app/services/findings/facets.ts'
import { ALL_OPEN } from '../../../../app/services/findings-filter.ts'
import { ignoreFindings } from '../../../../app/services/ignore-findings.ts'
import { snoozeFindings } from '../../../../app/services/snooze-findings.ts'
import { undoDecision } from '../../../../app/services/undo-decision.ts'
import { openTestDatabase } from '../../../support/database.ts'
import { type SeededShop, seedFindings, seedShop } from '../../../support/seed.ts'

const NOON = new Date('2026-11-22T12:00:00Z')
const DAY = 86_400_000

let database: Database
let shop: SeededShop
let clock = NOON
beforeAll(async () => {
  database = await openTestDatabase()
  shop = await seedShop(database.db, { domain: 'one.myshopify.com', scannedAt: NOON })
})
afterAll(() => database.close())

const vigie = () => ({ db: database.db, now: () => clock })
const later = (days: number) => {
  clock = new Date(clock.getTime() + days * DAY)
}
const decider = (audit: string) => ({
  shopId: shop.shopId,
  actorId: 'staff:1',
  language: 'en' as const,
  selection: { filter: { ...ALL_OPEN, audits: [audit] } },
  note: null,
})

/** Every finding looked at, instead of what the ledger says. */
async function countOneByOne(newSince: Date | null): Promise<string[]> {
  const rows = await database.db.finding.findMany({ where: { shopId: shop.shopId } })
  return rows.map(row => {
    const asleep = row.snoozedUntil !== null && row.snoozedUntil > clock
    const view = row.state === 'resolved' ? 'resolved' : row.ignoredAt ? 'ignored' : asleep ? 'snoozed' : 'open'
    const isNew = view === 'open' && newSince !== null && row.openedAt >= newSince
    return [view, isNew, row.severity, row.category, row.audit, row.app].join(' ')
  })
}

async function expectTrueCounts(newSince: Date | null = null) {
  const counts = await countFindings(database.db, { shopId: shop.shopId, now: clock, newSince })
  const told = counts.flatMap(({ view, isNew, severity, category, audit, app, count }) =>
    Array.from({ length: count }, () => [view, isNew, severity, category, audit, app].join(' ')),
  )
  expect(told.sort()).toEqual((await countOneByOne(newSince)).sort())
  expect(counts.every(({ count }) => count > 0)).toBe(true)
}

test('whatever happens to findings, the counts are those of the rows', async () => {
  await seedFindings(database.db, shop, [
    ...Array.from({ length: 5 }, () => ({ audit: 'slow-thing', app: 'klaviyo' })),
    { audit: 'leaky-thing', severity: 'critical' as const, category: 'security' as const },
    { audit: 'late-thing', openedAt: new Date(NOON.getTime() + DAY) },
    { audit: 'gone-thing', state: 'resolved' as const },
  ])
  await expectTrueCounts()
  await expectTrueCounts(new Date(NOON.getTime() + DAY / 2))
  const { batchId } = await ignoreFindings(vigie(), { ...decider('slow-thing'), reason: 'accepted' })
  await expectTrueCounts()
  later(1)
  await undoDecision(vigie(), { shopId: shop.shopId, actorId: 'staff:1', batchId })
  await snoozeFindings(vigie(), { ...decider('late-thing'), days: 7, reason: 'planned' })
  await expectTrueCounts(NOON)
  later(8)
  await expectTrueCounts(NOON)
  await database.db.finding.updateMany({ where: { audit: 'leaky-thing' }, data: { state: 'resolved', resolvedAt: clock } })
  await database.db.finding.deleteMany({ where: { audit: 'gone-thing' } })
  await expectTrueCounts()
})

test('folding the ledger leaves one row of each kind and the same counts', async () => {
  const rows = () => database.db.findingCount.count()
  const before = await rows()
  await foldCounts(database.db, shop.shopId)
  await expectTrueCounts(NOON)
  const folded = await rows()
  expect(folded).toBeLessThan(before)
  await foldCounts(database.db, shop.shopId)
  expect(await rows()).toBe(folded)
})

test('two that decide at once are both counted', async () => {
  await seedFindings(database.db, shop, [{ audit: 'first-thing' }, { audit: 'second-thing' }])
  await Promise.all(['first-thing', 'second-thing'].map(audit => ignoreFindings(vigie(), { ...decider(audit), reason: 'accepted' })))
  await expectTrueCounts()
  const counts = await countFindings(database.db, { shopId: shop.shopId, now: clock, newSince: null })
  expect(inView(counts, 'ignored')).toHaveLength(2)
})

test('a deleted shop leaves no counts', async () => {
  await database.db.shop.delete({ where: { id: shop.shopId } })
  const rows = await database.db.$queryRaw`SELECT count(*)::int AS count FROM finding_counts`
  expect(z.tuple([z.object({ count: z.number() })]).parse(rows)).toEqual([{ count: 0 }])
})
