import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FaultInput } from '../../../emulator/faults/fault.ts'
import { APP, type Emulated, emulate, shopOf } from '../../support/emulated-shop.ts'

let shop: Emulated
let token: string
beforeEach(async () => {
  const files = { 'layout/theme.liquid': '<html>', 'snippets/a.liquid': 'a', 'snippets/b.liquid': 'b' }
  const theme = { name: 'Dawn', role: 'MAIN' as const, files }
  shop = await emulate({ shops: [shopOf('north', [theme]), shopOf('south', [theme])], app: APP })
  token = shop.tokenOf('north')
})
afterEach(() => shop.close())

const plan = (fault: FaultInput) =>
  shop.request(`${shop.emulator.origin}/__emulator/faults`, { method: 'POST', body: JSON.stringify(fault) })

const NAME = 'query Name { shop { name } }'
const FILES = 'query Files { themes(first: 1) { nodes { files(first: 10) { nodes { filename } pageInfo { hasNextPage endCursor } } } } }'
const ask = (query: string) => shop.graphql('north', { token, query })

test('429 says after how many seconds to come back, and the next request passes', async () => {
  await plan({ kind: 'too-many-requests', count: 1, retryAfterSeconds: 2 })
  const { status, headers } = await ask(NAME)
  expect([status, headers.get('retry-after')]).toEqual([429, '2'])
  expect((await ask(NAME)).status).toBe(200)
})

test('502 is an HTML page', async () => {
  await plan({ kind: 'bad-gateway' })
  const answer = await shop.post('https://north.myshopify.com/admin/api/2026-10/graphql.json', {})
  expect(answer.status).toBe(502)
  expect(answer.headers.get('content-type')).toContain('text/html')
})

test('a reset breaks the connection before the work, reset-after only after it', async () => {
  await plan({ kind: 'reset', count: 1, field: 'shop' })
  await plan({ kind: 'reset-after', count: 1, target: 'oauth' })
  await expect(ask(NAME)).rejects.toThrow('fetch failed')
  const { accessToken, refresh } = shop.emulator.state.shop('north')?.tokens.issueExpiring() ?? {}
  const renew = () =>
    shop.post('https://north.myshopify.com/admin/oauth/access_token', {
      client_id: APP.clientId,
      client_secret: APP.clientSecret,
      grant_type: 'refresh_token',
      refresh_token: refresh?.token,
    })
  await expect(renew()).rejects.toThrow('fetch failed')
  // The refresh happened: its token is used up, and so is the old access token.
  expect((await renew()).status).toBe(400)
  expect((await shop.graphql('north', { token: accessToken ?? '', query: NAME })).status).toBe(401)
})

test('a stall answers nothing, then breaks the connection', async () => {
  await plan({ kind: 'stall', milliseconds: 150 })
  const started = performance.now()
  await expect(ask(NAME)).rejects.toThrow('fetch failed')
  expect(performance.now() - started).toBeGreaterThan(140)
})

test('a truncated answer is half of a JSON', async () => {
  await plan({ kind: 'truncate' })
  await expect(ask(NAME)).rejects.toThrow(SyntaxError)
})

test('throttled is an error at HTTP 200 that costs nothing', async () => {
  await plan({ kind: 'throttled', count: 1 })
  const { status, body } = await ask(NAME)
  expect([status, body.errors[0].extensions.code]).toEqual([200, 'THROTTLED'])
  expect(body.extensions.cost.throttleStatus.currentlyAvailable).toBe(2000)
})

test('a scope can be denied for a while', async () => {
  await plan({ kind: 'access-denied', scope: 'read_themes', count: 1 })
  expect((await ask(FILES)).body.errors[0].extensions.code).toBe('ACCESS_DENIED')
  expect((await ask(FILES)).body.errors).toBeUndefined()
})

test('an unauthorized answer leaves the token alive', async () => {
  await plan({ kind: 'unauthorized', count: 1 })
  expect([(await ask(NAME)).status, (await ask(NAME)).status]).toEqual([401, 200])
})

