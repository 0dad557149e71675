import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import type { Fault } from '../../../emulator/faults/fault.ts'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { shopOf, shopState } from '../../support/emulated-shop.ts'
import { fault } from '../../support/fault.ts'
import { dataRequest } from '../../support/page-request.ts'

const DOMAIN = 'north.myshopify.com'
const ID = `offline_${DOMAIN}`

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  connected = await connectToEmulator(database, [shopOf('north', [])])
  await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  connected.state.log.clear()
})
afterEach(() => connected.close())

const load = () => connected.sessionStorage.loadSession(ID)
const minutesLater = (minutes: number) => connected.state.clock.advance(minutes * 60)
const tokens = () => shopState(connected.emulator, 'north').tokens
const row = () => database.db.session.findUniqueOrThrow({ where: { id: ID } })

test('a session that was stored is loaded as it was', async () => {
  const session = await load()
  expect(session).toMatchObject({ id: ID, shop: DOMAIN, isOnline: false, scope: 'read_themes' })
  expect(tokens().find(session?.accessToken ?? '')).not.toBeNull()
  expect(session?.expires?.getTime()).toBeGreaterThan(connected.now().getTime() + 59 * 60_000)
})

test('tokens are not readable in the database', async () => {
  const session = await load()
  const stored = JSON.stringify(await row())
  expect(stored).not.toContain(session?.accessToken)
  expect(stored).not.toContain(session?.refreshToken)
})

test('a token with more than ten minutes left is not refreshed', async () => {
  minutesLater(49)
  await load()
  expect(connected.oauthCalls()).toBe(0)
})

test('parallel loads of a token about to expire refresh it once, and all succeed', async () => {
  const before = await load()
  minutesLater(51)
  const sessions = await Promise.all(Array.from({ length: 8 }, load))
  expect(connected.oauthCalls()).toBe(1)
  const [token, ...others] = new Set(sessions.map(session => session?.accessToken))
  expect(others).toEqual([])
  expect(token).not.toBe(before?.accessToken)
  expect(tokens().find(token ?? '')).not.toBeNull()
})

test('two processes refresh it once', async () => {
  minutesLater(51)
  const other = connected.sidesWithKeys('k1')
  const sessions = await Promise.all([load(), other.sessionStorage.loadSession(ID), load(), other.sessionStorage.loadSession(ID)])
  expect(connected.oauthCalls()).toBe(1)
  expect(new Set(sessions.map(session => session?.accessToken)).size).toBe(1)
})

test('an expired token is refreshed', async () => {
  minutesLater(120)
  expect(tokens().find((await load())?.accessToken ?? '')).not.toBeNull()
})

test('a refused refresh deletes the session, and the next page exchanges a new one', async () => {
  minutesLater(51)
  tokens().revokeAll()
  expect(await load()).toBeUndefined()
  expect(await database.db.session.count()).toBe(0)
  const { session } = await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  expect(tokens().find(session.accessToken ?? '')).not.toBeNull()
})

test('wrong credentials of our own delete no session', async () => {
  minutesLater(51)
  connected.state.app.clientSecret = 'rotated'
  expect((await load())?.accessToken).toBeTruthy()
  minutesLater(10)
  await expect(load()).rejects.toMatchObject({ code: 'CREDENTIALS_REFUSED', details: { because: 'invalid_client' } })
  connected.state.app.clientSecret = 'client-secret'
  expect(await database.db.session.count()).toBe(1)
})

test('while the token endpoint is down, a token that still works is used, and the endpoint is left alone for a while', async () => {
  const before = await load()
  minutesLater(56)
  connected.state.faults.add(oauthFault('reset'))
  expect((await load())?.accessToken).toBe(before?.accessToken)
  const calls = connected.oauthCalls()
  expect(calls).toBeGreaterThan(1)
  const { session } = await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  expect(session.accessToken).toBe(before?.accessToken)
  expect(connected.oauthCalls()).toBe(calls)
})

test('when the token endpoint is down and the token has expired, that is the error', async () => {
  minutesLater(61)
  connected.state.faults.add(oauthFault('stall'))
  await expect(connected.impatientSides().sessionStorage.loadSession(ID)).rejects.toMatchObject({
    code: 'SHOPIFY_UNAVAILABLE',
    details: { because: 'no answer in time' },
  })
})

test('a refresh whose answer was lost is repeated', async () => {
  connected.state.change({ refreshRotation: 'lenient' })
  minutesLater(61)
  connected.state.faults.add({ ...oauthFault('reset-after'), count: 1 })
  expect(tokens().find((await load())?.accessToken ?? '')).not.toBeNull()
  expect(connected.oauthCalls()).toBe(2)
})

test.each([
  ['of an unknown key', 'UNKNOWN_KEY_ID', 'k1:AAAA:AAAA:AAAA'.replace('k1', 'gone')],
  ['that was damaged', 'TOKEN_UNREADABLE', 'k1:AAAA:AAAA:AAAA'],
])('a token %s is a clear error for jobs and in the log, and the next page exchanges a new one', async (_name, code, accessToken) => {
  await database.db.session.update({ where: { id: ID }, data: { accessToken } })
  const keyId = accessToken.split(':')[0]
  await expect(connected.admin(DOMAIN)).rejects.toMatchObject({ code, details: { keyId } })
  const { session } = await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  expect(tokens().find(session.accessToken ?? '')).not.toBeNull()
  expect((await load())?.accessToken).toBe(session.accessToken)
  expect(connected.logged.join('')).toContain(`"code":"${code}","keyId":"${keyId}"`)
})

test('no token reaches the logs', async () => {
  const before = await load()
  minutesLater(51)
  connected.state.faults.add({ ...oauthFault('bad-gateway'), count: 50 })
  await load()
  connected.state.faults.clear()
  minutesLater(1)
  const after = await load()
  const secrets = [before, after].flatMap(session => [session?.accessToken ?? '', session?.refreshToken ?? ''])
  expect(connected.logged.length).toBeGreaterThan(0)
  for (const secret of [...secrets, 'client-secret']) expect(connected.logged.join('')).not.toContain(secret)
})

function oauthFault(kind: Fault['kind']): Fault {
  return fault(kind, { target: 'oauth' })
}
