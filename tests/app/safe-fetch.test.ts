import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emulatorDispatcher } from '../../app/emulator-dispatcher.ts'
import { guard, guardedLookup } from '../../app/guarded-lookup.ts'
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
  ['https://0/', 'not a public address'],
  ['https://127.1/', 'not a public address'],
  ['https://017700000001/', 'not a public address'],
  ['https://0x7f000001/', 'not a public address'],
  ['https://%31%32%37.0.0.1/', 'not a public address'],
  ['https://１２７.0.0.1/', 'not a public address'],
  ['https://127.0.0.1./', 'not a public address'],
  ['https://[::ffff:7f00:1]/', 'not a public address'],
  ['https://[::127.0.0.1]/', 'not a public address'],
  ['https://[64:ff9b::127.0.0.1]/', 'not a public address'],
  ['https://[2002:7f00:1::]/', 'not a public address'],
  ['https://[fe80::1]/', 'not a public address'],
  ['unix:/var/run/docker.sock', 'not https on its own port'],
  ['https+unix://%2Fvar%2Frun%2Fdocker.sock/', 'not https on its own port'],
  ['https://north.myshopify.com:80/', 'not https on its own port'],
  ['https://@', 'no address'],
  ['north.myshopify.com', 'no address'],
  [`https://north.myshopify.com/${'a'.repeat(10_000)}`, 'too long'],
])('%.60s is refused: %s', async (url, because) => {
  await expect(get(url)).rejects.toMatchObject({ code: 'ADDRESS_REFUSED', details: { because } })
})

test('a host that the caller does not expect is refused', async () => {
  await expect(get(SHOP, { isAllowedHost: host => host === 'south.myshopify.com' })).rejects.toMatchObject({
    code: 'ADDRESS_REFUSED',
    details: { host: 'north.myshopify.com', because: 'not an expected host' },
  })
})

test.each([
  ['with Cyrillic letters', 'https://north.myshоpify.com/'],
  ['with a dot at its end', 'https://north.myshopify.com./'],
  ['below another one', 'https://north.myshopify.com.evil.example/'],
  ['after a backslash', 'https:\\\\evil.example\\@north.myshopify.com'],
  ['after a password', 'https://evil.example#@north.myshopify.com'],
])('a look-alike of a shop’s host %s is another host', async (_name, url) => {
  const asked: string[] = []
  const isAllowedHost = (host: string) => {
    asked.push(host)
    return host === 'north.myshopify.com'
  }
  await expect(get(url, { isAllowedHost })).rejects.toMatchObject({ code: 'ADDRESS_REFUSED', details: { because: 'not an expected host' } })
  expect(asked).not.toContain('north.myshopify.com')
})

test('a name that has become a private one since it was looked up is refused at the connection', async () => {
  const answers = [
    [{ address: '8.8.8.8', family: 4 }],
    [{ address: '127.0.0.1', family: 4 }],
    [
      { address: '8.8.8.8', family: 4 },
      { address: '::1', family: 6 },
    ],
  ]
  const rebinding = guard((_host, _options, callback) => callback(null, answers.shift() ?? []))
  const look = () => new Promise(resolve => rebinding('rebind.example', { all: true }, (error, found) => resolve(error ?? found)))
  expect(await look()).toEqual([{ address: '8.8.8.8', family: 4 }])
  expect(await look()).toMatchObject({ code: 'ADDRESS_REFUSED' })
  expect(await look()).toMatchObject({ code: 'ADDRESS_REFUSED' })
  expect(await look()).toMatchObject({ message: 'rebind.example has no address' })
})

test('a compressed answer is neither asked for nor unpacked: a bomb stays as small as it came', async () => {
  const bomb = gzipSync(Buffer.alloc(10_000_000))
  let accepted: unknown
  answer = (request, response) => {
    accepted = request.headers['accept-encoding']
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
  }
  expect((await get(SHOP, { maxBytes: 20_000 })).body).toEqual(bomb)
  expect(accepted).toBe('identity')
})

test('an answer with endless headers ends', async () => {
  answer = request => {
    request.socket.write('HTTP/1.1 200 OK\r\n')
    const drip = setInterval(() => request.socket.write(`X-${'x'.repeat(1000)}: 1\r\n`), 1)
    request.socket.on('error', () => {}).on('close', () => clearInterval(drip))
  }
  await expect(get(SHOP)).rejects.toThrow()
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
