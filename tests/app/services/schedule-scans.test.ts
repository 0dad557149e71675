import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { requestScan } from '../../../app/services/request-scan.ts'
import { saveSettings } from '../../../app/services/save-settings.ts'
import { minuteOfShop } from '../../../app/services/schedule/minute-of-shop.ts'
import { scheduleScans } from '../../../app/services/schedule-scans.ts'
import { STARTING_SETTINGS } from '../../../app/services/settings-schema.ts'
import { openTestDatabase } from '../../support/database.ts'
import { type SeededShop, seedShop } from '../../support/seed.ts'
import { createTestQueue } from '../../support/test-queue.ts'

const MINUTE = 60_000

let database: Database
let shop: SeededShop
let queue = createTestQueue()
let clock = new Date('2026-11-22T05:00:00Z')
let shops = 0

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.db.shop.deleteMany()
  queue = createTestQueue()
  clock = new Date('2026-11-22T05:00:00Z')
  shop = await seedShop(database.db, { domain: `shop-${++shops}.myshopify.com`, scannedAt: new Date('2026-11-21T03:00:00Z') })
})

const vigie = () => ({ db: database.db, queue, now: () => clock, log: pino({ level: 'silent' }) })
const pass = (milliseconds: number) => {
  clock = new Date(clock.getTime() + milliseconds)
}
const due = (nextScanAt: Date | null) => database.db.shop.update({ where: { id: shop.shopId }, data: { nextScanAt } })
const scans = () => database.db.scan.findMany({ where: { shopId: shop.shopId, state: { in: ['queued', 'running'] } } })
const nextScanOf = async () => (await database.db.shop.findUniqueOrThrow({ where: { id: shop.shopId } })).nextScanAt

test('a shop that is due is queued once, and its next time is tomorrow at its minute', async () => {
  await due(new Date('2026-11-22T04:59:00Z'))
  expect(await scheduleScans(vigie())).toEqual({ queued: 1, takenOver: 0 })
  expect(await scheduleScans(vigie())).toEqual({ queued: 0, takenOver: 0 })
  const [scan, ...more] = await scans()
  expect(more).toEqual([])
  expect(scan).toMatchObject({ state: 'queued', trigger: 'schedule', actorId: 'system' })
  expect(queue.sent).toEqual([{ name: 'scan-shop', input: { shopId: shop.shopId, scanId: scan?.id } }])
  expect(await nextScanOf()).toEqual(new Date(Date.UTC(2026, 10, 23, 3, minuteOfShop(shop.shopId))))
})

test('two schedulers at once queue one scan', async () => {
  await due(new Date('2026-11-22T04:59:00Z'))
  const [one, two] = await Promise.all([scheduleScans(vigie()), scheduleScans(vigie())])
  expect(one.queued + two.queued).toBe(1)
  expect(await scans()).toHaveLength(1)
})

test.each([
  ['is not due yet', new Date('2026-11-22T05:00:01Z')],
  ['has no next time', null],
])('a shop that %s is left alone', async (_, nextScanAt) => {
  await due(nextScanAt)
  expect(await scheduleScans(vigie())).toEqual({ queued: 0, takenOver: 0 })
})

test('a shop that was uninstalled is left alone', async () => {
  await due(new Date('2026-11-22T04:59:00Z'))
  await database.db.installation.updateMany({ where: { shopId: shop.shopId }, data: { uninstalledAt: clock } })
  expect(await scheduleScans(vigie())).toEqual({ queued: 0, takenOver: 0 })
})

test('asking twice gives the same scan, and another shop its own', async () => {
  const ask = ({ shopId } = shop) => requestScan(vigie(), { shopId, trigger: 'manual', actorId: 'staff:1' })
  const other = await seedShop(database.db, { domain: `shop-${++shops}.myshopify.com`, scannedAt: clock })
  const first = await ask()
  expect(first.already).toBe(false)
  expect(await ask()).toEqual({ scanId: first.scanId, already: true })
  expect((await ask(other)).already).toBe(false)
  expect(queue.sent).toHaveLength(2)
})

