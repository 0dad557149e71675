import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { APP, type Emulated, emulate, shopOf, shopState } from '../../support/emulated-shop.ts'

let shop: Emulated
let token: string
let ids: string[]
beforeEach(async () => {
  const files = { 'layout/theme.liquid': '<html>', 'snippets/a.liquid': 'a' }
  shop = await emulate({
    shops: [
      shopOf('north', [
        { name: 'Live', role: 'MAIN', files },
        { name: 'Draft', role: 'UNPUBLISHED', files },
      ]),
    ],
    app: APP,
  })
  shop.state.change({ themeWritesExempt: true })
  const north = shopState(shop.emulator, 'north')
  if (north.installation) north.installation = { ...north.installation, scopes: ['read_themes', 'write_themes'] }
  ids = [...north.themes.keys()].map(id => `gid://shopify/OnlineStoreTheme/${id}`)
  token = shop.tokenOf('north')
})
afterEach(() => shop.close())

const ask = async (query: string, variables: Record<string, unknown>) => (await shop.graphql('north', { token, query, variables })).body

const UPSERT = `mutation Upsert($id: ID!, $files: [OnlineStoreThemeFilesUpsertFileInput!]!) {
  themeFilesUpsert(themeId: $id, files: $files) { upsertedThemeFiles { filename size checksumMd5 } userErrors { code filename } }
}`
const upsert = async (files: { filename: string; body: { type: string; value: string } }[]) =>
  (await ask(UPSERT, { id: ids[1], files })).data.themeFilesUpsert
const textFile = (filename: string, value: string) => ({ filename, body: { type: 'TEXT', value } })
const names = (theme: number) => [...(shopState(shop.emulator, 'north').themes.values().toArray()[theme]?.files.keys() ?? [])]

test('files are written as text and as base64', async () => {
  const { upsertedThemeFiles, userErrors } = await upsert([
    textFile('snippets/new.liquid', 'hello'),
    { filename: 'assets/b.bin', body: { type: 'BASE64', value: 'AP8=' } },
  ])
  expect(userErrors).toEqual([])
  expect(upsertedThemeFiles).toEqual([
    { filename: 'snippets/new.liquid', size: '5', checksumMd5: '5d41402abc4b2a76b9719d911017c592' },
    { filename: 'assets/b.bin', size: '2', checksumMd5: 'd07d34efac6328007ad67c7e0a985e00' },
  ])
  expect(names(1)).toContain('snippets/new.liquid')
  expect(names(0)).not.toContain('snippets/new.liquid')
})

test.each([
  ['a file outside a theme', [textFile('secrets.txt', 'x')], 'FILE_VALIDATION_ERROR'],
  ['broken JSON', [textFile('templates/index.json', '{')], 'FILE_VALIDATION_ERROR'],
  ['Liquid of more than 256 KB', [textFile('snippets/big.liquid', 'x'.repeat(262_145))], 'FILE_VALIDATION_ERROR'],
  ['one name twice', [textFile('snippets/b.liquid', '1'), textFile('snippets/b.liquid', '2')], 'DUPLICATE_FILE_INPUT'],
])('%s is refused, and nothing is written', async (_what, files, code) => {
  expect((await upsert(files)).userErrors[0].code).toBe(code)
  expect(names(1)).toEqual(['layout/theme.liquid', 'snippets/a.liquid'])
})

test('JSON may start with a comment', async () => {
  expect((await upsert([textFile('templates/index.json', '/* made by the editor */ {}')])).userErrors).toEqual([])
})

test('at most 50 files a call', async () => {
  const files = Array.from({ length: 51 }, (_, index) => textFile(`snippets/${index}.liquid`, ''))
  expect((await ask(UPSERT, { id: ids[1], files })).errors[0].message).toContain('50')
})

