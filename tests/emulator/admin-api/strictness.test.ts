import { afterEach, beforeEach, expect, test } from 'vitest'
import { APP, type Emulated, emulate, shopOf, shopState } from '../../support/emulated-shop.ts'

let shop: Emulated
let token: string
beforeEach(async () => {
  const theme = { name: 'Dawn', role: 'MAIN' as const, files: { 'layout/theme.liquid': '<html>' } }
  shop = await emulate({ shops: [shopOf('north', [theme])], app: APP })
  token = shop.tokenOf('north')
})
afterEach(() => shop.close())

const ask = async (query: string, variables: Record<string, unknown>) => (await shop.graphql('north', { token, query, variables })).body
const grant = (scopes: string[]) => {
  const north = shopState(shop.emulator, 'north')
  if (north.installation) north.installation = { ...north.installation, scopes }
}

test('an unknown field is refused as Shopify refuses it', async () => {
  expect(await ask('query Name { shop { title } }', {})).toEqual({
    errors: [
      {
        message: "Field 'title' doesn't exist on type 'Shop'",
        locations: [{ line: 1, column: 21 }],
        path: ['query Name', 'shop', 'title'],
        extensions: { code: 'undefinedField', typeName: 'Shop', fieldName: 'title' },
      },
    ],
  })
})

test.each([
  ['{ themes(count: 3) { nodes { id } } }', "Field 'themes' doesn't accept argument 'count'"],
  ['{ theme { id } }', 'argument "id"'],
  ['{ theme(id: 3.5) { id } }', 'ID cannot represent'],
  ['{ themes(first: 1, roles: [LIVE]) { nodes { id } } }', 'LIVE'],
  ['{ shop { name }', 'Syntax Error'],
  ['query A { shop { name } } query B { shop { id } }', 'An operation name is required'],
  ['{ themes { nodes { id } } }', 'you must provide one of first or last'],
  ['{ themes(first: 251) { nodes { id } } }', 'first cannot exceed 250'],
  ['{ theme(id: "12") { id } }', "Invalid global id '12'"],
  ['{ themes(first: 1, after: "eA==") { nodes { id } } }', 'Invalid cursor'],
])('%s is an error', async (query, message) => {
  const { errors } = await ask(query, {})
  expect(errors[0].message).toContain(message)
})

test('a wrong variable is refused before anything is executed', async () => {
  const { errors, data } = await ask('query Q($first: Int!) { themes(first: $first) { nodes { id } } }', { first: 'many' })
  expect(errors[0].message).toContain('$first')
  expect(errors[0].extensions).toEqual({ code: 'INVALID_VARIABLE' })
  expect(data).toBeUndefined()
})

test('the id of another kind finds nothing', async () => {
  expect((await ask('{ theme(id: "gid://shopify/Product/140001000001") { id } }', {})).data).toEqual({ theme: null })
})

test('what the schema has and the emulator has not is a loud error without data', async () => {
  const body = await ask('{ shop { name shopOwnerName } }', {})
  expect(body.errors[0]).toMatchObject({ extensions: { code: 'NOT_EMULATED', fields: ['Shop.shopOwnerName'] } })
  expect(body.data).toBeUndefined()
})

test('a nullable field without its scope is null, with an error at its path', async () => {
  grant([])
  const body = await ask('{ shop { name } live: themes(first: 1) { nodes { id } } }', {})
  expect(body.data).toEqual({ shop: { name: 'The north shop' }, live: null })
  expect(body.errors).toEqual([
    {
      message: 'Access denied for themes field. Required access: `read_themes` access scope.',
      locations: [{ line: 1, column: 17 }],
      path: ['live'],
      extensions: {
        code: 'ACCESS_DENIED',
        documentation: 'https://shopify.dev/api/usage/access-scopes',
        requiredAccess: '`read_themes` access scope.',
      },
    },
  ])
})

test('a non-null field without its scope empties the whole answer', async () => {
  const { data, errors } = await ask('{ shop { name } shopLocales { locale } }', {})
  expect(data).toBeNull()
  expect(errors[0]).toMatchObject({ path: ['shopLocales'], extensions: { code: 'ACCESS_DENIED' } })
})

test.each([
  { scopes: ['read_locales'], granted: true },
  { scopes: ['read_markets_home'], granted: true },
  { scopes: ['write_locales'], granted: true },
  { scopes: ['read_themes'], granted: false },
])('shopLocales with $scopes: $granted', async ({ scopes, granted }) => {
  grant(scopes)
  expect('errors' in (await ask('{ shopLocales { locale } }', {}))).toBe(!granted)
})

test('other apps are listed with read_apps only', async () => {
  const query = '{ appInstallations(first: 5) { nodes { app { handle } } } }'
  expect((await ask(query, {})).errors[0].extensions.requiredAccess).toContain('read_apps')
  grant(['read_themes', 'read_apps'])
  expect((await ask(query, {})).data.appInstallations.nodes).toEqual([{ app: { handle: 'vigie' } }])
})

test.each([
  { token: '', status: 401 },
  { token: 'shpat_unknown', status: 401 },
])('token "$token" is answered $status', async ({ token, status }) => {
  expect((await shop.graphql('north', { token, query: '{ shop { name } }' })).status).toBe(status)
})

test.each([
  { version: '2026-10', status: 200, served: '2026-10' },
  { version: '2025-01', status: 200, served: '2026-10' },
  { version: '2027-01', status: 404, served: null },
  { version: '2026-11', status: 404, served: null },
  { version: 'latest', status: 404, served: null },
])('API version $version is answered $status as $served', async ({ version, status, served }) => {
  const answer = await shop.request(`https://north.myshopify.com/admin/api/${version}/graphql.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
    body: '{"query":"{ shop { name } }"}',
  })
  expect([answer.status, answer.headers.get('x-shopify-api-version')]).toEqual([status, served])
})

test.each(['not json', '{}', '{"query":7}'])('the body %s is a bad request', async body => {
  const answer = await shop.request('https://north.myshopify.com/admin/api/2026-10/graphql.json', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
    body,
  })
  expect(answer.status).toBe(400)
})

test('a shop that does not exist is not found', async () => {
  expect((await shop.request('https://nowhere.myshopify.com/', {})).status).toBe(404)
})
