import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createReadableStreamFromReadable } from '@remix-run/node'
import express from 'express'
import { Client } from 'undici'
import { expect, test } from 'vitest'
import { drainUnreadBodies } from '../../app/drain-unread-bodies.ts'

test('a body that is refused unread leaves the connection to the next request', async () => {
  const web = express().use(drainUnreadBodies)
  web.post('/', (request, response) => {
    createReadableStreamFromReadable(request)
    response.status(413).end()
  })
  web.get('/', (_request, response) => void response.end('next'))
  const server = createServer(web).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = new Client(`http://127.0.0.1:${portOf(server.address())}`)
  try {
    const refused = await client.request({ method: 'POST', path: '/', body: Buffer.alloc(3_000_000) })
    await refused.body.dump()
    expect(refused.statusCode).toBe(413)
    const next = await client.request({ method: 'GET', path: '/' })
    expect(await next.body.text()).toBe('next')
  } finally {
    await client.destroy()
    server.close()
  }
})

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return address.port
}