test.each([{ items: 2 }, { items: 0 }])('a page of $items files says that there are more', async ({ items }) => {
  await plan({ kind: 'short-page', items, count: 1 })
  const page = (await ask(FILES)).body.data.themes.nodes[0].files
  expect(page.nodes).toHaveLength(items)
  expect(page.pageInfo.hasNextPage).toBe(true)
})

test('body URLs can be expired', async () => {
  shop.state.change({ urlBodyAboveBytes: 0 })
  const { body } = await ask(
    '{ themes(first: 1) { nodes { files(first: 1) { nodes { body { ... on OnlineStoreThemeFileBodyUrl { url } } } } } } }',
  )
  const { url } = body.data.themes.nodes[0].files.nodes[0].body
  await plan({ kind: 'expired-url', count: 1 })
  expect([(await shop.request(url, {})).status, (await shop.request(url, {})).status]).toEqual([403, 200])
})

test('a fault hits its shop, its operation and its root field only', async () => {
  await plan({ kind: 'throttled', operation: 'Files' })
  await plan({ kind: 'throttled', shop: 'south' })
  await plan({ kind: 'throttled', field: 'onlineStore' })
  expect((await ask(NAME)).body.errors).toBeUndefined()
  expect((await ask(FILES)).body.errors).toHaveLength(1)
  expect((await ask('{ onlineStore { passwordProtection { enabled } } }')).body.errors).toHaveLength(1)
  expect((await shop.graphql('south', { token: shop.tokenOf('south'), query: NAME })).body.errors).toHaveLength(1)
})

test('skipped requests pass, then as many as counted are hit', async () => {
  await plan({ kind: 'unauthorized', skip: 1, count: 2 })
  const statuses: number[] = []
  for (let request = 0; request < 5; request++) statuses.push((await ask(NAME)).status)
  expect(statuses).toEqual([200, 401, 401, 200, 200])
})

test('the same seed gives the same storm, another seed another', async () => {
  const storm = async (seed: number) => {
    await shop.request(`${shop.emulator.origin}/__emulator/faults`, { method: 'DELETE' })
    await plan({ kind: 'unauthorized', probability: 0.5, seed })
    const statuses: number[] = []
    for (let request = 0; request < 24; request++) statuses.push((await ask(NAME)).status)
    return statuses.join(' ')
  }
  const first = await storm(7)
  expect(await storm(7)).toBe(first)
  expect(await storm(8)).not.toBe(first)
  expect(first).toContain('401')
  expect(first).toContain('200')
})

test('the log tells which fault a request met', async () => {
  await plan({ kind: 'reset', count: 1 })
  await ask(NAME).catch(() => null)
  await ask(NAME)
  expect(shop.state.log.list({}).map(({ operation, fault, status }) => [operation, fault, status])).toEqual([
    ['Name', 'reset', null],
    ['Name', null, 200],
  ])
})

test('a slow answer comes late and whole', async () => {
  await plan({ kind: 'slow', milliseconds: 120 })
  const started = performance.now()
  expect((await ask(NAME)).body.data.shop.name).toBe('The north shop')
  expect(performance.now() - started).toBeGreaterThan(110)
})

test('an internal error comes at HTTP 200', async () => {
  await plan({ kind: 'internal-error', count: 1 })
  const { status, body } = await ask(NAME)
  expect([status, body.errors[0].extensions.code]).toEqual([200, 'INTERNAL_SERVER_ERROR'])
})

test('a theme changes while it is read', async () => {
  const names = async () => (await ask(FILES)).body.data.themes.nodes[0].files.nodes.map((file: { filename: string }) => file.filename)
  await plan({ kind: 'file-deleted', file: 'snippets/a.liquid', skip: 1, count: 1 })
  expect(await names()).toContain('snippets/a.liquid')
  expect(await names()).not.toContain('snippets/a.liquid')

  const checksum = () => shop.state.shop('north')?.themes.values().next().value?.files.get('layout/theme.liquid')?.checksumMd5
  const before = checksum()
  await plan({ kind: 'file-edited', count: 1 })
  await names()
  expect(checksum()).not.toBe(before)
})

test('a theme is deleted while it is read', async () => {
  await plan({ kind: 'theme-deleted', count: 1 })
  expect((await ask('{ themes(first: 5, roles: [MAIN]) { nodes { id } } }')).body.data.themes.nodes).toEqual([])
})
