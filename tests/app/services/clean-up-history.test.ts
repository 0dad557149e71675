import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { cleanUp } from '../../../app/services/clean-up.ts'
import { ALL_OPEN } from '../../../app/services/findings-filter.ts'
import { listChanges } from '../../../app/services/list-changes.ts'
import { listFindings } from '../../../app/services/list-findings.ts'
import { listScans } from '../../../app/services/list-scans.ts'
import { readChange } from '../../../app/services/read-change.ts'
import { readFinding } from '../../../app/services/read-finding.ts'
import { readHome } from '../../../app/services/read-home.ts'
import { seededRandom } from '../../../emulator/faults/seeded-random.ts'
import { openTestDatabase } from '../../support/database.ts'
import { emptyDatabase } from '../../support/empty-database.ts'
import { seedRandomHistory } from '../../support/random-history.ts'

const DAY = 86_400_000
const NOW = new Date('2026-11-22T03:20:00Z')
const RETENTIONS = [30, 365, 1095]
const SEEDS = [1, 2, 3, 4, 5]

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => emptyDatabase(database))

const log = pino({ level: 'silent' })
const vigie = () => ({
  db: database.db,
  withLock: database.withLock,
  tidy: database.tidy,
  now: () => NOW,
  log,
  scanner: { extractorVersion: 'today' },
})
const clean = (signal = new AbortController().signal) => cleanUp(vigie(), { signal })

async function seed(number: number): Promise<Map<string, Date>> {
  const random = seededRandom(number)
  const limits = new Map<string, Date>()
  for (const retentionDays of RETENTIONS) {
    const days = 40 + Math.floor(random() * 1500)
    const shop = { domain: `keeps-${retentionDays}.myshopify.com`, retentionDays, days, now: NOW }
    limits.set(await seedRandomHistory({ db: database.db, random, ...shop }), new Date(NOW.getTime() - retentionDays * DAY))
  }
  return limits
}

async function snapshot() {
  const { db } = database
  const order = { orderBy: { id: 'asc' } } as const
  return {
    scans: await db.scan.findMany(order),
    versions: await db.fileVersion.findMany(order),
    changes: await db.change.findMany(order),
    findings: await db.finding.findMany(order),
    intervals: await db.findingInterval.findMany(order),
    decisions: await db.decision.findMany(order),
    bodies: await db.body.findMany({ select: { sha256: true }, orderBy: { sha256: 'asc' } }),
  }
}

type Snapshot = Awaited<ReturnType<typeof snapshot>>
type Limits = Map<string, Date>

const isYoung = (limits: Limits, row: { shopId: string }, at: Date | null | undefined) =>
  at == null || at >= (limits.get(row.shopId) ?? NOW)

/** What no clean-up may take, however it ends. */
function mustStay(before: Snapshot, limits: Limits) {
  const decided = new Set(before.decisions.map(({ findingId }) => findingId))
  const findings = before.findings.filter(row => row.state === 'open' || decided.has(row.id) || isYoung(limits, row, row.resolvedAt))
  const kept = new Set(findings.map(({ id }) => id))
  const versions = before.versions.filter(row => isYoung(limits, row, row.until))
  const shown = findings.map(({ sha256 }) => sha256)
  const contents = new Set([...versions.map(({ sha256 }) => sha256), ...shown])
  return {
    scans: before.scans.filter(row => row.baseline || isYoung(limits, row, row.finishedAt)),
    versions,
    changes: before.changes.filter(row => isYoung(limits, row, row.happenedAt)),
    findings,
    intervals: before.intervals.filter(row => kept.has(row.findingId) && isYoung(limits, row, row.closedAt)),
    decisions: before.decisions,
    bodies: before.bodies.filter(({ sha256 }) => contents.has(sha256)),
  }
}

