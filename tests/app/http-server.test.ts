import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { createHttpServer, HTTP_LIMITS, type HttpLimits } from '../../app/http-server.ts'
import { freePort } from '../support/free-port.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server as the app's own with some limits lower, so that a test need not wait. */
async function serve(change: Partial<HttpLimits>) {
  const web = express()
  web.get('/', (_request, response) => void response.end('served'))
  web.get('/endless', (_request, response) => {
    const part = Buffer.alloc(64 * 1024)
    const more = () => {
      while (response.write(part));
    }
    response.on('drain', more)
    more()
  })
  web.post('/', (request, response) => void request.resume().on('end', () => response.end('taken')))
  const server = createHttpServer(web, { ...HTTP_LIMITS, checkMs: 50, ...change })
  const port = await freePort()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const get = async () => (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })).text()
  const connections = () => new Promise(resolve => server.getConnections((_error, count) => resolve(count)))
  return { port, get, connections }
}

type Client = { socket: Socket; received: () => string; closed: Promise<unknown> }

async function open(port: number, ...lines: string[]): Promise<Client> {
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.on('data', chunk => {
    received += chunk
  })
  socket.on('error', () => {})
  const closed = new Promise(resolve => socket.once('close', resolve))
  await once(socket, 'connect')
  if (lines.length > 0) socket.write(lines.join('\r\n'))
  closing.push(() => socket.destroy())
  return { socket, received: () => received, closed }
}

/** Sends one more byte now and then, as slowly as it can. */
function drip({ socket }: Client, text: string) {
  const timer = setInterval(() => socket.write(text), 100)
  socket.once('close', () => clearInterval(timer))
}

test('three hundred clients who drip their headers are hung up on, and nobody else waits', async () => {
  const { port, get } = await serve({ headersMs: 1500, requestMs: 3000 })
  const slow = await Promise.all(Array.from({ length: 300 }, () => open(port, 'GET / HTTP/1.1', 'Host: a', 'X-Slow: ')))
  for (const client of slow) drip(client, 'x')
  expect(await get()).toBe('served')
  await Promise.all(slow.map(({ closed }) => closed))
  expect(slow[0]?.received()).toContain('408 Request Timeout')
  expect(await get()).toBe('served')
})

test('a client who never says a word is hung up on', async () => {
  const { port } = await serve({ headersMs: 300, requestMs: 600 })
  await (await open(port)).closed
})

test('clients who drip a body are hung up on, and nobody else waits', async () => {
  const { port, get } = await serve({ headersMs: 500, requestMs: 1500 })
  const slow = await Promise.all(
    Array.from({ length: 50 }, () => open(port, 'POST / HTTP/1.1', 'Host: a', 'Content-Length: 1000000', '', 'x')),
  )
  for (const client of slow) drip(client, 'x')
  expect(await get()).toBe('served')
  await Promise.all(slow.map(({ closed }) => closed))
})

test('a client who stops reading is hung up on', async () => {
  const { port, get, connections } = await serve({ silenceMs: 500 })
  const { socket } = await open(port, 'GET /endless HTTP/1.1', 'Host: a', '', '')
  socket.pause()
  expect(await get()).toBe('served')
  await expect.poll(connections).toBe(0)
})

test('connections beyond the limit are refused, and served once there is room', async () => {
  const { port, get } = await serve({ connections: 20 })
  const clients = await Promise.all(Array.from({ length: 20 }, () => open(port)))
  await (await open(port)).closed
  clients[0]?.socket.destroy()
  await expect.poll(() => get().catch(() => 'refused')).toBe('served')
})

test.each([
  ['both a length and chunks', ['Content-Length: 5', 'Transfer-Encoding: chunked'], '0\r\n\r\nGET /stolen HTTP/1.1\r\n\r\n'],
  ['two lengths', ['Content-Length: 5', 'Content-Length: 6'], 'hello!'],
  ['a coding that is not chunked', ['Transfer-Encoding: chunked, identity'], '0\r\n\r\n'],
  ['a coding in disguise', ['Transfer-Encoding: \x0bchunked'], '0\r\n\r\n'],
  ['a space before the colon', ['Content-Length : 5'], 'hello'],
  ['a folded header', ['Transfer-Encoding:', ' chunked'], '0\r\n\r\n'],
  ['a length that is no number', ['Content-Length: +5'], 'hello'],
])('a request with %s is answered by nothing but 400 and a closed connection', async (_name, headers, body) => {
  const { port } = await serve({})
  const { received, closed } = await open(port, 'POST / HTTP/1.1', 'Host: a', ...headers, '', body)
  await closed
  expect(received()).toMatch(/^HTTP\/1\.1 400 /)
  expect(received().match(/HTTP\/1\.1/g)).toHaveLength(1)
})

test('headers of more than 16 KB are refused', async () => {
  const { port } = await serve({})
  const { received, closed } = await open(port, 'GET / HTTP/1.1', 'Host: a', `Authorization: Bearer ${'x'.repeat(20_000)}`, '', '')
  await closed
  expect(received()).toMatch(/^HTTP\/1\.1 431 /)
})
