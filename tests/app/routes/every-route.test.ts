import { afterAll, beforeAll, expect, test } from 'vitest'
import { signJwt } from '../../../emulator/oauth/id-token.ts'
import { ACTIONS, ALL_ROUTES, LOADERS, PUBLIC_ROUTES } from '../../support/all-routes.ts'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { APP, shopOf } from '../../support/emulated-shop.ts'
import { dataRequest } from '../../support/page-request.ts'
import { visitRoute } from '../../support/visit-route.ts'

let connected: Connected
beforeAll(async () => {
  connected = await connectToEmulator(await openTestDatabase(), [shopOf('north', []), shopOf('south', [])])
  await connected.shopify.authenticate.admin(dataRequest(connected.idToken('south', {})))
})
afterAll(async () => {
  await connected.close()
  await connected.database.close()
})

const now = () => Math.floor(Date.now() / 1000)

/** Tokens that no page and no action may take for one of south. */
const badTokens = () => [
  signJwt(claims(), 'another secret'),
  connected.idToken('south', { exp: now() - 60 }),
  connected.idToken('south', { nbf: now() + 60 }),
  connected.idToken('south', { aud: 'another-app' }),
  connected.idToken('south', { iss: 'https://north.myshopify.com/admin' }),
  'x',
]

test('every route asks for a session token, but for those that are known not to', () => {
  const names = ALL_ROUTES.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining([...PUBLIC_ROUTES, 'app', 'app.findings.$id', 'app.decisions']))
  expect(ALL_ROUTES.filter(({ loader, action }) => !loader && !action)).toEqual([])
})

test.each(LOADERS)('the loader of $name answers 401 to every bad token, and asks App Bridge for another', async ({ route }) => {
  for (const token of badTokens()) {
    const refused = await visitRoute(connected, route, { path: '/app', token })
    expect(refused).toMatchObject({ status: 401, body: '' })
  }
  const forged = await visitRoute(connected, route, { path: '/app', token: 'x' })
  expect(forged.headers.get('X-Shopify-Retry-Invalid-Session-Request')).toBe('1')
})

test.each(ACTIONS)('the action of $name answers 401 to every bad token, though a good one stands in the address', async ({ route }) => {
  for (const token of badTokens())
    for (const path of ['/app', `/app?id_token=${connected.idToken('south', {})}`])
      expect(await visitRoute(connected, route, { path, token, body: {} })).toMatchObject({ status: 401, body: '' })
})

test('a token of one shop opens no page that names another', async () => {
  for (const { route } of LOADERS) {
    const asked = { path: '/app?shop=north.myshopify.com', token: connected.idToken('south', {}) }
    expect(await visitRoute(connected, route, asked)).toMatchObject({ status: 401 })
  }
})

test.each(ACTIONS)('the action of $name refuses what it cannot read, and a body that is too large', async ({ route }) => {
  for (const body of ['', 'not json', '[]', 'null', '"x"', '"x"'.repeat(400_000)]) {
    const refused = await visitRoute(connected, route, { path: '/app', token: connected.idToken('south', {}), body })
    expect([400, 413]).toContain(refused.status)
    expect(refused.body).toMatchObject({ done: null, refused: { code: expect.stringMatching(/INVALID_INPUT|BODY_TOO_LARGE/) } })
  }
})

const SQL = [
  `' OR '1'='1`,
  `'; DROP TABLE findings; --`,
  `\\'; SELECT pg_sleep(5); --`,
  `") UNION SELECT access_token FROM sessions --`,
  '$1',
  '%',
  '\\',
]

test.each(LOADERS)('the loader of $name takes SQL for words', async ({ name, route }) => {
  for (const words of SQL) {
    const query = new URLSearchParams(
      ['q', 'file', 'app', 'audit', 'view', 'sort', 'group', 'page', 'family', 'locale'].map(each => [each, words]),
    )
    const asked = { path: `/app?${query}`, params: { id: words }, token: connected.idToken('south', {}) }
    expect(await visitRoute(connected, route, asked)).toMatchObject({ status: name.includes('$') ? 404 : 200 })
    const cursor = await visitRoute(connected, route, { ...asked, path: `/app?${new URLSearchParams({ cursor: words })}` })
    expect([200, 400, 404]).toContain(cursor.status)
  }
})

function claims() {
  const dest = 'https://south.myshopify.com'
  return { iss: `${dest}/admin`, dest, aud: APP.clientId, sub: '42', exp: now() + 60, nbf: now() - 5, iat: now(), jti: 'j', sid: 's' }
}
