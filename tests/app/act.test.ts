import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { act } from '../../app/act.server.ts'
import type { Database } from '../../app/database/database.ts'
import { page } from '../../app/page.server.ts'
import type { Vigie } from '../../app/vigie.ts'
import { type Connected, connectToEmulator } from '../support/connected-shop.ts'
import { openTestDatabase } from '../support/database.ts'
import { shopOf } from '../support/emulated-shop.ts'
import { dataRequest } from '../support/page-request.ts'

const save = act(z.object({ note: z.string() }), async (_visit, input) => input)
const search = page(async ({ url }) => url.searchParams.get('q'))

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
  connected = await connectToEmulator(database, [shopOf('north', [])])
})
afterAll(async () => {
  await connected.close()
  await database.close()
})

const asked = (init: RequestInit, address = '') => {
  const request = dataRequest(connected.idToken('north', {}))
  // Neither uses more of Vigie than the database.
  const vigie = { db: database.db } as Vigie
  return {
    request: new Request(request.url + address, { headers: request.headers, ...init }),
    params: {},
    context: { vigie, shopify: connected.shopify, requestId: 'test-request', addLogIds: () => {} },
  }
}

const post = (body: string) => save(asked({ method: 'POST', body }))

test('an action does what a JSON body asks for', async () => {
  expect(await (await post('{"note":"later"}')).json()).toEqual({ done: { note: 'later' }, refused: null })
})

test.each(['{', 'null', '[]', 'note=later', '{"note":1}'])('the body %s is refused as its answer', async body => {
  const answer = await post(body)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ done: null, refused: { code: 'INVALID_INPUT' } })
})

test('a body of megabytes is refused before it is parsed', async () => {
  const answer = await post(JSON.stringify({ note: 'x'.repeat(2_000_000) }))
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ refused: { code: 'BODY_TOO_LARGE' } })
})

test('an action is for POST only', async () => {
  await expect(save(asked({ method: 'DELETE', body: '{"note":"later"}' }))).rejects.toMatchObject({ status: 405 })
})

test('texts reach services without characters that PostgreSQL refuses', async () => {
  expect(await (await post('{"note":"a\\u0000b"}')).json()).toMatchObject({ done: { note: 'a\uFFFDb' } })
  expect(await search(asked({}, '&q=a%00b&locale=fr%00'))).toBe('ab')
  expect(await search(asked({}, '&q=a%%0000b'))).toBe('a%00b')
})
