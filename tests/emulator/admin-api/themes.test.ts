import { afterEach, beforeEach, expect, test } from 'vitest'
import { APP, type Emulated, emulate, shopOf } from '../../support/emulated-shop.ts'

const live = {
  name: 'Dawn',
  role: 'MAIN' as const,
  files: {
    'layout/theme.liquid': '<html>',
    'snippets/a.liquid': 'a',
    'snippets/b.liquid': 'b',
    'assets/dot.png': new Uint8Array([137, 80, 0, 255]),
  },
}
const draft = { name: 'Draft', role: 'UNPUBLISHED' as const, files: { 'layout/theme.liquid': '<html lang="fr">' } }

let shop: Emulated
let token: string

beforeEach(async () => {
  shop = await emulate({ shops: [shopOf('north', [live, draft]), shopOf('south', [])], app: APP })
  token = shop.tokenOf('north')
})
afterEach(() => shop.close())

const FILES = `query Files($first: Int!, $after: String, $names: [String!]) {
  themes(first: 1, roles: [MAIN]) { nodes { files(first: $first, after: $after, filenames: $names) {
    nodes { filename size checksumMd5 contentType body {
      __typename ... on OnlineStoreThemeFileBodyText { content } ... on OnlineStoreThemeFileBodyBase64 { contentBase64 } ... on OnlineStoreThemeFileBodyUrl { url }
    } }
    pageInfo { hasNextPage endCursor }
    userErrors { filename code }
  } } }
}`

const files = async (variables: Record<string, unknown>) => {
  const { body } = await shop.graphql('north', { token, query: FILES, variables })
  return body.data.themes.nodes[0].files
}

test('themes are selected by role', async () => {
  const { body } = await shop.graphql('north', { token, query: '{ themes(first: 5, roles: [UNPUBLISHED]) { nodes { name role } } }' })
  expect(body.data.themes.nodes).toEqual([{ name: 'Draft', role: 'UNPUBLISHED' }])
})

test('a file comes with its size, MD5 and body, as text or as base64', async () => {
  const { nodes } = await files({ first: 10 })
  expect(nodes[0]).toEqual({
    filename: 'assets/dot.png',
    size: '4',
    checksumMd5: '003f7fcd1985784cd3e499b997e3f9f7',
    contentType: 'image/png',
    body: { __typename: 'OnlineStoreThemeFileBodyBase64', contentBase64: 'iVAA/w==' },
  })
  expect(nodes[1].body).toEqual({ __typename: 'OnlineStoreThemeFileBodyText', content: '<html>' })
})

test('files come in pages, in order of name', async () => {
  const first = await files({ first: 3 })
  const second = await files({ first: 3, after: first.pageInfo.endCursor })
  expect(first.nodes.map((file: { filename: string }) => file.filename)).toEqual([
    'assets/dot.png',
    'layout/theme.liquid',
    'snippets/a.liquid',
  ])
  expect(second.nodes.map((file: { filename: string }) => file.filename)).toEqual(['snippets/b.liquid'])
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
})

test.each([
  { names: ['snippets/*'], found: ['snippets/a.liquid', 'snippets/b.liquid'] },
  { names: ['*.liquid'], found: ['layout/theme.liquid', 'snippets/a.liquid', 'snippets/b.liquid'] },
  { names: ['s*/b*d'], found: ['snippets/b.liquid'] },
  { names: ['layout/theme.liquid'], found: ['layout/theme.liquid'] },
  { names: ['snippets'], found: [] },
])('filenames $names find $found', async ({ names, found }) => {
  expect((await files({ first: 10, names })).nodes.map((file: { filename: string }) => file.filename)).toEqual(found)
})

test('a name that the theme has not is a user error', async () => {
  expect((await files({ first: 10, names: ['snippets/gone.liquid'] })).userErrors).toEqual([
    { filename: 'snippets/gone.liquid', code: 'NOT_FOUND' },
  ])
})

test('a page of bodies stops at its weight, and its cursor leads on', async () => {
  shop.state.change({ pageBodyBytes: 5 })
  const first = await files({ first: 10 })
  const second = await files({ first: 10, after: first.pageInfo.endCursor })
  expect(first.nodes).toHaveLength(1)
  expect(first.pageInfo.hasNextPage).toBe(true)
  expect(second.nodes[0].filename).toBe('layout/theme.liquid')
})

test("a large body is a URL on the shop's own host, good for a short while", async () => {
  shop.state.change({ urlBodyAboveBytes: 3, bodyUrlSeconds: 60 })
  const { nodes } = await files({ first: 1, names: ['layout/*'] })
  const url: string = nodes[0].body.url
  expect(new URL(url).host).toBe('north.myshopify.com')
  expect(await (await shop.request(url, {})).text()).toBe('<html>')

  expect((await shop.request(url.replace('theme.liquid', 'other.liquid'), {})).status).toBe(403)
  shop.state.clock.advance(61)
  expect((await shop.request(url, {})).status).toBe(403)
})

test('checksums can be missing', async () => {
  shop.state.change({ nullChecksums: true })
  expect((await files({ first: 1 })).nodes[0].checksumMd5).toBeNull()
})

test('the log names each body that was delivered, inline or from its URL', async () => {
  shop.state.change({ urlBodyAboveBytes: 3 })
  const { nodes } = await files({ first: 5, names: ['layout/theme.liquid', 'snippets/a.liquid'] })
  await shop.request(nodes[0].body.url, {})
  const bodies = shop.state.log.list({}).flatMap(entry => entry.bodies.map(body => body.split('/').slice(1).join('/')))
  expect(bodies).toEqual(['snippets/a.liquid', 'layout/theme.liquid'])
})

test('a token of one shop is nothing in another', async () => {
  const { status, body } = await shop.graphql('south', { token, query: '{ shop { name } }' })
  expect(status).toBe(401)
  expect(body.errors).toContain('Invalid API key or access token')
})
