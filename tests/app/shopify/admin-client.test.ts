import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { Database } from '../../../app/database/database.ts'
import type { AdminClient } from '../../../app/shopify/admin-client.ts'
import type { Operation } from '../../../app/shopify/operation.ts'
import type { Fault } from '../../../emulator/faults/fault.ts'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { shopOf, shopState } from '../../support/emulated-shop.ts'
import { fault } from '../../support/fault.ts'
import { dataRequest } from '../../support/page-request.ts'

const DOMAIN = 'north.myshopify.com'

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
let admin: AdminClient
beforeEach(async () => {
  connected = await connectToEmulator(database, [shopOf('north', [])])
  await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  admin = await connected.admin(DOMAIN)
  connected.state.log.clear()
})
afterEach(() => connected.close())

const shopName: Operation<{ shop: { name: string } }> = {
  document: '#graphql\n query Name { shop { name } }',
  variables: {},
  answer: z.object({ shop: z.object({ name: z.string() }) }),
  signal: undefined,
}
const themeNames: Operation<unknown> = {
  document: '#graphql\n query Names { themes(first: 40) { nodes { name } } }',
  variables: {},
  answer: z.object({ themes: z.object({ nodes: z.array(z.unknown()) }) }),
  signal: undefined,
}
const rename: Operation<unknown> = {
  document: '#graphql\n mutation Delete { themeDelete(id: "gid://shopify/OnlineStoreTheme/1") { deletedThemeId } }',
  variables: {},
  answer: z.unknown(),
  signal: undefined,
}
const calls = () => connected.state.log.list({ target: 'graphql' })
const plan = (kind: Fault['kind'], change: Partial<Fault>) => connected.state.faults.add(fault(kind, change))

test('it knows the scopes of its session', () => {
  expect(admin.scopes).toEqual(['read_themes'])
})

test.each([
  ['too-many-requests', {}],
  ['bad-gateway', {}],
  ['bad-gateway', { status: 503 }],
  ['reset', {}],
  ['reset-after', {}],
  ['truncate', {}],
  ['throttled', {}],
] as const)('a query gets through two passing failures: %s %j', async (kind, change) => {
  plan(kind, { ...change, count: 2 })
  expect(await admin.query(shopName)).toEqual({ shop: { name: 'The north shop' } })
  expect(calls()).toHaveLength(3)
})

test('a query gets through stalls', async () => {
  admin = await connected.impatientSides().admin(DOMAIN)
  plan('stall', { count: 2 })
  expect(await admin.query(shopName)).toEqual({ shop: { name: 'The north shop' } })
  expect(calls().map(call => call.fault)).toContain('stall')
})

test.each([
  ['too-many-requests', 'SHOPIFY_THROTTLED', 'HTTP 429'],
  ['throttled', 'SHOPIFY_THROTTLED', 'THROTTLED'],
  ['bad-gateway', 'SHOPIFY_UNAVAILABLE', 'HTTP 502'],
  ['reset', 'SHOPIFY_UNAVAILABLE', 'ECONNRESET|UND_ERR_SOCKET'],
  ['truncate', 'SHOPIFY_UNAVAILABLE', 'the answer was cut off or is not JSON'],
  ['stall', 'SHOPIFY_UNAVAILABLE', 'no answer in time'],
] as const)('a query gives up on %s that lasts with %s', async (kind, code, because) => {
  admin = await connected.impatientSides().admin(DOMAIN)
  plan(kind, { retryAfterSeconds: 1 })
  await expect(admin.query(shopName)).rejects.toMatchObject({
    code,
    details: { shop: DOMAIN, because: expect.stringMatching(because) },
  })
})

test('Retry-After is taken as seconds', async () => {
  plan('too-many-requests', { count: 1, retryAfterSeconds: 1 })
  const start = performance.now()
  await admin.query(shopName)
  expect(performance.now() - start).toBeGreaterThan(950)
})

test('a denied scope is named with its field, and not retried', async () => {
  shopState(connected.emulator, 'north').installation = { id: 1, installedAt: new Date(), scopes: [] }
  await expect(admin.query(themeNames)).rejects.toMatchObject({ code: 'SCOPE_DENIED', details: { shop: DOMAIN, field: 'themes' } })
  expect(calls()).toHaveLength(1)
})

test('a probe takes a denial as an answer', async () => {
  expect(await admin.probe(themeNames)).toMatchObject({ state: 'granted' })
  plan('access-denied', {})
  expect(await admin.probe(themeNames)).toEqual({ state: 'denied', field: 'themes' })
})

test('a token that ended before its time is refreshed once, and the query goes on', async () => {
  shopState(connected.emulator, 'north').tokens.expireAccessTokens()
  expect(await admin.query(shopName)).toEqual({ shop: { name: 'The north shop' } })
  expect(connected.oauthCalls()).toBe(1)
})

