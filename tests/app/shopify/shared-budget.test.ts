import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Database } from '../../../app/database/database.ts'
import { openPostgres } from '../../../app/database/open-postgres.ts'
import { connectShopify } from '../../../app/shopify/connect-shopify.ts'
import type { Connected } from '../../support/connected-shop.ts'
import { connectToEmulator, keys } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { APP, shopOf } from '../../support/emulated-shop.ts'
import { dataRequest } from '../../support/page-request.ts'

const limits = { timeoutMs: 15_000, totalMs: 60_000, tries: 6, firstWaitMs: 10, longestWaitMs: 50 }
const names = {
  document: '#graphql\n query Names { themes(first: 40) { nodes { name files(first: 2) { nodes { filename } } } } }',
  variables: {},
  answer: z.object({ themes: z.unknown() }),
  signal: undefined,
}

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
  connected = await connectToEmulator(database, [shopOf('north', [])])
  await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
})
afterAll(async () => {
  await connected.close()
  await database.close()
})

/** Our side as three processes would have it: nothing in common but the database, each with connections of its own. */
async function openSides() {
  const url = database.queueConnection.connectionString
  const databases = url ? await Promise.all([1, 2, 3].map(() => openPostgres(url))) : [database, database, database]
  const env = { SHOPIFY_API_KEY: APP.clientId, SHOPIFY_API_SECRET: APP.clientSecret, ENCRYPTION_KEYS: keys('k1') }
  const { queue, now } = connected
  const log = pino({ level: 'silent' })
  const sides = databases.map(({ db, withLock }) =>
    connectShopify({ env, db, withLock, queue, log, now, limits: { admin: limits, token: limits } }),
  )
  return { sides, close: () => Promise.all(url ? databases.map(each => each.close()) : []) }
}

test('three processes that call for one shop as fast as they can stay within its bucket', async () => {
  const { sides, close } = await openSides()
  const admins = await Promise.all(sides.map(({ admin }) => admin('north.myshopify.com')))
  // What the query costs, and what the bucket holds, are known from here on.
  for (const admin of admins) await admin.query(names)
  connected.state.log.clear()
  await Promise.all(admins.flatMap(admin => Array.from({ length: 5 }, () => admin.query(names))))
  const costs = connected.state.log.list({ target: 'graphql' }).flatMap(({ cost }) => cost ?? [])
  expect(costs).toHaveLength(15)
  expect(costs.filter(cost => cost.throttled)).toEqual([])
  const asked = costs.reduce((sum, cost) => sum + cost.requested, 0)
  // More than the bucket ever held: without taking turns some would have been refused.
  expect(asked).toBeGreaterThan(2000)
  expect(Math.min(...costs.map(cost => cost.available))).toBeGreaterThanOrEqual(0)
  await close()
})