test('who asks for a scan that the clock has queued brings it forward, and the clock never puts one back', async () => {
  const ask = (trigger: 'schedule' | 'manual') => requestScan(vigie(), { shopId: shop.shopId, trigger, actorId: 'staff:1' })
  const { scanId } = await ask('schedule')
  expect(queue.hastened).toEqual([])
  await ask('manual')
  expect(queue.hastened).toEqual([{ name: 'scan-shop', singletonKey: scanId, priority: 20 }])
  await ask('schedule')
  expect(queue.hastened).toHaveLength(1)
})

test('asking many times at once queues one scan', async () => {
  const asked = await Promise.all(
    Array.from({ length: 8 }, () => requestScan(vigie(), { shopId: shop.shopId, trigger: 'manual', actorId: 'staff:1' })),
  )
  expect(new Set(asked.map(each => each.scanId)).size).toBe(1)
  expect(asked.filter(each => !each.already)).toHaveLength(1)
})

test('a shop that has not installed the app is not scanned', async () => {
  await database.db.installation.updateMany({ where: { shopId: shop.shopId }, data: { uninstalledAt: clock } })
  const asked = requestScan(vigie(), { shopId: shop.shopId, trigger: 'manual', actorId: 'staff:1' })
  await expect(asked).rejects.toMatchObject({ code: 'NOT_INSTALLED' })
})

test('a publish during a scan is followed by another scan', async () => {
  await due(new Date('2026-11-23T03:00:00Z'))
  const { scanId } = await requestScan(vigie(), { shopId: shop.shopId, trigger: 'manual', actorId: 'staff:1' })
  await requestScan(vigie(), { shopId: shop.shopId, trigger: 'publish', actorId: 'system' })
  expect(await nextScanOf()).toEqual(new Date('2026-11-23T03:00:00Z'))
  await database.db.scan.update({ where: { id: scanId }, data: { state: 'running', heartbeatAt: clock } })
  await requestScan(vigie(), { shopId: shop.shopId, trigger: 'publish', actorId: 'system' })
  expect(await nextScanOf()).toEqual(clock)
})

test('a running scan that fell silent is queued again, one that speaks is not', async () => {
  const { scanId } = await requestScan(vigie(), { shopId: shop.shopId, trigger: 'manual', actorId: 'staff:1' })
  await database.db.scan.update({ where: { id: scanId }, data: { state: 'running', heartbeatAt: clock } })
  pass(MINUTE)
  expect((await scheduleScans(vigie())).takenOver).toBe(0)
  pass(1)
  expect((await scheduleScans(vigie())).takenOver).toBe(1)
  expect(queue.sent.map(job => job.name)).toEqual(['scan-shop', 'scan-shop'])
})

test('a queued scan whose job is lost is queued again every ten minutes', async () => {
  await requestScan(vigie(), { shopId: shop.shopId, trigger: 'manual', actorId: 'staff:1' })
  pass(10 * MINUTE + 1)
  expect((await scheduleScans(vigie())).takenOver).toBe(1)
  pass(5 * MINUTE)
  expect((await scheduleScans(vigie())).takenOver).toBe(0)
  pass(5 * MINUTE + 1)
  expect((await scheduleScans(vigie())).takenOver).toBe(1)
})

test('saved settings plan the next scan in the shop’s time zone', async () => {
  const settings = {
    ...STARTING_SETTINGS,
    scan: { ...STARTING_SETTINGS.scan, frequency: 'weekly' as const, weekday: 'friday' as const, hour: 22 },
  }
  const { nextScanAt } = await saveSettings(vigie(), { shopId: shop.shopId, actorId: 'staff:1', settings })
  expect(nextScanAt).toEqual(new Date(Date.UTC(2026, 10, 27, 21, minuteOfShop(shop.shopId))))
  expect(await nextScanOf()).toEqual(nextScanAt)
})