test('parallel queries on a token that ended refresh it once', async () => {
  shopState(connected.emulator, 'north').tokens.expireAccessTokens()
  await Promise.all(Array.from({ length: 6 }, () => admin.query(shopName)))
  expect(connected.oauthCalls()).toBe(1)
})

test('a revoked token is an error that deletes the session, so that the next page exchanges a new one', async () => {
  shopState(connected.emulator, 'north').tokens.revokeAll()
  await expect(admin.query(shopName)).rejects.toMatchObject({ code: 'TOKEN_REVOKED', details: { shop: DOMAIN } })
  await expect(connected.admin(DOMAIN)).rejects.toMatchObject({ code: 'SESSION_MISSING' })
  await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  expect(await (await connected.admin(DOMAIN)).query(shopName)).toBeTruthy()
})

test('a token that is refused even when fresh is given up after one refresh', async () => {
  plan('unauthorized', {})
  await expect(admin.query(shopName)).rejects.toMatchObject({ code: 'TOKEN_REVOKED' })
  expect(calls()).toHaveLength(2)
  expect(connected.oauthCalls()).toBe(1)
  expect(await database.db.session.count()).toBe(0)
})

test('an unknown field is refused by Shopify and not retried', async () => {
  const unknown = { ...shopName, document: '#graphql\n query Wrong { shop { nonsense } }' }
  await expect(admin.query(unknown)).rejects.toMatchObject({ code: 'SHOPIFY_REFUSED' })
  expect(calls()).toHaveLength(1)
})

test('a probe that is refused or answered strangely is unknown', async () => {
  const unknown = { ...shopName, document: '#graphql\n query Wrong { shop { nonsense } }' }
  expect(await admin.probe(unknown)).toMatchObject({ state: 'unknown' })
  const strange = { ...shopName, answer: z.object({ shop: z.object({ name: z.number() }) }) }
  expect(await admin.probe(strange)).toEqual({ state: 'unknown', because: 'unexpected answer', field: 'shop.name' })
})

test('an answer of another shape is an error that does not repeat it', async () => {
  const wrong = { ...shopName, answer: z.object({ shop: z.object({ name: z.number() }) }) }
  const failed = admin.query(wrong).catch(error => error)
  expect(await failed).toMatchObject({ code: 'SHOPIFY_REFUSED', details: { because: 'unexpected answer', field: 'shop.name' } })
  expect(String(await failed)).not.toContain('The north shop')
})

test('a mutation is repeated after a refusal that did nothing', async () => {
  plan('throttled', { count: 1 })
  plan('too-many-requests', { count: 1 })
  await admin.mutate(rename).catch(error => expect(error.code).not.toMatch(/THROTTLED|UNAVAILABLE/))
  expect(calls()).toHaveLength(3)
})

test.each(['reset-after', 'bad-gateway', 'truncate', 'stall'] as const)(
  'a mutation that may have happened is not repeated: %s',
  async kind => {
    plan(kind, { count: 1 })
    await expect(admin.mutate(rename)).rejects.toMatchObject({ code: 'SHOPIFY_UNAVAILABLE', details: { tries: 1 } })
    expect(calls()).toHaveLength(1)
  },
)

test('a caller that goes away ends the waiting with its own reason', async () => {
  plan('too-many-requests', { retryAfterSeconds: 3 })
  const leaving = new AbortController()
  const query = admin.query({ ...shopName, signal: leaving.signal })
  setTimeout(() => leaving.abort(new Error('left')), 50)
  await expect(query).rejects.toThrow('left')
})

test('a caller that goes away ends a running call with its own reason', async () => {
  plan('stall', {})
  const leaving = new AbortController()
  const query = admin.query({ ...shopName, signal: leaving.signal })
  setTimeout(() => leaving.abort(new Error('left')), 50)
  await expect(query).rejects.toThrow('left')
})

test('calls wait for an empty bucket to fill instead of running into it', async () => {
  await admin.query(themeNames)
  shopState(connected.emulator, 'north').bucket.take(1950)
  await admin.query(shopName)
  await Promise.all([1, 2, 3].map(() => admin.query(themeNames)))
  expect(calls().filter(({ cost }) => cost?.throttled)).toEqual([])
  expect(calls()).toHaveLength(5)
})

test('no answer and no token reaches the logs or an error', async () => {
  const { accessToken = '' } = (await connected.sessionStorage.loadSession(`offline_${DOMAIN}`)) ?? {}
  plan('bad-gateway', {})
  const error = await admin.query(shopName).catch(thrown => thrown)
  const said = `${connected.logged.join('')} ${error.stack} ${JSON.stringify(error)} ${error.cause}`
  for (const secret of [accessToken, '502 Bad Gateway', 'client-secret']) expect(said).not.toContain(secret)
})
