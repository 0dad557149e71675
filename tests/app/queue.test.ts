import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Database } from '../../app/database/database.ts'
import { defineJob } from '../../app/job.ts'
import { createLog } from '../../app/log.ts'
import { type OpenQueue, openQueue } from '../../app/queue.server.ts'
import type { Vigie } from '../../app/vigie.ts'
import { openTestDatabase } from '../support/database.ts'

const logged: string[] = []
const log = createLog(
  { LOG_LEVEL: 'error' },
  new Writable({ write: (line, _encoding, written) => written(void logged.push(String(line))) }),
)
const done: string[] = []
const prepareShop = defineJob({
  name: 'prepare-shop',
  input: z.object({ shopId: z.string() }),
  concurrency: 1,
  retries: 1,
  async run(_vigie, { shopId }) {
    if (shopId === 'broken') throw new Error('the shop is broken')
    done.push(shopId)
  },
})

let database: Database
let queue: OpenQueue
beforeAll(async () => {
  database = await openTestDatabase()
  queue = await openQueue({ database, jobs: [prepareShop], log })
  // The jobs of this test use nothing but the log.
  await queue.work({ log } as Vigie)
})
afterAll(async () => {
  await queue.stop(1000)
  await database.close()
})

test('a job that is sent runs', async () => {
  await queue.send('prepare-shop', { shopId: 'plain' })
  await expect.poll(() => done, { timeout: 5000 }).toContain('plain')
})

test('a job sent in a transaction runs once it commits, and never when it rolls back', async () => {
  await database.db.$transaction(tx => queue.send('prepare-shop', { shopId: 'committed' }, { tx }))
  const rolledBack = database.db.$transaction(async tx => {
    await queue.send('prepare-shop', { shopId: 'rolled back' }, { tx })
    throw new Error('no')
  })
  await expect(rolledBack).rejects.toThrow('no')
  await queue.send('prepare-shop', { shopId: 'after' })
  await expect.poll(() => done, { timeout: 5000 }).toContain('after')
  expect(done).toContain('committed')
  expect(done).not.toContain('rolled back')
})

test('a job that fails is logged with its reason, since the queue tells nobody', async () => {
  await queue.send('prepare-shop', { shopId: 'broken' })
  await expect.poll(() => logged.join(''), { timeout: 5000 }).toContain('the shop is broken')
  expect(logged.map(line => JSON.parse(line))).toContainEqual(expect.objectContaining({ msg: 'job failed', job: 'prepare-shop' }))
})