test('files are copied and deleted', async () => {
  const copy =
    'mutation C($id: ID!) { themeFilesCopy(themeId: $id, files: [{ srcFilename: "snippets/a.liquid", dstFilename: "snippets/b.liquid" }]) { copiedThemeFiles { filename } userErrors { code } } }'
  expect((await ask(copy, { id: ids[1] })).data.themeFilesCopy.copiedThemeFiles).toEqual([{ filename: 'snippets/b.liquid' }])
  const remove =
    'mutation D($id: ID!, $files: [String!]!) { themeFilesDelete(themeId: $id, files: $files) { deletedThemeFiles { filename } userErrors { code filename } } }'
  expect((await ask(remove, { id: ids[1], files: ['snippets/a.liquid'] })).data.themeFilesDelete.deletedThemeFiles).toHaveLength(1)
  expect((await ask(remove, { id: ids[1], files: ['snippets/a.liquid'] })).data.themeFilesDelete.userErrors[0].code).toBe('NOT_FOUND')
  expect(names(1)).toEqual(['layout/theme.liquid', 'snippets/b.liquid'])
})

test('publishing a theme unpublishes the one that was live', async () => {
  await ask('mutation P($id: ID!) { themePublish(id: $id) { theme { role } userErrors { code } } }', { id: ids[1] })
  const { data } = await ask('{ themes(first: 5) { nodes { name role } } }', {})
  expect(data.themes.nodes).toEqual([
    { name: 'Live', role: 'UNPUBLISHED' },
    { name: 'Draft', role: 'MAIN' },
  ])
})

test('a theme is duplicated, renamed and deleted; the live one is not deleted', async () => {
  const { data } = await ask(
    'mutation D($id: ID!) { themeDuplicate(id: $id, name: "Copy") { newTheme { id name role } userErrors { code } } }',
    { id: ids[0] },
  )
  const { id } = data.themeDuplicate.newTheme
  expect(data.themeDuplicate.newTheme).toMatchObject({ name: 'Copy', role: 'UNPUBLISHED' })
  expect(names(2)).toEqual(['layout/theme.liquid', 'snippets/a.liquid'])
  const renamed = await ask(
    'mutation U($id: ID!) { themeUpdate(id: $id, input: { name: "Backup" }) { theme { name } userErrors { code } } }',
    { id },
  )
  expect(renamed.data.themeUpdate.theme.name).toBe('Backup')
  const remove = 'mutation R($id: ID!) { themeDelete(id: $id) { deletedThemeId userErrors { code } } }'
  expect((await ask(remove, { id })).data.themeDelete.deletedThemeId).toBe(id)
  expect((await ask(remove, { id: ids[0] })).data.themeDelete.userErrors).toHaveLength(1)
})

test('a theme is created from a ZIP at a URL', async () => {
  const zip = zipOf({ 'my-theme/layout/theme.liquid': '<html>', 'my-theme/README.md': 'no' })
  const host = createServer((request, response) => response.end(request.url === '/theme.zip' ? zip : 'not a zip'))
  await new Promise<void>(listening => host.listen(0, '127.0.0.1', listening))
  const { port } = host.address() as AddressInfo // listening on a port, it has one
  const create = async (path: string) =>
    (
      await ask(
        'mutation C($source: URL!) { themeCreate(source: $source, name: "From ZIP") { theme { name files(first: 5) { nodes { filename } } } userErrors { code } } }',
        { source: `http://127.0.0.1:${port}/${path}` },
      )
    ).data.themeCreate
  expect((await create('theme.zip')).theme).toEqual({ name: 'From ZIP', files: { nodes: [{ filename: 'layout/theme.liquid' }] } })
  expect((await create('other')).userErrors).toEqual([{ code: 'INVALID_ZIP' }])
  host.closeAllConnections()
  await new Promise(closed => host.close(closed))
})

test.each([
  { exempt: false, scopes: ['write_themes'] },
  { exempt: true, scopes: ['read_themes'] },
])('no write with exemption $exempt and $scopes', async ({ exempt, scopes }) => {
  shop.state.change({ themeWritesExempt: exempt })
  const north = shopState(shop.emulator, 'north')
  if (north.installation) north.installation = { ...north.installation, scopes }
  const { data, errors } = await ask(UPSERT, { id: ids[1], files: [textFile('snippets/new.liquid', 'x')] })
  expect(data).toEqual({ themeFilesUpsert: null })
  expect(errors[0].extensions.code).toBe('ACCESS_DENIED')
  expect(names(1)).not.toContain('snippets/new.liquid')
})

function zipOf(files: Record<string, string>): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name), packed)
    centrals.push(central, Buffer.from(name))
    offset += local.length + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(centrals.length / 2, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...centrals, end])
}
