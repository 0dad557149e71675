import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { readKeyUse, rotateKeys } from '../../../app/services/rotate-keys.ts'
import { createTokenCipher } from '../../../app/shopify/token-cipher.ts'
import { type Connected, connectToEmulator, keys } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { shopOf, shopState } from '../../support/emulated-shop.ts'
import { dataRequest } from '../../support/page-request.ts'

const ID = 'offline_north.myshopify.com'

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  connected = await connectToEmulator(database, [shopOf('north', []), shopOf('south', [])])
  for (const shop of ['north', 'south']) await connected.shopify.authenticate.admin(dataRequest(connected.idToken(shop, {})))
})
afterEach(() => connected.close())

const signal = new AbortController().signal
const vigieWith = (...ids: string[]) => {
  const { db, withLock } = database
  return { env: { ENCRYPTION_KEYS: keys(...ids) }, db, withLock, log: connected.log }
}
const rotate = (...ids: string[]) => rotateKeys(vigieWith(...ids), { signal })
const row = (id = ID) => database.db.session.findUniqueOrThrow({ where: { id } })
const loadWith = (...ids: string[]) => connected.sidesWithKeys(...ids).sessionStorage.loadSession(ID)

test('all tokens come under a new key, after which the old key can go', async () => {
  const before = await loadWith('k1')
  expect(await readKeyUse(vigieWith('k2', 'k1'))).toEqual([
    { keyId: 'k2', state: 'current', sessions: 0 },
    { keyId: 'k1', state: 'older', sessions: 2 },
  ])
  const { rotated, use } = await rotate('k2', 'k1')
  expect(rotated).toBe(2)
  expect(use).toEqual([
    { keyId: 'k2', state: 'current', sessions: 2 },
    { keyId: 'k1', state: 'older', sessions: 0 },
  ])
  const after = await loadWith('k2')
  expect([after?.accessToken, after?.refreshToken]).toEqual([before?.accessToken, before?.refreshToken])
})

test('a second rotation finds nothing to do and leaves the rows as they are', async () => {
  await rotate('k2', 'k1')
  const before = await row()
  expect((await rotate('k2', 'k1')).rotated).toBe(0)
  expect(await row()).toEqual(before)
})

test('an id that another one begins with is another id', async () => {
  await rotate('k2', 'k1')
  expect((await rotate('k', 'k2')).rotated).toBe(2)
  expect((await row()).accessToken).toMatch(/^k:/)
})

test('several processes rotate at once: each session is done once', async () => {
  const all = await Promise.all([1, 2, 3].map(() => rotate('k2', 'k1')))
  expect(all.reduce((sum, { rotated }) => sum + rotated, 0)).toBe(2)
  expect((await loadWith('k2'))?.accessToken).toBeTruthy()
})

test('what a refresh was granted while tokens are rotated is kept, and the refresh token is spent once', async () => {
  connected.state.clock.advance(51 * 60)
  connected.state.log.clear()
  const side = connected.sidesWithKeys('k2', 'k1')
  for (let round = 0; round < 5; round++) {
    const [session] = await Promise.all([side.sessionStorage.loadSession(ID), rotate('k2', 'k1'), rotate('k1', 'k2'), rotate('k2', 'k1')])
    const held = shopState(connected.emulator, 'north').tokens
    expect(held.find(session?.accessToken ?? '')).not.toBeNull()
    expect((await loadWith('k2', 'k1'))?.refreshToken).toBe(session?.refreshToken)
    connected.state.clock.advance(51 * 60)
  }
  expect(connected.oauthCalls()).toBe(5)
})

test('a token that replaced the one being rotated stays', async () => {
  const newer = createTokenCipher(keys('k2', 'k1')).encrypt('newer', `${ID}/access`)
  const { db, withLock } = database
  const slowLock: typeof withLock = (key, work) =>
    withLock(key, async lost => {
      const done = work(lost)
      await db.session.updateMany({ where: { id: ID }, data: { accessToken: newer } })
      return done
    })
  await rotateKeys({ ...vigieWith('k2', 'k1'), withLock: slowLock }, { signal })
  expect((await loadWith('k2', 'k1'))?.accessToken).toBe('newer')
})

test('a key that nobody has stops neither the others nor the count, and is named in the log without a key', async () => {
  const envelope = createTokenCipher(keys('gone')).encrypt('token', `${ID}/access`)
  await database.db.session.update({ where: { id: ID }, data: { accessToken: envelope } })
  const { rotated, use } = await rotate('k2', 'k1')
  expect(rotated).toBe(1)
  expect(use).toContainEqual({ keyId: 'gone', state: 'unknown', sessions: 1 })
  const logged = connected.logged.join('')
  expect(logged).toContain('"keyId":"gone","sessions":1')
  for (const { key } of keys('k1', 'k2', 'gone')) expect(logged).not.toContain(key.toString('base64'))
})

test('more sessions than one batch are all rotated', async () => {
  const { id: shopId } = await database.db.shop.findFirstOrThrow()
  const cipher = createTokenCipher(keys('k1'))
  const ids = Array.from({ length: 250 }, (_, n) => `offline_${n}.myshopify.com`)
  const rows = ids.map(id => ({ id, shopId, isOnline: false, state: '', accessToken: cipher.encrypt(id, `${id}/access`) }))
  await database.db.session.createMany({ data: rows })
  expect((await rotate('k2', 'k1')).rotated).toBe(252)
  expect((await row(ids[249])).accessToken).toMatch(/^k2:/)
})

test('a rotation that is told to stop has done whole sessions only, and goes on next time', async () => {
  const stopping = new AbortController()
  const { withLock } = database
  const oneThenStop: typeof withLock = (key, work) => withLock(key, work).finally(() => stopping.abort())
  const interrupted = rotateKeys({ ...vigieWith('k2', 'k1'), withLock: oneThenStop }, { signal: stopping.signal })
  await expect(interrupted).rejects.toThrow(/aborted/)
  expect((await rotate('k2', 'k1')).rotated).toBe(1)
})
