import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { redactShop } from '../../../app/services/redact-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { emptyDatabase } from '../../support/empty-database.ts'

const log = pino({ level: 'silent' })
const now = new Date('2026-11-22T12:00:00Z')
const SHARED = 'a'.repeat(64)

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => emptyDatabase(database))

const redact = (shopId: string) => database.db.$transaction(tx => redactShop({ tx, log }, { shopId, at: now }))

/** Every table of ours, and whether its rows say whose they are; a new table that belongs to no shop must be judged here. */
async function tables(): Promise<{ name: string; ofShop: boolean }[]> {
  const { rows } = await database.executeSql(`
    SELECT t.table_name AS name, c.column_name IS NOT NULL AS "ofShop" FROM information_schema.tables t
    LEFT JOIN information_schema.columns c ON c.table_schema = 'public' AND c.table_name = t.table_name AND c.column_name = 'shop_id'
    WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY 1`)
  return rows
}

async function rowsOf(shopId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { name } of (await tables()).filter(({ ofShop }) => ofShop)) {
    const { rows } = await database.executeSql(`SELECT count(*)::int AS n FROM "${name}" WHERE shop_id = $1`, [shopId])
    counts[name] = rows[0].n
  }
  return counts
}

/** Every text and JSON value of the database, to search for what must be gone. */
async function dump(): Promise<string> {
  const parts: string[] = []
  for (const { name } of await tables()) {
    const { rows } = await database.executeSql(`SELECT to_jsonb(t)::text AS row FROM "${name}" AS t`)
    parts.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  return parts.join('\n')
}

/** A shop with a row in every table; `own` is a body that only it has. */
async function fillShop(name: string, own: string): Promise<string> {
  const { db } = database
  const { id: shopId } = await db.shop.create({ data: { domain: `${name}.myshopify.com`, name } })
  await db.installation.create({ data: { shopId, scopes: [], installedAt: now, confirmedAt: now } })
  await db.session.create({ data: { id: `offline_${name}`, shopId, isOnline: false, state: '' } })
  await db.shopSettings.create({ data: { shopId, data: {}, actorId: 'system' } })
  await db.staffPreference.create({ data: { shopId, staffId: `${name}-42` } })
  await db.capability.create({ data: { shopId, key: 'locales', state: 'granted', checkedAt: now } })
  await db.webhookReceipt.create({
    data: { webhookId: `${name}-hook`, shopId, topic: 'app/uninstalled', payload: {}, triggeredAt: now, receivedAt: now },
  })
  const { id: subjectId } = await db.subject.create({ data: { shopId, kind: 'live-theme', key: 'live', themeName: name } })
  const scan = { shopId, subjectId, trigger: 'manual', state: 'finished', actorId: `${name}-42`, queuedAt: now }
  const { id: scanId } = await db.scan.create({ data: scan })
  await db.apiBudget.create({ data: { shopId, maximum: 1000, restoreRate: 50, available: 1000, measuredAt: now } })
  const kept = { path: `snippets/${name}.liquid`, sha256: own, size: 1, bytes: 1, updatedAt: now, content: new Uint8Array([1]) }
  await db.scanContent.create({ data: { shopId, scanId, ...kept } })
  for (const sha256 of [SHARED, own]) {
    await db.body.upsert({ where: { sha256 }, create: { sha256, bytes: 1, content: new Uint8Array([1]) }, update: {} })
    await db.bodyFacts.create({ data: { sha256, path: `snippets/${name}.liquid`, extractor: '1', facts: new Uint8Array([1]) } })
    await db.fileVersion.create({ data: { shopId, subjectId, path: `snippets/${name}-${sha256[0]}.liquid`, sha256, bytes: 1, from: now } })
  }
  await db.fileVersion.create({ data: { shopId, subjectId, path: `snippets/${name}.liquid`, sha256: SHARED, bytes: 1, from: now } })
  await db.change.create({
    data: { shopId, subjectId, scanId, kind: 'file-added', path: name, afterSha256: SHARED, happenedAt: now, detectedAt: now },
  })
  const { id: findingId } = await db.finding.create({
    data: { ...finding(name), shopId, subjectId, firstScanId: scanId, lastScanId: scanId },
  })
  await db.findingInterval.create({ data: { shopId, findingId, openedScanId: scanId, openedAt: now } })
  await db.decision.create({
    data: { shopId, findingId, batchId: randomUUID(), kind: 'ignore', reason: 'accepted', actorId: `${name}-42`, decidedAt: now },
  })
  return shopId
}

function finding(name: string) {
  const place = { type: 'file', file: `${name}.liquid`, line: 1 }
  const kinds = { audit: 'dead-snippet', category: 'hygiene', kind: 'weak-point', severity: 'minor', severityRank: 2, state: 'open' }
  return { fingerprint: `${name}-print`, ...kinds, place, values: {}, openedAt: now }
}

test('every table has been thought of', async () => {
  const others = (await tables()).filter(({ ofShop }) => !ofShop).map(({ name }) => name)
  expect(others).toEqual(['_prisma_migrations', 'bodies', 'body_facts', 'knowledge_updates', 'processes', 'shops'])
})

test('redaction deletes all that is the shop’s, and nothing of another that shares a body with it', async () => {
  const north = await fillShop('north', 'b'.repeat(64))
  const south = await fillShop('south', 'c'.repeat(64))
  const before = await rowsOf(south)
  expect(Object.entries(await rowsOf(north)).filter(([, count]) => count === 0)).toEqual([])

  expect(await redact(north)).toBe('redacted')
  expect(Object.entries(await rowsOf(north)).filter(([, count]) => count > 0)).toEqual([])
  expect(await rowsOf(south)).toEqual(before)
  expect((await database.db.body.findMany({ orderBy: { sha256: 'asc' } })).map(({ sha256 }) => sha256[0])).toEqual(['a', 'c'])
  expect(await database.db.bodyFacts.count({ where: { path: 'snippets/south.liquid' } })).toBe(2)
  const left = await dump()
  expect(left).toContain('south')
  expect(left).not.toMatch(/north|b{64}/)

  expect(await redact(south)).toBe('redacted')
  expect(await database.db.body.count()).toBe(0)
})

test('redacting twice is redacting once', async () => {
  const north = await fillShop('north', 'b'.repeat(64))
  await redact(north)
  expect(await redact(north)).toBe('redacted')
})

test('a shop that has come back since is not redacted', async () => {
  const north = await fillShop('north', 'b'.repeat(64))
  await database.db.installation.updateMany({ data: { confirmedAt: new Date(now.getTime() + 1) } })
  const before = await rowsOf(north)
  expect(await redact(north)).toBe('stale')
  expect(await rowsOf(north)).toEqual(before)
})
