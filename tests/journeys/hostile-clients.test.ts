import { afterAll, beforeAll, expect, test } from 'vitest'
import { BROWSER, type Clients, openToClients } from './open-to-clients.ts'

let clients: Clients
beforeAll(async () => {
  clients = await openToClients()
})
afterAll(() => clients.close())

test.each([
  '/assets/../server/index.js',
  '/assets/..%2f..%2fserver%2findex.js',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%5c..%5cpackage.json',
  '/assets/%00',
  '/.env',
  '/assets//etc/passwd',
  '//etc/passwd',
  '/%c0%ae%c0%ae/package.json',
  '/assets/%',
])('%s leads out of the files that are served to nothing', async path => {
  const answer = await clients.say(`GET ${path} HTTP/1.1`, 'Host: a')
  expect(answer).toMatch(/^HTTP\/1\.1 40[0-4] /)
  expect(answer).not.toMatch(/"dependencies"|root:x|createRequestHandler/)
})

test.each([
  'GET http://evil.example/app HTTP/1.1',
  'GET * HTTP/1.1',
  'TRACE /app HTTP/1.1',
  'PROPFIND /app HTTP/1.1',
  'DELETE /app/decisions HTTP/1.1',
  'CONNECT evil.example:443 HTTP/1.1',
])('%s is refused', async line => {
  expect(await clients.say(line, 'Host: a')).toMatch(/^(HTTP\/1\.1 40[05] |$)/)
})

test.each([
  ['Host: evil.example'],
  ['Host: evil.example', 'X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: https', 'Forwarded: host=evil.example'],
  ['Host: @evil.example:99999', 'X-Forwarded-Host: a b, <c>'],
  ['Host: [::1', 'X-Forwarded-Proto: javascript'],
  ['Host: '],
])('%s does not become our address', async (...lines) => {
  for (const path of ['/', '/app', clients.documentPath('/app', { id_token: '' }), '/auth/login']) {
    const answer = await clients.say(`GET ${path} HTTP/1.1`, ...lines, `User-Agent: ${BROWSER}`)
    expect(answer).toMatch(/^HTTP\/1\.1 (200|302) /)
    expect(answer).not.toContain('evil.example')
  }
})

test.each([
  '/?shop=%0d%0aX-Evil:1',
  '/?shop=//evil.example&locale=%0d%0aX-Evil:%201',
  '/?shop=a.myshopify.com&locale=%0aSet-Cookie:a',
  '/auth/login?shop=evil.example%0d%0aX-Evil:1',
  '/auth/login?shop=https://evil.example',
  '/auth/login?shop=evil.example/.myshopify.com',
  '/auth/exit-iframe?shop=north.myshopify.com&host=YWRtaW4uc2hvcGlmeS5jb20vc3RvcmUvbm9ydGg&exitIframe=https://evil.example',
  '/auth/exit-iframe?exitIframe=javascript:alert(1)',
  '/auth/exit-iframe?exitIframe=https://admin.shopify.com/%3C/script%3E%3Cscript%3Ealert(1)//',
  '/auth/session-token?shop=north.myshopify.com&shopify-reload=https://evil.example/',
  '/auth/session-token?shop=north.myshopify.com&shopify-reload=//evil.example/',
  '/auth/session-token?shop=north.myshopify.com&shopify-reload=javascript:alert(1)',
  '/auth/callback?shop=evil.example&code=1&state=2',
  '/app?shop=north.myshopify.com&host=ZXZpbC5leGFtcGxl&embedded=0',
])('%s sends nobody elsewhere and writes no header', async path => {
  const { status, headers, text } = await clients.ask(path)
  expect(status).toBeLessThan(500)
  expect(headers['x-evil'] ?? headers['set-cookie']).toBeUndefined()
  const location = new URL(String(headers.location ?? '/'), clients.app)
  expect([new URL(clients.app).host, 'admin.shopify.com']).toContain(location.host)
  expect(text).not.toMatch(/<script>alert|evil\.example|javascript:/)
})

test('an address that is no page says so, to nobody and to a merchant, in their language', async () => {
  const asked = ['/findings?locale=fr', clients.documentPath('/app/nothing', { locale: 'fr' })]
  for (const path of asked) {
    const { status, text } = await clients.ask(path)
    expect(status).toBe(404)
    expect(text).toContain('Cette page n’existe pas.')
  }
})

test('an address outside the app is looked for inside it where a shop asks', async () => {
  const { status, headers } = await clients.ask('/findings?shop=north.myshopify.com')
  expect({ status, to: headers.location }).toEqual({ status: 302, to: '/app/findings?shop=north.myshopify.com' })
})

test('a form that another site posts with the visitor’s cookies does nothing', async () => {
  const headers = { origin: 'https://evil.example', cookie: 'session=1', 'content-type': 'application/x-www-form-urlencoded' }
  for (const path of ['/app/scan', '/app/decisions', '/app/save-settings']) {
    const { status, text } = await clients.ask(path, { method: 'POST', headers, body: 'intent=ignore&language=fr' })
    expect([302, 401]).toContain(status)
    expect(text).toBe('')
  }
})

test.each([
  ['/webhooks', 413],
  ['/app/decisions?_data=routes/app.decisions', 413],
  ['/app', 405],
  ['/healthz', 405],
])('%s takes no endless body, said or unsaid', async (path, status) => {
  const start = [`POST ${path} HTTP/1.1`, 'Host: a', `User-Agent: ${BROWSER}`, `Authorization: Bearer ${clients.token()}`]
  expect(await clients.announce(...start, 'Content-Length: 9000000000')).toMatch(`HTTP/1.1 ${status} `)
  const { sent, received } = await clients.sayWithoutEnd(...start)
  expect(sent).toBeLessThan(50_000_000)
  // The answer may be lost in the reset connection.
  expect(received).toMatch(new RegExp(`^(HTTP/1\\.1 ${status} |$)`))
})

test('of all this the log tells no failure and no secret', () => {
  expect(clients.printed()).not.toMatch(/"level":[56]0/)
  expect(clients.printed()).not.toMatch(/eyJ|shpat_|shprt_|journey-secret/)
})
