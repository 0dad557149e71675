import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Database } from '../../app/database/database.ts'
import { defineJob } from '../../app/job.ts'
import { withDeadLetters } from '../../app/queue/dead-letters.ts'
import { type OpenQueue, openQueue } from '../../app/queue.server.ts'
import type { Vigie } from '../../app/vigie.ts'
import { openTestDatabase } from '../support/database.ts'

const log = pino({ level: 'silent' })
let broken = true
const done: string[] = []
const prepareShop = defineJob({
  name: 'prepare-shop',
  input: z.object({ shopId: z.string() }),
  concurrency: 2,
  retries: 0,
  async run(_vigie, { shopId }) {
    if (broken) throw new Error('north broke for shpat_0123456789abcdef and ada@shop.example')
    done.push(shopId)
  },
})

let database: Database
let queue: OpenQueue
beforeAll(async () => {
  database = await openTestDatabase()
  queue = await openQueue({ database, jobs: [prepareShop], log })
  // The job of this test uses nothing but the log.
  await queue.work({ log } as Vigie)
})
afterAll(async () => {
  await queue.stop(1000)
  await database.close()
})
afterEach(() => {
  broken = true
  done.length = 0
})

const letters = () => withDeadLetters(database, each => each.list())
const replay = (ids: string[]) => withDeadLetters(database, each => each.replay(ids))

async function die(shopId: string) {
  const before = (await letters()).length
  await queue.send('prepare-shop', { shopId }, { shopId })
  await expect.poll(async () => (await letters()).length).toBe(before + 1)
  const letter = (await letters()).find(({ input }) => JSON.stringify(input).includes(shopId))
  if (!letter) throw new Error('no letter')
  return letter
}

test('a job that fails all its tries is kept with its input, its error and its tries, and no secret of the error', async () => {
  const letter = await die('one')
  expect(letter).toMatchObject({ job: 'prepare-shop', input: { shopId: 'one' }, tries: 1, diedAt: expect.any(Date) })
  expect(letter.error).toEqual({ name: 'Error', message: 'north broke for … and …' })
  expect(await withDeadLetters(database, each => each.discard(letter.id))).toBe(true)
  expect(await letters()).toEqual([])
})

test('a replayed job runs again, once, however many replay it at the same time', async () => {
  const { id } = await die('two')
  broken = false
  const moved = await Promise.all([replay([id]), replay([id]), replay([id])])
  expect(moved.reduce((sum, each) => sum + each)).toBe(1)
  await expect.poll(() => done).toEqual(['two'])
  expect(await replay([id])).toBe(0)
  expect(await letters()).toEqual([])
})

test('a replayed job that fails again is a dead letter again', async () => {
  const { id } = await die('three')
  await replay([id])
  await expect.poll(async () => (await letters()).map(letter => letter.input)).toEqual([{ shopId: 'three' }])
  expect((await letters())[0]?.id).not.toBe(id)
  await replay([String((await letters())[0]?.id)])
  broken = false
  await expect.poll(async () => (await letters()).length + done.length).toBeGreaterThan(0)
})

test('a job whose input this version does not understand is not tried, but kept', async () => {
  for (const { id } of await letters()) await withDeadLetters(database, each => each.discard(id))
  broken = false
  // As an older version may have sent it.
  await queue.send('prepare-shop', { shop: 'old' } as never, {})
  await expect
    .poll(async () => (await letters()).map(letter => letter.error))
    .toMatchObject([{ name: 'InvalidInput', message: expect.stringContaining('shopId') }])
  expect(done).toEqual([])
})

test('a dead letter that nobody has is not discarded, and not replayed', async () => {
  const id = '00000000-0000-4000-8000-000000000000'
  expect(await withDeadLetters(database, each => each.discard(id))).toBe(false)
  expect(await replay([id])).toBe(0)
})
