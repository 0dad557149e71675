import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { createApiBudgets, type Taken, type ThrottleStatus } from '../../../app/shopify/api-budget.ts'
import { openTestDatabase } from '../../support/database.ts'

const patient = { withinMs: 5000, signal: undefined }
const empty = { maximumAvailable: 1000, currentlyAvailable: 0, restoreRate: 1000 }

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.db.shop.deleteMany()
  await database.db.shop.createMany({ data: [{ domain: 'north' }, { domain: 'south' }] })
})

// A process of its own each time: they share nothing but the database.
const budget = (shop = 'north') => createApiBudgets({ db: database.db, log: pino({ level: 'silent' }) })(shop)

async function settle(taken: Taken, status: ThrottleStatus | null, actual: number | null) {
  if (taken.state === 'refused') throw new Error('refused')
  await taken.settle({ status, actual })
}

const hold = async (status: ThrottleStatus) => settle(await budget().take(0, patient), status, 0)

async function timed<T>(work: Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now()
  const result = await work
  return { ms: performance.now() - start, result }
}

test('before Shopify has said anything, calls pass', async () => {
  expect(await budget().take(5000, patient)).toMatchObject({ state: 'taken' })
})

test('a call waits until the bucket can pay it', async () => {
  await hold(empty)
  expect((await timed(budget().take(500, patient))).ms).toBeGreaterThan(300)
})

test('what another process has in flight counts as spent', async () => {
  await hold({ ...empty, currentlyAvailable: 500 })
  await budget().take(500, patient)
  expect((await timed(budget().take(500, patient))).ms).toBeGreaterThan(300)
})

test('calls of all processes are let through in the order in which they came', async () => {
  await hold(empty)
  const order: string[] = []
  const costly = budget()
    .take(600, patient)
    .then(() => order.push('costly'))
  await expect.poll(async () => (await database.db.apiBudget.findFirst())?.available).toBeLessThan(0)
  const cheap = budget()
    .take(200, patient)
    .then(() => order.push('cheap'))
  await Promise.all([costly, cheap])
  expect(order).toEqual(['costly', 'cheap'])
})

test('many at once together never spend more than there is', async () => {
  await hold({ maximumAvailable: 1000, currentlyAvailable: 1000, restoreRate: 0.001 })
  const taken = await Promise.all(Array.from({ length: 30 }, () => budget().take(100, { withinMs: 10, signal: undefined })))
  expect(taken.filter(each => each.state === 'taken')).toHaveLength(10)
})

test('a wait longer than the caller has is refused at once, and said', async () => {
  await hold({ ...empty, restoreRate: 1 })
  const { ms, result } = await timed(budget().take(900, patient))
  expect(result).toMatchObject({ state: 'refused', waitMs: expect.closeTo(900_000, -4) })
  expect(ms).toBeLessThan(1000)
  expect((await database.db.apiBudget.findFirst())?.available).toBeLessThan(10)
})

test('what a call did not spend is given back', async () => {
  await hold({ maximumAvailable: 1000, currentlyAvailable: 500, restoreRate: 0.001 })
  await settle(await budget().take(400, patient), null, 100)
  expect((await database.db.apiBudget.findFirst())?.available).toBeCloseTo(400, 0)
})

test('a call whose answer was lost counts as spent', async () => {
  await hold({ maximumAvailable: 1000, currentlyAvailable: 500, restoreRate: 0.001 })
  await settle(await budget().take(400, patient), null, null)
  expect((await database.db.apiBudget.findFirst())?.available).toBeCloseTo(100, 0)
})

test('Shopify is believed when it has less than we thought, not when it has not seen our calls yet', async () => {
  await hold({ maximumAvailable: 1000, currentlyAvailable: 900, restoreRate: 0.001 })
  const first = await budget().take(100, patient)
  await budget().take(300, patient)
  await settle(first, { maximumAvailable: 1000, currentlyAvailable: 800, restoreRate: 0.001 }, 100)
  expect((await database.db.apiBudget.findFirst())?.available).toBeCloseTo(500, 0)
  await settle(await budget().take(0, patient), { maximumAvailable: 1000, currentlyAvailable: 20, restoreRate: 0.001 }, 0)
  expect((await database.db.apiBudget.findFirst())?.available).toBeCloseTo(20, 0)
})

test('who stops waiting gives back what was kept for it', async () => {
  await hold(empty)
  const leaving = new AbortController()
  const left = budget().take(900, { withinMs: 5000, signal: leaving.signal })
  await expect.poll(async () => (await database.db.apiBudget.findFirst())?.available).toBeLessThan(0)
  leaving.abort(new Error('left'))
  await expect(left).rejects.toThrow('left')
  expect((await database.db.apiBudget.findFirst())?.available).toBeGreaterThanOrEqual(0)
})

test('a query dearer than the whole bucket waits for a full one', async () => {
  await hold({ maximumAvailable: 100, currentlyAvailable: 0, restoreRate: 1000 })
  expect((await timed(budget().take(5000, patient))).result).toMatchObject({ state: 'taken' })
})

test('what a process that died had reserved is there again once the bucket is full', async () => {
  await hold({ maximumAvailable: 200, currentlyAvailable: 200, restoreRate: 1000 })
  await budget().take(200, patient)
  await expect.poll(async () => (await budget().take(200, { withinMs: 0, signal: undefined })).state).toBe('taken')
})

test('each shop has a budget of its own', async () => {
  await hold({ ...empty, restoreRate: 0.001 })
  expect(await budget('south').take(500, patient)).toMatchObject({ state: 'taken' })
  expect(await budget().take(500, patient)).toMatchObject({ state: 'refused' })
})
