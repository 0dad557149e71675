import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import { signJwt } from '../../../emulator/oauth/id-token.ts'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { APP, shopOf, shopState } from '../../support/emulated-shop.ts'
import { dataRequest, documentRequest } from '../../support/page-request.ts'

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  connected = await connectToEmulator(database, [shopOf('north', []), shopOf('south', [])])
})
afterEach(() => connected.close())

const refusalOf = (request: Request) =>
  connected.shopify.authenticate.admin(request).then(
    () => 'let in' as const,
    thrown => (thrown instanceof Response ? thrown : Promise.reject(thrown)),
  )

test('a first page load exchanges one token, though its loaders ask in parallel', async () => {
  const idToken = connected.idToken('north', {})
  const loads = Array.from({ length: 5 }, () => connected.shopify.authenticate.admin(documentRequest('north', { idToken })))
  const sessions = await Promise.all(loads)
  expect(new Set(sessions.map(({ session }) => session.accessToken)).size).toBe(1)
  expect(sessions[0]?.sessionToken.sub).toBe('42')
  expect(connected.oauthCalls()).toBe(1)
})

test('installing writes shop, installation and session, and has the shop prepared once', async () => {
  const idToken = connected.idToken('north', {})
  await connected.shopify.authenticate.admin(documentRequest('north', { idToken }))
  await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  const shops = await database.db.shop.findMany({ include: { installations: true, sessions: true } })
  expect(shops).toHaveLength(1)
  expect(shops[0]).toMatchObject({
    domain: 'north.myshopify.com',
    installations: [{ scopes: ['read_themes'], uninstalledAt: null }],
    sessions: [{ id: 'offline_north.myshopify.com', isOnline: false, scope: 'read_themes' }],
  })
  expect(shops[0]?.sessions[0]?.refreshToken).toBeTruthy()
  expect(connected.queue.sent).toEqual([{ name: 'prepare-shop', input: { shopId: shops[0]?.id } }])
})

test.each([
  ['signed with another secret', () => signJwt({ ...claims(), aud: APP.clientId }, 'another secret')],
  ['without a signature', () => connected.idToken('north', {}).replace(/\.[^.]*$/, '.')],
  ['of algorithm none', () => `${part({ alg: 'none', typ: 'JWT' })}.${part(claims())}.`],
  ['for another app', () => connected.idToken('north', { aud: 'another-app' })],
  ['expired', () => connected.idToken('north', { exp: Math.floor(Date.now() / 1000) - 60 })],
  ['not valid yet', () => connected.idToken('north', { nbf: Math.floor(Date.now() / 1000) + 60 })],
  ['that is no token', () => 'not.a.token'],
  ['of algorithm None, signed with nothing', () => `${part({ alg: 'None' })}.${part(claims())}.AA`],
  ['of RS256 by a key of its own', () => rsaToken('RS256')],
  ['of HS512 by our secret', () => hmacToken('HS512')],
  ['of HS256 with the client id for a secret', () => signJwt(claims(), APP.clientId)],
  ['of HS256 with no secret', () => signJwt(claims(), '')],
  ['with two audiences', () => signJwt({ ...claims(), aud: [APP.clientId, 'another-app'] }, APP.clientSecret)],
  ['that names its own key', () => hmacToken('HS256', { jwk: { kty: 'oct', k: 'AA' }, kid: '../../dev/null', crit: ['x'] })],
  ['of 15 KB', () => `${'x'.repeat(15_000)}.${part(claims())}.x`],
  ['that comes twice', () => `${connected.idToken('north', {})}, Bearer ${connected.idToken('north', {})}`],
])('a token %s is refused in the header and in the address, and nothing is exchanged', async (_name, token) => {
  expect(await refusalOf(dataRequest(token()))).toMatchObject({ status: 401 })
  const bounced = await refusalOf(documentRequest('north', { idToken: token() }))
  if (bounced === 'let in') throw new Error('let in')
  expect([bounced.status, bounced.headers.get('location')?.split('?')[0]]).toEqual([302, '/auth/session-token'])
  expect(bounced.headers.get('location')).not.toContain('id_token')
  expect(connected.oauthCalls()).toBe(0)
  expect(connected.logged.join('')).not.toMatch(/eyJ/)
})

test('of two tokens in one address the first counts, as it does for the shop that is named', async () => {
  const good = documentRequest('north', { idToken: connected.idToken('north', {}) })
  const forged = documentRequest('north', { idToken: 'x' })
  expect(await refusalOf(new Request(`${good.url}&id_token=x`, good))).toBe('let in')
  expect(await refusalOf(new Request(`${forged.url}&id_token=${connected.idToken('north', {})}`, forged))).toMatchObject({ status: 302 })
})

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  'javascript:alert(1)',
  'https://vigie.example.evil.example/',
  'http://[',
])('App Bridge is never sent with a token to %s', async address => {
  const request = documentRequest('north', { idToken: '' })
  const bounce = new URL('/auth/session-token', request.url)
  bounce.search = String(new URLSearchParams({ shop: 'north.myshopify.com', 'shopify-reload': address }))
  expect(await refusalOf(new Request(bounce, request))).toMatchObject({ status: 400 })
})

