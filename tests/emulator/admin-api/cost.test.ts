import { afterEach, beforeEach, expect, test } from 'vitest'
import { APP, type Emulated, emulate, shopOf, shopState } from '../../support/emulated-shop.ts'

let shop: Emulated
let token: string
beforeEach(async () => {
  const theme = { name: 'Dawn', role: 'MAIN' as const, files: { 'layout/theme.liquid': '<html>', 'snippets/a.liquid': 'a' } }
  shop = await emulate({ shops: [shopOf('north', [theme])], app: APP })
  token = shop.tokenOf('north')
})
afterEach(() => shop.close())

const ask = async (query: string, variables: Record<string, unknown>) => (await shop.graphql('north', { token, query, variables })).body

test.each([
  ['{ shop { name } }', {}, 1, 1],
  ['{ shop { plan { publicDisplayName } } }', {}, 2, 2],
  ['{ themes(first: 10) { nodes { id } pageInfo { hasNextPage } } }', {}, 12, 3],
  ['{ themes(first: 10) { edges { node { id } } } }', {}, 12, 3],
  ['query Q($n: Int) { themes(first: $n) { nodes { ...T } } } fragment T on OnlineStoreTheme { id }', { n: 4 }, 6, 3],
  ['query Q($n: Int = 7) { themes(first: $n) { nodes { id } } }', {}, 9, 3],
  ['{ themes(first: 1) { nodes { files(first: 100) { nodes { filename } } } } }', {}, 105, 7],
  ['{ themes(first: 1) { nodes { files { nodes { body { ... on OnlineStoreThemeFileBodyText { content } } } } } } }', {}, 105, 9],
])('%s costs as much as its objects', async (query, variables, requested, actual) => {
  expect((await ask(query, variables)).extensions.cost).toMatchObject({ requestedQueryCost: requested, actualQueryCost: actual })
})

test('the bucket loses what was used, and restores at the rate of the plan', async () => {
  const { throttleStatus } = (await ask('{ shop { name } }', {})).extensions.cost
  expect(throttleStatus).toEqual({ maximumAvailable: 2000, currentlyAvailable: 1999, restoreRate: 100 })
  const { bucket } = shopState(shop.emulator, 'north')
  bucket.drain()
  shop.state.clock.advance(3)
  expect(Math.round(bucket.status().currentlyAvailable / 10)).toBe(30)
})

test('a query that the bucket cannot pay is throttled at HTTP 200 and executed later', async () => {
  shopState(shop.emulator, 'north').bucket.drain()
  const query = '{ themes(first: 200) { nodes { id } } }'
  const answer = await shop.graphql('north', { token, query })
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({
    errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
    extensions: { cost: { requestedQueryCost: 202, actualQueryCost: null, throttleStatus: { restoreRate: 100 } } },
  })
  expect(answer.body).not.toHaveProperty('data')
  shop.state.clock.advance(3)
  expect((await ask(query, {})).data.themes.nodes).toHaveLength(1)
})

test('a query of more than 1,000 points is never executed', async () => {
  const { errors } = await ask('{ themes(first: 1) { nodes { files(first: 2500) { nodes { filename } } } } }', {})
  expect(errors[0].extensions).toMatchObject({ code: 'MAX_COST_EXCEEDED', cost: 2505, maxCost: 1000 })
})
