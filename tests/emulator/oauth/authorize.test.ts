import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { uninstallApp } from '../../../emulator/actions/installation.ts'
import { APP, type Emulated, emulate, shopOf, shopState } from '../../support/emulated-shop.ts'

let shop: Emulated
beforeEach(async () => {
  shop = await emulate({ shops: [shopOf('north', [])], app: APP })
  uninstallApp(shop.state, shopState(shop.emulator, 'north'))
})
afterEach(() => shop.close())

const authorize = (method: string, changes: Record<string, string>) => {
  const query = new URLSearchParams({
    client_id: APP.clientId,
    scope: 'read_themes',
    redirect_uri: 'http://127.0.0.1:9/auth/callback',
    state: '271828',
    ...changes,
  })
  return shop.request(`https://north.myshopify.com/admin/oauth/authorize?${query}`, { method, redirect: 'manual' })
}

const redeem = (code: string | null) =>
  shop.post('https://north.myshopify.com/admin/oauth/access_token', {
    client_id: APP.clientId,
    client_secret: APP.clientSecret,
    code,
    expiring: '1',
  })

test('consent installs the app and sends the browser back with a signed query', async () => {
  expect(await (await authorize('GET', {})).text()).toContain('read_themes')
  const back = new URL((await authorize('POST', {})).headers.get('location') ?? '')
  const { hmac, ...parameters } = Object.fromEntries(back.searchParams)
  const signed = Object.keys(parameters)
    .sort()
    .map(name => `${name}=${encodeURIComponent(parameters[name] ?? '')}`)
    .join('&')
  expect(back.origin + back.pathname).toBe('http://127.0.0.1:9/auth/callback')
  expect(parameters).toMatchObject({ shop: 'north.myshopify.com', state: '271828' })
  expect(hmac).toBe(createHmac('sha256', APP.clientSecret).update(signed).digest('hex'))
  expect(shopState(shop.emulator, 'north').installation?.scopes).toEqual(['read_themes'])
})

test('a code works once and for a minute', async () => {
  const code = async () => new URL((await authorize('POST', {})).headers.get('location') ?? '').searchParams.get('code')
  const first = await code()
  expect((await redeem(first)).status).toBe(200)
  expect((await redeem(first)).status).toBe(400)

  const second = await code()
  shop.state.clock.advance(61)
  expect((await redeem(second)).status).toBe(400)
})

test('an optional scope that is consented to later is added', async () => {
  await authorize('POST', {})
  await authorize('POST', { scope: 'read_themes,read_locales' })
  expect(shopState(shop.emulator, 'north').installation?.scopes).toEqual(['read_themes', 'read_locales'])
})

test.each([
  ['client_id', 'other'],
  ['redirect_uri', 'https://evil.example/'],
  ['scope', 'read_orders'],
])('%s %s is refused and installs nothing', async (name, value) => {
  expect((await authorize('POST', { [name]: value })).status).toBe(400)
  expect(shopState(shop.emulator, 'north').installation).toBeNull()
})

test('the scopes of a token can be listed, with the reading that writing includes', async () => {
  await authorize('POST', { scope: 'read_themes,write_themes' })
  const token = shop.tokenOf('north')
  const answer = await shop.request('https://north.myshopify.com/admin/oauth/access_scopes.json', {
    headers: { 'x-shopify-access-token': token },
  })
  expect(await answer.json()).toEqual({ access_scopes: [{ handle: 'read_themes' }, { handle: 'write_themes' }] })
  expect((await shop.request('https://north.myshopify.com/admin/oauth/access_scopes.json', {})).status).toBe(401)
})
