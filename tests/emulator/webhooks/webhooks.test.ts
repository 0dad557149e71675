import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { APP, type Emulated, emulate, shopOf } from '../../support/emulated-shop.ts'

type Received = { path: string | undefined; headers: IncomingHttpHeaders; body: string }

let shop: Emulated
let received: Received[]
let statuses: number[]
const app = createServer(async (request, response) => {
  const chunks = await request.toArray()
  received.push({ path: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() })
  response.writeHead(statuses.shift() ?? 200).end()
})

beforeEach(async () => {
  received = []
  statuses = []
  await new Promise<void>(listening => app.listen(0, '127.0.0.1', listening))
  const { port } = app.address() as AddressInfo // listening on a port, it has one
  const draft = { name: 'Draft', role: 'UNPUBLISHED' as const, files: { 'layout/theme.liquid': '<html>' } }
  const live = { ...draft, name: 'Live', role: 'MAIN' as const }
  shop = await emulate({ shops: [shopOf('north', [live, draft])], app: { ...APP, url: `http://127.0.0.1:${port}` } })
})
afterEach(async () => {
  await shop.close()
  app.closeAllConnections()
  await new Promise(closed => app.close(closed))
})

const act = (method: string, path: string, input: object) =>
  shop.request(`${shop.emulator.origin}/__emulator/${path}`, { method, body: JSON.stringify(input) })

const until = (count: number) => vi.waitFor(() => expect(received).toHaveLength(count), { timeout: 3000 })
const topics = () => received.map(({ headers }) => headers['x-shopify-topic'])
const draftId = () => shop.state.shop('north')?.themes.keys().toArray()[1]

test("a webhook carries the signature of its raw body and all of Shopify's headers", async () => {
  await act('POST', `shops/north/themes/${draftId()}/publish`, {})
  await until(1)
  const [{ path, headers, body }] = received as [Received] // until(1) saw it
  expect(path).toBe('/webhooks')
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'x-shopify-topic': 'themes/publish',
    'x-shopify-shop-domain': 'north.myshopify.com',
    'x-shopify-api-version': '2026-10',
    'x-shopify-hmac-sha256': createHmac('sha256', APP.clientSecret).update(body).digest('base64'),
  })
  for (const name of ['x-shopify-webhook-id', 'x-shopify-event-id', 'x-shopify-triggered-at']) expect(headers[name]).toBeTruthy()
  expect(JSON.parse(body)).toMatchObject({ id: draftId(), name: 'Draft', role: 'main' })
})

test('themes and installation send their webhooks, file edits send none', async () => {
  await act('PUT', 'shops/north/themes/live/files/snippets/new.liquid', {})
  await act('POST', 'shops/north/themes', { name: 'Copy' })
  await until(1)
  await act('PATCH', `shops/north/themes/${draftId()}`, { name: 'Renamed' })
  await until(2)
  await act('DELETE', `shops/north/themes/${draftId()}`, {})
  await until(3)
  await act('PUT', 'shops/north/scopes', { scopes: ['read_themes', 'read_locales'] })
  await until(4)
  await act('POST', 'shops/north/uninstall', {})
  await until(5)
  expect(topics()).toEqual(['themes/create', 'themes/update', 'themes/delete', 'app/scopes_update', 'app/uninstalled'])
  expect(JSON.parse(received[3]?.body ?? '')).toMatchObject({ previous: ['read_themes'], current: ['read_themes', 'read_locales'] })
})

test('a failed delivery is tried again under the same webhook id', async () => {
  shop.state.change({ webhookRetrySeconds: [0.05, 0.05] })
  statuses = [500, 503]
  await act('POST', 'shops/north/uninstall', {})
  await until(3)
  expect(new Set(received.map(({ headers }) => headers['x-shopify-webhook-id'])).size).toBe(1)
  await vi.waitFor(() => expect(shop.state.webhooks.list()[0]).toMatchObject({ tries: [500, 503, 200], state: 'delivered' }))
})

test('after its last try a delivery is given up', async () => {
  shop.state.change({ webhookRetrySeconds: [0.01] })
  statuses = [500, 500, 500]
  await act('POST', 'shops/north/uninstall', {})
  await vi.waitFor(() => expect(shop.state.webhooks.list()[0]).toMatchObject({ tries: [500, 500], state: 'given up' }))
  expect(received).toHaveLength(2)
})

test('webhooks can come twice', async () => {
  shop.state.change({ webhookCopies: 2 })
  await act('POST', 'shops/north/uninstall', {})
  await until(2)
  expect(received[0]?.headers['x-shopify-webhook-id']).toBe(received[1]?.headers['x-shopify-webhook-id'])
})

test('held webhooks are released in either order', async () => {
  await act('POST', 'webhooks/hold', {})
  await act('POST', 'shops/north/uninstall', {})
  await act('POST', 'shops/north/install', {})
  await act('PUT', 'shops/north/scopes', { scopes: [] })
  expect(received).toHaveLength(0)
  await act('POST', 'webhooks/release', { order: 'last-in' })
  expect(topics()).toEqual(['app/scopes_update', 'app/uninstalled'])
  const [later, earlier] = received.map(({ headers }) => String(headers['x-shopify-triggered-at']))
  expect(String(earlier) <= String(later)).toBe(true)
})

test('one can be sent by hand: old, repeated or forged', async () => {
  const sent = { shop: 'north', topic: 'shop/redact', triggeredAt: '2026-01-02T03:04:05.000Z', webhookId: 'again', forged: true }
  await act('POST', 'webhooks', sent)
  await until(1)
  const [{ headers, body }] = received as [Received] // until(1) saw it
  expect(headers).toMatchObject({ 'x-shopify-webhook-id': 'again', 'x-shopify-triggered-at': '2026-01-02T03:04:05.000Z' })
  expect(headers['x-shopify-hmac-sha256']).not.toBe(createHmac('sha256', APP.clientSecret).update(body).digest('base64'))
  expect(JSON.parse(body)).toEqual({ shop_id: shop.state.shop('north')?.id, shop_domain: 'north.myshopify.com' })
})

test('a topic that the app has not subscribed to is not sent', async () => {
  shop.state.app.webhooks.topics = ['app/scopes_update']
  await act('POST', 'shops/north/uninstall', {})
  expect(shop.state.webhooks.list()).toEqual([])
})
