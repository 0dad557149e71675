import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Database } from '../../app/database/database.ts'
import { defineJob } from '../../app/job.ts'
import { type OpenQueue, openQueue } from '../../app/queue.server.ts'
import type { Vigie } from '../../app/vigie.ts'
import { openTestDatabase } from '../support/database.ts'

const log = pino({ level: 'silent' })
const done: string[] = []
let atOnce = 0
let most = 0
const handleWebhook = defineJob({
  name: 'handle-webhook',
  input: z.object({ webhookId: z.string() }),
  concurrency: 2,
  retries: 1,
  async run(_vigie, { webhookId }) {
    const floods = webhookId.startsWith('flood')
    if (floods) most = Math.max(most, ++atOnce)
    await new Promise(later => setTimeout(later, 5))
    if (floods) atOnce--
    done.push(webhookId)
  },
})

let database: Database
let queue: OpenQueue
beforeAll(async () => {
  database = await openTestDatabase()
  queue = await openQueue({ database, jobs: [handleWebhook], log })
})
afterAll(async () => {
  await queue.stop(1000)
  await database.close()
})

test('a shop that sends hundreds of webhooks is worked one at a time, and keeps no other shop waiting', async () => {
  for (let i = 0; i < 200; i++) await queue.send('handle-webhook', { webhookId: `flood ${i}` }, { shopId: 'loud' })
  for (let i = 0; i < 3; i++) await queue.send('handle-webhook', { webhookId: `quiet ${i}` }, { shopId: `quiet ${i}` })
  await queue.work({ log } as Vigie)
  await expect.poll(() => done.length, { timeout: 60_000 }).toBe(203)
  const last = Math.max(...[0, 1, 2].map(i => done.indexOf(`quiet ${i}`)))
  expect(last).toBeLessThan(30)
  // Two workers that look at the same instant may both find one of its jobs.
  expect(most).toBeLessThanOrEqual(2)
})
