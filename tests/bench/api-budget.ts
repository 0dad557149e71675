// What sharing the API budget costs a call. Use: DATABASE_URL=… node tests/bench/api-budget.ts
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { openDatabase } from '../../app/db.server.ts'
import { createApiBudgets } from '../../app/shopify/api-budget.ts'

const folder = await mkdtemp(join(tmpdir(), 'vigie-bench-'))
const CALLS = 1000
const status = { maximumAvailable: 1e9, currentlyAvailable: 1e9, restoreRate: 1000 }

const { db, engine, close } = await openDatabase({ url: process.env.DATABASE_URL, folder })
const { domain } = await db.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } })
const budget = createApiBudgets({ db, log: pino({ level: 'silent' }) })(domain)
const start = performance.now()
for (let i = 0; i < CALLS; i++) {
  const taken = await budget.take(10, { withinMs: 1000, signal: undefined })
  if (taken.state === 'taken') await taken.settle({ actual: 10, status })
}
console.log(`${engine}: ${((performance.now() - start) / CALLS).toFixed(2)} ms a call, reserved and settled`)
await db.shop.delete({ where: { domain } })
await close()
await rm(folder, { recursive: true })
