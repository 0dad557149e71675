import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emulatorDispatcher } from '../../app/emulator-dispatcher.ts'
import { guardedLookup } from '../../app/guarded-lookup.ts'
import { isPublicAddress } from '../../app/public-address.ts'
import { safeFetch } from '../../app/safe-fetch.ts'

const SHOP = 'https://north.myshopify.com'

let server: Server
let answer: RequestListener
const ordinary = getGlobalDispatcher()
beforeEach(async () => {
  server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  setGlobalDispatcher(emulatorDispatcher(new URL(`http://127.0.0.1:${address.port}`)))
})
afterEach(async () => {
  await getGlobalDispatcher().close()
  setGlobalDispatcher(ordinary)
  server.closeAllConnections()
  await new Promise(done => server.close(done))
})

type Change = { isAllowedHost?: (host: string) => boolean; maxBytes?: number; timeoutMs?: number; signal?: AbortSignal }
const get = (url: string, { isAllowedHost = () => true, maxBytes = 1000, timeoutMs = 2000, signal }: Change = {}) =>
  safeFetch({ url, isAllowedHost, maxBytes, timeoutMs, signal })

test('an allowed address is read', async () => {
  answer = (request, response) => response.end(`${request.headers.host} ${request.url}`)
  expect(await get(`${SHOP}/a?b=c`)).toMatchObject({ status: 200, body: Buffer.from('north.myshopify.com /a?b=c') })
})

test.each([
  ['http://north.myshopify.com/', 'not https on its own port'],
  ['https://north.myshopify.com:8443/', 'not https on its own port'],
  ['ftp://north.myshopify.com/', 'not https on its own port'],
  ['file:///etc/passwd', 'not https on its own port'],
  ['https://user:pass@north.myshopify.com/', 'holds a password'],
  ['https://127.0.0.1/', 'not a public address'],
  ['https://2130706433/', 'not a public address'],
  ['https://0x7f.1/', 'not a public address'],
  ['https://[::1]/', 'not a public address'],
  ['https://[::ffff:127.0.0.1]/', 'not a public address'],
  ['https://169.254.169.254/latest/meta-data/', 'not a public address'],
])('%s is refused: %s', async (url, because) => {
  await expect(get(url)).rejects.toMatchObject({ code: 'ADDRESS_REFUSED', details: { because } })
})

test('a host that the caller does not expect is refused', async () => {
  await expect(get(SHOP, { isAllowedHost: host => host === 'south.myshopify.com' })).rejects.toMatchObject({
    code: 'ADDRESS_REFUSED',
    details: { host: 'north.myshopify.com', because: 'not an expected host' },
  })
})

test('a name that resolves to a private address is refused before a connection is made', async () => {
  let connections = 0
  const trap = createTcpServer(() => connections++).listen(443, '127.0.0.1')
  const listening = await Promise.race([once(trap, 'listening').then(() => true), once(trap, 'error').then(() => false)])
  await expect(get('https://localhost/')).rejects.toMatchObject({ code: 'ADDRESS_REFUSED', details: { host: 'localhost' } })
  if (listening) expect(connections).toBe(0)
  trap.close()
})

test('the lookup refuses a private name in both forms that a socket may ask for', async () => {
  for (const all of [true, false]) {
    const error = await new Promise(resolve => guardedLookup('localhost', { all }, resolve))
    expect(error).toMatchObject({ code: 'ADDRESS_REFUSED' })
  }
})

test('a redirect is followed, and checked as the first address was', async () => {
  answer = (request, response) => (request.url === '/' ? response.writeHead(302, { location: '/there' }).end() : response.end('there'))
  expect((await get(SHOP)).body.toString()).toBe('there')
})

test.each(['http://north.myshopify.com/', 'https://127.0.0.1/', 'https://localhost/', 'https://evil.example/', '//[::1]/', 'http://['])(
  'a redirect to %s is refused',
  async location => {
    answer = (_request, response) => response.writeHead(302, { location }).end()
    const isAllowedHost = (host: string) => host !== 'evil.example'
    await expect(get(SHOP, { isAllowedHost })).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' })
  },
)

test('redirects in a circle end', async () => {
  let requests = 0
  answer = (_request, response) => {
    requests++
    response.writeHead(302, { location: '/' }).end()
  }
  await expect(get(SHOP)).rejects.toMatchObject({ code: 'ADDRESS_REFUSED', details: { because: 'too many redirects' } })
  expect(requests).toBe(6)
})

test('an answer larger than allowed is cut off, whatever it said of its length', async () => {
  answer = (_request, response) => {
    const drip = setInterval(() => response.write('x'.repeat(400)), 1)
    response.on('close', () => clearInterval(drip))
  }
  await expect(get(SHOP)).rejects.toMatchObject({ code: 'ANSWER_TOO_LARGE', details: { host: 'north.myshopify.com', maxBytes: 1000 } })
})

test('an answer that stalls half-way ends in time', async () => {
  answer = (_request, response) => response.write('half')
  const start = performance.now()
  await expect(get(SHOP, { timeoutMs: 300 })).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(performance.now() - start).toBeLessThan(2000)
})

test('a caller that goes away ends it', async () => {
  answer = () => {}
  const leaving = AbortSignal.timeout(50)
  await expect(get(SHOP, { signal: leaving })).rejects.toThrow()
})

test('a connection that breaks rejects as fetch does', async () => {
  answer = request => request.socket.resetAndDestroy()
  await expect(get(SHOP)).rejects.toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } })
})

test.each([
  ['8.8.8.8', true],
  ['151.101.1.1', true],
  ['2606:4700::1111', true],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.9.9.9', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['ff02::1', false],
  ['2001:db8::1', false],
  ['2002:7f00:1::', false],
  ['2001::1', false],
  ['localhost', false],
  ['', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})