test('a token for no shop of Shopify is refused', async () => {
  expect(
    await refusalOf(dataRequest(connected.idToken('north', { dest: 'https://evil.example', iss: 'https://evil.example/admin' }))),
  ).toMatchObject({ status: 401 })
})

test('a token of two shops is refused', async () => {
  await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  expect(await refusalOf(dataRequest(connected.idToken('north', { iss: 'https://south.myshopify.com/admin' })))).toMatchObject({
    status: 401,
  })
})

test('a token that names a stranger as its issuer is refused', async () => {
  expect(await refusalOf(dataRequest(connected.idToken('north', { iss: 'https://evil.example/admin' })))).toMatchObject({ status: 401 })
})

test('a token of one shop does not open the page of another', async () => {
  const idToken = connected.idToken('north', {})
  expect(await refusalOf(documentRequest('south', { idToken }))).toMatchObject({ status: 401 })
})

test('a document without a token goes to the bounce page, which only this shop and its admin may frame', async () => {
  const request = documentRequest('north', { idToken: '' })
  const bounce = await refusalOf(request)
  if (bounce === 'let in') throw new Error('let in')
  expect(bounce.status).toBe(302)
  const location = new URL(bounce.headers.get('location') ?? '', request.url)
  expect(location.pathname).toBe('/auth/session-token')
  const page = await refusalOf(new Request(location, { headers: request.headers }))
  if (page === 'let in') throw new Error('let in')
  expect(page.headers.get('content-security-policy')).toBe('frame-ancestors https://north.myshopify.com https://admin.shopify.com')
  expect(await page.text()).toContain('data-api-key="client-id"')
})

test('a page waits out a passing failure of the token endpoint', async () => {
  connected.state.faults.add(fault('bad-gateway', 2))
  const { session } = await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  expect(session.shop).toBe('north.myshopify.com')
  expect(connected.oauthCalls()).toBe(3)
})

test('a token endpoint that stays silent is named, without its body or our secret', async () => {
  connected.state.faults.add(fault('bad-gateway', 100))
  const failed = connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  await expect(failed).rejects.toMatchObject({ code: 'SHOPIFY_UNAVAILABLE', details: { shop: 'north.myshopify.com' } })
  expect(connected.logged.join('')).not.toMatch(/502 Bad Gateway|client-secret/)
})

test('a shop that has uninstalled the app is not let in by an older token', async () => {
  shopState(connected.emulator, 'north').installation = null
  await expect(connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))).rejects.toMatchObject({
    code: 'NOT_INSTALLED',
  })
})

test('credentials that Shopify does not know are ours to mend, and the log says so', async () => {
  const { clientSecret } = connected.state.app
  connected.state.app.clientSecret = 'rotated at Shopify'
  const failed = connected.shopify.authenticate.admin(dataRequest(signJwt(claims(), clientSecret)))
  await expect(failed).rejects.toMatchObject({ code: 'CREDENTIALS_REFUSED', details: { because: 'invalid_client' } })
  connected.state.app.clientSecret = clientSecret
  expect(connected.logged.join('')).toContain('invalid_client')
})

test.each([
  ['a shop that is frozen', { kind: 'bad-gateway', status: 402 }, 'SHOP_LOCKED'],
  ['a shop that is gone', { kind: 'bad-gateway', status: 404 }, 'SHOP_GONE'],
  ['a login page where a token should be', { kind: 'login-page' }, 'SHOPIFY_UNAVAILABLE'],
] as const)('%s is told as what it is', async (_name, planned, expected) => {
  connected.state.faults.add({ ...planned, target: 'oauth' })
  const outcome = await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {}))).then(
    () => 'let in',
    error => error.code,
  )
  expect(outcome).toBe(expected)
})

function claims() {
  const now = Math.floor(Date.now() / 1000)
  const iss = 'https://north.myshopify.com/admin'
  return { iss, dest: 'https://north.myshopify.com', aud: APP.clientId, sub: '42', exp: now + 60, nbf: now, iat: now, jti: 'j', sid: 's' }
}

function hmacToken(alg: 'HS256' | 'HS512', header: object = {}): string {
  const signed = `${part({ alg, typ: 'JWT', ...header })}.${part(claims())}`
  return `${signed}.${createHmac(alg.replace('HS', 'sha'), APP.clientSecret).update(signed).digest('base64url')}`
}

function rsaToken(alg: 'RS256'): string {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const signed = `${part({ alg, jwk: publicKey.export({ format: 'jwk' }) })}.${part(claims())}`
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function fault(kind: 'bad-gateway', count: number) {
  return { kind, count, target: 'oauth', skip: 0, probability: 1, seed: 1, retryAfterSeconds: 0, milliseconds: 1, items: 0 } as const
}
