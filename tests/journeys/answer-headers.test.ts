import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Clients, openToClients } from './open-to-clients.ts'

const PAGES = [
  '/app',
  '/app/findings',
  '/app/changes',
  '/app/apps',
  '/app/libraries',
  '/app/settings',
  '/app/scan',
  '/app/findings/none',
  '/app/changes/none',
  '/app/apps/none',
]

let clients: Clients
let framedBy: string
beforeAll(async () => {
  clients = await openToClients()
  const { port } = new URL(clients.admin)
  framedBy = `https://north.myshopify.com https://admin.shopify.com http://127.0.0.1:${port} http://localhost:${port}`
})
afterAll(() => clients.close())

const asset = async () => {
  const { text } = await clients.ask(clients.documentPath('/app'))
  return /\/assets\/[\w.-]+\.js/.exec(text)?.[0] ?? 'no script in the page'
}

const framers = (policy: unknown) => /frame-ancestors ([^;]+)/.exec(String(policy))?.[1]

test.each(PAGES)('the document %s is framed by its shop’s admin alone, kept by nobody, and holds no token', async path => {
  const idToken = clients.token()
  const { status, headers, text } = await clients.ask(clients.documentPath(path, { id_token: idToken }))
  expect([200, 404]).toContain(status)
  expect(framers(headers['content-security-policy'])).toBe(framedBy)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
  expect(text).not.toContain(idToken)
  expect(text).not.toMatch(/shpat_|shprt_|journey-secret/)
})

test.each([
  ['data', () => clients.ask('/app/scan?_data=routes/app.scan', { headers: { authorization: `Bearer ${clients.token()}` } })],
  ['a refusal', () => clients.ask('/app/scan?_data=routes/app.scan', { headers: { authorization: 'Bearer forged' } })],
  ['a page that does not exist', () => clients.ask('/nothing-here')],
  ['a file that does not exist', () => clients.ask('/assets/nothing-here.js')],
  ['a redirect', () => clients.ask('/auth/login')],
  ['the start page', () => clients.ask('/')],
  ['a webhook that is forged', () => clients.ask('/webhooks', { method: 'POST', body: '{}' })],
  ['a method that is unknown', () => clients.ask('/app', { method: 'PUT' })],
  ['health', () => clients.ask('/healthz')],
])('%s is framed by nobody, kept by nobody and guessed at by nobody', async (_name, answer) => {
  const { headers } = await answer()
  expect(framers(headers['content-security-policy'])).toBe("'none'")
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
})

test('redirects and the bounce page on the way to a shop’s page are framed by that shop’s admin', async () => {
  const root = await clients.ask(clients.documentPath('/'))
  const bounced = await clients.ask(clients.documentPath('/app', { id_token: '' }))
  const bounce = await clients.ask(String(bounced.headers.location))
  expect([root.status, bounced.status, bounce.status]).toEqual([302, 302, 200])
  for (const { headers } of [root, bounced, bounce]) {
    expect(framers(headers['content-security-policy'])).toBe(framedBy)
    expect(headers['cache-control']).toBe('no-store')
  }
})

test.each([
  'evil.example',
  'north.myshopify.com.evil.example',
  'north.myshopify.com; script-src *',
  '*.myshopify.com',
  'north.myshopify.com\r\nX-Evil: 1',
])('a page that claims to be for the shop %j is framed by nobody', async shop => {
  const { headers } = await clients.ask(`/app?${new URLSearchParams({ shop })}`)
  expect(framers(headers['content-security-policy'])).toBe("'none'")
  expect(headers['x-evil']).toBeUndefined()
})

test('a script of the build is kept for a year', async () => {
  const { status, headers } = await clients.ask(await asset())
  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' })
})

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('documents, data and scripts come compressed by %s, and caches are told so', async (coding, decompress) => {
  const headers = { 'accept-encoding': coding }
  const plain = await clients.ask(await asset())
  const packed = await clients.ask(await asset(), { headers })
  expect(packed.headers).toMatchObject({ 'content-encoding': coding, vary: 'Accept-Encoding' })
  expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding', etag: packed.headers.etag })
  expect(plain.headers.etag).toMatch(/^W\//)
  expect(decompress(packed.bytes)).toEqual(plain.bytes)
  expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2)

  const page = await clients.ask(clients.documentPath('/app/findings'), { headers })
  expect(page.headers['content-encoding']).toBe(coding)
  expect(decompress(page.bytes).toString()).toMatch(/^<!DOCTYPE html>.*<\/html>$/s)
  const data = await clients.ask('/app?_data=routes/app', { headers: { ...headers, authorization: `Bearer ${clients.token()}` } })
  expect(JSON.parse(decompress(data.bytes).toString())).toHaveProperty('texts')
})

test('a file that is known is not sent again, and none is sent in parts', async () => {
  const path = await asset()
  const { headers, bytes } = await clients.ask(path)
  expect((await clients.ask(path, { headers: { 'if-none-match': String(headers.etag), 'accept-encoding': 'br' } })).status).toBe(304)
  const part = await clients.ask(path, { headers: { range: 'bytes=0-9' } })
  expect(part).toMatchObject({ status: 200, bytes })
})