/** What is older than its shop keeps it, and nothing that stays needs. */
function mustGo(after: Snapshot, limits: Limits) {
  const decided = new Set(after.decisions.map(({ findingId }) => findingId))
  const shown = new Set(after.findings.map(row => `${row.shopId} ${row.sha256}`))
  const held = new Set(after.versions.map(({ sha256 }) => sha256))
  const newest = new Set(
    [...limits.keys()].map(shopId => latest(after.scans.filter(scan => scan.shopId === shopId && scan.state === 'finished'))?.id),
  )
  const needed = new Set([
    ...after.findings.flatMap(({ firstScanId, lastScanId }) => [firstScanId, lastScanId]),
    ...after.intervals.flatMap(({ openedScanId, closedScanId }) => [openedScanId, closedScanId]),
    ...after.changes.map(({ scanId }) => scanId),
  ])
  const isLastSpan = (row: Snapshot['intervals'][number]) =>
    after.intervals.every(other => other.findingId !== row.findingId || other.openedAt <= row.openedAt)
  return {
    scans: after.scans.filter(row => !isYoung(limits, row, row.finishedAt) && !row.baseline && !newest.has(row.id) && !needed.has(row.id)),
    versions: after.versions.filter(row => !isYoung(limits, row, row.until) && !shown.has(`${row.shopId} ${row.sha256}`)),
    changes: after.changes.filter(row => !isYoung(limits, row, row.detectedAt)),
    findings: after.findings.filter(row => !isYoung(limits, row, row.resolvedAt) && !decided.has(row.id)),
    intervals: after.intervals.filter(row => !isYoung(limits, row, row.closedAt) && !isLastSpan(row)),
    bodies: after.bodies.filter(({ sha256 }) => !held.has(sha256)),
  }
}

function latest<T extends { queuedAt: Date }>(scans: T[]): T | undefined {
  return scans.toSorted((a, b) => b.queuedAt.getTime() - a.queuedAt.getTime())[0]
}

async function readEveryPage({ findings, changes, scans }: Snapshot) {
  for (const shopId of new Set(scans.map(scan => scan.shopId))) {
    const scope = { shopId, language: 'fr' } as const
    await readHome(vigie(), scope)
    await listFindings(vigie(), { ...scope, filter: ALL_OPEN, sort: 'newest', group: 'file', page: 1, pageSize: 50 })
    await listScans(vigie(), { shopId, cursor: null, pageSize: 50 })
    await listChanges(vigie(), { shopId, families: [], search: '', cursor: null, pageSize: 50 })
  }
  for (const { id: findingId, shopId, sha256 } of findings) {
    const page = await readFinding(vigie(), { shopId, findingId, language: 'en', context: 2 })
    expect(page.excerpt.state).toBe(sha256 ? 'shown' : 'no-code')
    expect(page.history.length).toBeGreaterThan(0)
  }
  for (const { id: changeId, shopId } of changes) {
    const { content } = await readChange(vigie(), { shopId, changeId, context: 3 })
    expect(content.state).not.toBe('not-kept')
  }
}

const NOTHING = { scans: [], versions: [], changes: [], findings: [], intervals: [], bodies: [] }

test.each(SEEDS)('history %i: what is kept stays as it was, what is old goes, every page still reads', async number => {
  const limits = await seed(number)
  const before = await snapshot()
  const safe = mustStay(before, limits)
  await clean()
  const after = await snapshot()
  expectToHold(after, safe)
  expect(mustGo(after, limits)).toEqual(NOTHING)
  expect(after.changes.length).toBeLessThan(before.changes.length)
  await readEveryPage(after)
  await clean()
  expect(await snapshot()).toEqual(after)
})

test.each(SEEDS)('history %i: a clean-up that ends at any point has harmed nothing, and the next one finishes it', async number => {
  const limits = await seed(number)
  const safe = mustStay(await snapshot(), limits)
  const controller = new AbortController()
  const steps = 2 + Math.floor(seededRandom(number)() * 20)
  const check = vi.spyOn(controller.signal, 'throwIfAborted').mockImplementation(() => {
    if (check.mock.calls.length > steps) throw new Error('killed')
  })
  await expect(clean(controller.signal)).rejects.toThrow('killed')
  const halfway = await snapshot()
  expectToHold(halfway, safe)
  await readEveryPage(halfway)
  await clean()
  const after = await snapshot()
  expectToHold(after, safe)
  expect(mustGo(after, limits)).toEqual(NOTHING)
})

function expectToHold(after: Snapshot, safe: Snapshot) {
  const kept = new Set(Object.values(after).flatMap(rows => rows.map(row => JSON.stringify(row))))
  for (const [table, rows] of Object.entries(safe))
    expect({ table, missing: rows.filter(row => !kept.has(JSON.stringify(row))) }).toEqual({ table, missing: [] })
}
