import { once } from 'node:events'
import { createServer } from 'node:http'
import { Writable } from 'node:stream'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '../../app/log.ts'
import { addLogIds, withLogIds } from '../../app/log-ids.ts'
import { nameRequest } from '../../app/request-id.ts'

const lines: string[] = []
const log = createLog({ LOG_LEVEL: 'info' }, new Writable({ write: (line, _encoding, written) => written(void lines.push(String(line))) }))
const logged = () => lines.splice(0).map(line => JSON.parse(line))

const web = express()
web.use(nameRequest)
web.get('/:shop', async (request, response) => {
  addLogIds({ shopId: request.params.shop })
  await new Promise(later => setTimeout(later, 20))
  log.info('worked')
  response.end()
})
const server = createServer(web)
let origin: string

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  origin = `http://127.0.0.1:${address.port}`
})
afterAll(() => server.close())

const ask = async (shop: string, headers: Record<string, string>) =>
  (await fetch(`${origin}/${shop}`, { headers })).headers.get('x-request-id')

test('a request keeps the id that a proxy gave it, in the answer and in the log, with its shop', async () => {
  expect(await ask('north', { 'x-request-id': 'proxy-0123456789' })).toBe('proxy-0123456789')
  expect(logged()).toMatchObject([{ msg: 'worked', requestId: 'proxy-0123456789', shopId: 'north' }])
})

test.each(['short', 'x'.repeat(65), '<script>alert(1)</script>', 'with blanks in it', '{"id":1234567}'])(
  'the id %j is replaced',
  async id => {
    expect(await ask('north', { 'x-request-id': id })).toMatch(/^[\w-]{36}$/)
    expect(lines.splice(0).join('')).not.toContain(id)
  },
)

test('requests at the same time keep their ids apart', async () => {
  const ids = await Promise.all(['north', 'south', 'east'].map(shop => ask(shop, {})))
  expect(new Set(ids).size).toBe(3)
  const told = logged().map(({ requestId, shopId }) => [shopId, requestId])
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(['north', 'south', 'east'].map((shop, i) => [shop, ids[i]])))
})

test('what is logged outside of requests and jobs has no ids, and a job has its own', async () => {
  log.info('started')
  withLogIds({ job: 'scan-shop', jobId: 'j1', shopId: 's1' }, () => log.info('scanned'))
  const [started, scanned] = logged()
  expect(started).not.toHaveProperty('requestId')
  expect(scanned).toMatchObject({ msg: 'scanned', job: 'scan-shop', jobId: 'j1', shopId: 's1' })
})
