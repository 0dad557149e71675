import { afterEach, beforeEach, expect, test } from 'vitest'
import { type IdTokenClaims, signIdToken, signJwt } from '../../../emulator/oauth/id-token.ts'
import { APP, type Emulated, emulate, shopOf, shopState } from '../../support/emulated-shop.ts'

const OFFLINE = 'urn:shopify:params:oauth:token-type:offline-access-token'
const ONLINE = 'urn:shopify:params:oauth:token-type:online-access-token'
const credentials = { client_id: APP.clientId, client_secret: APP.clientSecret }

let shop: Emulated
beforeEach(async () => {
  shop = await emulate({ shops: [shopOf('north', []), shopOf('south', [])], app: APP })
})
afterEach(() => shop.close())

async function ask(body: object) {
  const response = await shop.post('https://north.myshopify.com/admin/oauth/access_token', body)
  return { status: response.status, body: JSON.parse(await response.text()) }
}

const idToken = (claims: Partial<IdTokenClaims>) => signIdToken(shop.state, shopState(shop.emulator, 'north'), { staffId: 42, claims })

const exchange = (subject: string, changes: object) =>
  ask({
    ...credentials,
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: subject,
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    requested_token_type: OFFLINE,
    expiring: '1',
    ...changes,
  })

const refresh = (token: string) => ask({ ...credentials, grant_type: 'refresh_token', refresh_token: token })

const works = async (token: string) => (await shop.graphql('north', { token, query: '{ shop { name } }' })).status === 200

test('a session token is exchanged for an expiring offline token that works', async () => {
  const { status, body } = await exchange(idToken({}), {})
  expect(status).toBe(200)
  expect(body).toMatchObject({ scope: 'read_themes', expires_in: 3600, refresh_token_expires_in: 7_776_000 })
  expect(await works(body.access_token)).toBe(true)
})

test('an online token names the member of the staff', async () => {
  const { body } = await exchange(idToken({}), { requested_token_type: ONLINE })
  expect(body.associated_user).toMatchObject({ id: 42, first_name: 'Ada', locale: 'fr', account_owner: true })
  expect(await works(body.access_token)).toBe(true)
})

const past = Math.floor(Date.now() / 1000) - 100
test.each([
  { forged: 'expired', claims: { exp: past } },
  { forged: 'not valid yet', claims: { nbf: past + 1000 } },
  { forged: 'for another app', claims: { aud: 'other' } },
  { forged: 'of another shop', claims: { dest: 'https://south.myshopify.com' } },
  { forged: 'issued by another shop', claims: { iss: 'https://south.myshopify.com/admin' } },
])('a session token that is $forged is refused', async ({ claims }) => {
  expect(await exchange(idToken(claims), {})).toMatchObject({ status: 400, body: { error: 'invalid_subject_token' } })
})

test('a session token signed with another secret, or with none, is refused', async () => {
  const [header, payload] = idToken({}).split('.')
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString())
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
  for (const forged of [signJwt(claims, 'other'), `${header}.${payload}.`, `${none}.${payload}.`, 'rubbish', ''])
    expect(await exchange(forged, {})).toMatchObject({ status: 400, body: { error: 'invalid_subject_token' } })
})

test.each([
  { wrong: { client_secret: 'guess' }, status: 401, error: 'invalid_client' },
  { wrong: { client_id: 'guess' }, status: 400, error: 'application_cannot_be_found' },
  { wrong: { requested_token_type: 'urn:other' }, status: 400, error: 'invalid_request' },
  { wrong: { subject_token_type: 'urn:other' }, status: 400, error: 'invalid_request' },
  { wrong: { grant_type: 'password' }, status: 400, error: 'unsupported_grant_type' },
])('$wrong is refused', async ({ wrong, status, error }) => {
  expect(await exchange(idToken({}), wrong)).toMatchObject({ status, body: { error } })
})

test('an app that is not installed gets no token', async () => {
  shopState(shop.emulator, 'north').installation = null
  expect(await exchange(idToken({}), {})).toMatchObject({ status: 400, body: { error: 'app_not_installed' } })
})

test('an access token expires, and its refresh token brings a new pair', async () => {
  const first = (await exchange(idToken({}), {})).body
  shop.state.clock.advance(3601)
  expect(await works(first.access_token)).toBe(false)
  const second = (await refresh(first.refresh_token)).body
  expect(await works(second.access_token)).toBe(true)
  expect(second.refresh_token).not.toBe(first.refresh_token)
})

test('a refresh ends the old pair: of two at once, one fails', async () => {
  const first = (await exchange(idToken({}), {})).body
  const answers = await Promise.all([refresh(first.refresh_token), refresh(first.refresh_token)])
  expect(answers.map(answer => answer.status).sort()).toEqual([200, 400])
  expect(answers.find(answer => answer.status === 400)?.body.error).toBe('invalid_grant')
  expect(await works(first.access_token)).toBe(false)
})

test('lenient rotation takes a refresh token again until its replacement is used', async () => {
  shop.state.change({ refreshRotation: 'lenient' })
  const first = (await exchange(idToken({}), {})).body
  expect((await refresh(first.refresh_token)).status).toBe(200)
  const retried = await refresh(first.refresh_token)
  expect(retried.status).toBe(200)
  expect((await refresh(retried.body.refresh_token)).status).toBe(200)
  expect((await refresh(first.refresh_token)).status).toBe(400)
})

test('a refresh token dies after 90 days, however often it was renewed', async () => {
  const first = (await exchange(idToken({}), {})).body
  shop.state.clock.advance(7_775_000)
  const second = (await refresh(first.refresh_token)).body
  shop.state.clock.advance(2000)
  expect((await refresh(second.refresh_token)).body.error).toBe('invalid_grant')
})

test('a lasting token is refused by the API, and can be changed once for one that expires', async () => {
  const lasting = (await exchange(idToken({}), { expiring: '0' })).body
  expect(lasting).not.toHaveProperty('expires_in')
  expect((await shop.graphql('north', { token: lasting.access_token, query: '{ shop { name } }' })).status).toBe(403)

  const change = () => exchange(lasting.access_token, { subject_token_type: OFFLINE })
  expect((await change()).body).toHaveProperty('refresh_token')
  expect((await change()).status).toBe(400)
})
