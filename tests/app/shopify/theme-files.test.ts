import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../app/database/database.ts'
import type { AdminClient } from '../../../app/shopify/admin-client.ts'
import type { FileBody } from '../../../app/shopify/fetch-bodies.ts'
import type { ListedFile } from '../../../app/shopify/list-theme-files.ts'
import { findMainTheme } from '../../../app/shopify/main-theme.ts'
import { readThemeFiles } from '../../../app/shopify/read-theme-files.ts'
import { keepTheme } from '../../../emulator/actions/themes.ts'
import type { Fault } from '../../../emulator/faults/fault.ts'
import type { ThemeFile } from '../../../emulator/shops/theme.ts'
import { type Connected, connectToEmulator } from '../../support/connected-shop.ts'
import { openTestDatabase } from '../../support/database.ts'
import { shopOf, shopState } from '../../support/emulated-shop.ts'
import { fault } from '../../support/fault.ts'
import { dataRequest } from '../../support/page-request.ts'

const LATIN1 = new Uint8Array([0x7b, 0xe9, 0x7d])
const FILES = {
  'layout/theme.liquid': '<html>',
  'snippets/été.liquid': 'é',
  'assets/latin1.js': LATIN1,
  'assets/big.js': 'x'.repeat(300_000),
  'assets/dot.png': new Uint8Array([137, 80, 0, 255]),
  'assets/theme.js.map': '{}',
  'config/settings_data.json': '{}',
}
const READ = ['assets/big.js', 'assets/latin1.js', 'config/settings_data.json', 'layout/theme.liquid', 'snippets/été.liquid']

let database: Database
let connected: Connected
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
let admin: AdminClient
let themeGid: string

async function open(files: Record<string, string | Uint8Array>) {
  const draft = { name: 'Draft', role: 'UNPUBLISHED' as const, files: {} }
  connected = await connectToEmulator(database, [shopOf('north', [draft, { name: 'Live', role: 'MAIN', files }])])
  await connected.shopify.authenticate.admin(dataRequest(connected.idToken('north', {})))
  admin = await connected.admin('north.myshopify.com')
  themeGid = (await findMainTheme(admin, undefined)).gid
  connected.state.log.clear()
}
beforeEach(() => open(FILES))
afterEach(() => connected.close())

/** Reads as a scan does: bodies are kept by checksum, and those that are known are not asked for. */
async function read({ known = new Set<string>(), onList, onKeep }: { known?: Set<string>; onList?: () => void; onKeep?: () => void }) {
  const bodies = new Map<string, FileBody>()
  const choose = async (files: ListedFile[]) => {
    onList?.()
    return files.filter(({ checksumMd5 }) => checksumMd5 === null || !known.has(checksumMd5))
  }
  const keep = async (batch: FileBody[]) => {
    for (const body of batch) {
      bodies.set(body.file.path, body)
      if (body.file.checksumMd5) known.add(body.file.checksumMd5)
    }
    onKeep?.()
  }
  const { files, unread } = await readThemeFiles({ admin, themeGid, signal: undefined, choose, keep })
  return { files, unread, bodies, known }
}

const liveTheme = () => {
  const theme = shopState(connected.emulator, 'north').themes.get(Number(themeGid.split('/').pop()))
  if (!theme) throw new Error('no live theme')
  return theme
}
const edit = (path: string, text: string) => {
  const content = Buffer.from(text)
  const file = liveTheme().files.get(path)
  if (!file) throw new Error(`no ${path}`)
  keepFiles([...liveTheme().files, [path, { ...file, content, checksumMd5: createHash('md5').update(content).digest('hex') }]])
}
const remove = (path: string) => keepFiles([...liveTheme().files].filter(([name]) => name !== path))
const keepFiles = (files: [string, ThemeFile][]) =>
  keepTheme(shopState(connected.emulator, 'north'), { ...liveTheme(), files: new Map(files) })
const plan = (kind: Fault['kind'], change: Partial<Fault>) => connected.state.faults.add(fault(kind, change))
const delivered = () => connected.state.log.list({}).flatMap(entry => entry.bodies.map(body => body.split('/').slice(1).join('/')))

test('the main theme is found among others', async () => {
  expect(await findMainTheme(admin, undefined)).toEqual({ gid: themeGid, name: 'Live' })
  expect(liveTheme().role).toBe('MAIN')
})

test('a shop without a main theme is an expected error', async () => {
  keepTheme(shopState(connected.emulator, 'north'), { ...liveTheme(), role: 'UNPUBLISHED' })
  await expect(findMainTheme(admin, undefined)).rejects.toMatchObject({ code: 'THEME_NOT_FOUND' })
})

test('every file is listed, bodies of code come byte by byte whatever way they come, others not at all', async () => {
  const { files, bodies, unread } = await read({})
  expect([...files.keys()].sort()).toEqual(Object.keys(FILES).sort())
  expect([...bodies.keys()].sort()).toEqual(READ)
  for (const path of READ) expect(bodies.get(path)?.content).toEqual(Buffer.from(Object(FILES)[path]))
  expect(unread).toEqual([])
  expect(files.get('assets/dot.png')).toMatchObject({ bytes: 4, contentType: 'image/png' })
  expect(delivered().sort()).toEqual(READ)
})

test('bodies that are known are not fetched; after an edit, one is', async () => {
  const { known } = await read({})
  connected.state.log.clear()
  await read({ known })
  expect(delivered()).toEqual([])
  edit('layout/theme.liquid', '<html lang="fr">')
  const { bodies } = await read({ known })
  expect(delivered()).toEqual(['layout/theme.liquid'])
  expect(bodies.get('layout/theme.liquid')?.content.toString()).toBe('<html lang="fr">')
})

test('without checksums every body is fetched', async () => {
  const { known } = await read({})
  connected.state.change({ nullChecksums: true })
  expect((await read({ known })).bodies.size).toBe(READ.length)
})

test.each([
  ['one file a page', { items: 1 }],
  ['empty pages now and then', { items: 0, probability: 0.5 }],
])('nothing is missing when pages come short: %s', async (_name, change) => {
  plan('short-page', change)
  const { files, bodies } = await read({})
  expect(files.size).toBe(Object.keys(FILES).length)
  expect(bodies.size).toBe(READ.length)
})

test.each([
  ['short-page', { items: 0 }],
  ['endless-pages', {}],
  ['same-cursor', {}],
] as const)('pages that never end are an error, not a theme whose files were deleted: %s', async (kind, change) => {
  plan(kind, change)
  await expect(read({})).rejects.toMatchObject({ code: 'SHOPIFY_REFUSED', details: { because: 'pages without end' } })
})

test('a theme that lists no file is an error, not a theme whose files were deleted', async () => {
  plan('empty-list', { operation: 'ThemeFiles' })
  await expect(read({})).rejects.toMatchObject({ code: 'THEME_EMPTY' })
})

test('a file that Shopify fails to list is asked for once more, and then unread rather than deleted', async () => {
  plan('user-errors', { operation: 'ThemeFiles', count: 1 })
  expect((await read({})).unread).toEqual([])
  plan('user-errors', { operation: 'ThemeFiles' })
  const { files, unread } = await read({})
  expect(files.size).toBe(1)
  expect(unread).toHaveLength(Object.keys(FILES).length - 1)
  expect(unread[0]).toMatchObject({ because: 'not-answered' })
})

test.each(['gzip', 'br'] as const)('answers packed with %s are read', async encoding => {
  plan('compressed', { encoding })
  expect((await read({})).bodies.size).toBe(READ.length)
})

test.each(['identity', 'gzip', 'br'] as const)('a hundred megabytes of answer, %s, are not read to their end', async encoding => {
  plan('huge', { operation: 'ThemeFiles', megabytes: 100, encoding })
  await expect(read({})).rejects.toMatchObject({ code: 'SHOPIFY_REFUSED', details: { because: 'an answer too large to read' } })
})

test('no redirect takes our token elsewhere', async () => {
  plan('redirect', { operation: 'ThemeFiles', location: 'https://south.myshopify.com/admin/api/2026-10/graphql.json' })
  await expect(read({})).rejects.toMatchObject({ code: 'SHOP_GONE', details: { because: 'HTTP 302' } })
  expect(connected.state.log.list({ shop: 'south' })).toEqual([])
})

test.each([402, 423])('a shop that Shopify has paused or locked (%i) is said to be', async status => {
  plan('bad-gateway', { status })
  await expect(read({})).rejects.toMatchObject({ code: 'SHOP_LOCKED' })
})

test.each([
  ['login-page', 'SHOPIFY_UNAVAILABLE'],
  ['no-data', 'SHOPIFY_REFUSED'],
  ['null-nodes', 'SHOPIFY_REFUSED'],
  ['missing-fields', 'SHOPIFY_REFUSED'],
] as const)('an answer that is none is no theme: %s', async (kind, code) => {
  plan(kind, { operation: 'ThemeFiles' })
  await expect(read({})).rejects.toMatchObject({ code })
})

test('an address that has expired is asked for again', async () => {
  plan('expired-url', { count: 1 })
  const { bodies, unread } = await read({})
  expect(bodies.get('assets/big.js')?.content).toHaveLength(300_000)
  expect(unread).toEqual([])
})

test('a body that stays out of reach is unread, and the others are there', async () => {
  plan('expired-url', {})
  const { bodies, unread } = await read({})
  expect(unread).toEqual([{ path: 'assets/big.js', because: 'address-refused' }])
  expect([...bodies.keys()].sort()).toEqual(READ.slice(1))
})

test.each(['reset', 'truncate', 'bad-gateway'] as const)('a body address that fails in passing is tried again: %s', async kind => {
  plan(kind, { target: 'file-body', count: 1 })
  expect((await read({})).bodies.get('assets/big.js')?.content).toHaveLength(300_000)
})

test('a storm does not change what is read', async () => {
  for (const [index, kind] of (['throttled', 'too-many-requests', 'bad-gateway', 'reset', 'truncate'] as const).entries())
    plan(kind, { probability: 0.1, seed: index, count: 3 })
  plan('short-page', { items: 2, probability: 0.3 })
  expect((await read({})).bodies.size).toBe(READ.length)
})

test('a file edited between its listing and its reading is listed as it was read, and the theme is listed once more', async () => {
  const { files, bodies } = await read({ onList: once(() => edit('assets/latin1.js', 'edited')) })
  expect(bodies.get('assets/latin1.js')?.content.toString()).toBe('edited')
  expect(bodies.get('assets/latin1.js')?.file).toEqual(files.get('assets/latin1.js'))
  expect(connected.state.log.list({ operation: 'ThemeFiles' })).toHaveLength(2)
})

test('a large file edited before its address is opened is read as it is now', async () => {
  await read({ onList: once(() => edit('assets/big.js', 'y'.repeat(300_000))) })
  const { bodies } = await read({})
  expect(bodies.get('assets/big.js')?.content.toString().slice(0, 3)).toBe('yyy')
})

test('a theme that is edited again and again is listed twice, no more', async () => {
  let edits = 0
  const { files, bodies } = await read({ onList: () => edit('layout/theme.liquid', `edit ${++edits}`) })
  expect(edits).toBe(2)
  expect(bodies.get('layout/theme.liquid')?.file).toEqual(files.get('layout/theme.liquid'))
})

test('a file deleted while the theme is read is not in it', async () => {
  await open({ ...FILES, ...Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`snippets/a${n}.liquid`, `${n}`])) })
  const { files, unread, bodies } = await read({ onKeep: once(() => remove('snippets/été.liquid')) })
  expect(files.has('snippets/été.liquid')).toBe(bodies.has('snippets/été.liquid'))
  expect(files.has('snippets/été.liquid')).toBe(false)
  expect(unread).toEqual([])
})

test('a theme deleted while it is read is an expected error', async () => {
  await open(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`snippets/a${n}.liquid`, `${n}`])))
  const deleted = () => shopState(connected.emulator, 'north').themes.delete(liveTheme().id)
  await expect(read({ onKeep: once(deleted) })).rejects.toMatchObject({ code: 'THEME_NOT_FOUND', details: { theme: themeGid } })
})

test('a name with a star brings only itself', async () => {
  await open({ 'snippets/*.liquid': 'star', 'snippets/a.liquid': 'a' })
  const a = createHash('md5').update('a').digest('hex')
  const { bodies } = await read({ known: new Set([a]) })
  expect([...bodies.keys()]).toEqual(['snippets/*.liquid'])
})

test('hundreds of files are asked for fifty at a time', async () => {
  await open(Object.fromEntries(Array.from({ length: 320 }, (_, n) => [`snippets/s${n}.liquid`, `${n}`])))
  const { bodies } = await read({})
  expect(bodies.size).toBe(320)
  expect(connected.state.log.list({ operation: 'ThemeFiles' })).toHaveLength(2)
  expect(connected.state.log.list({ operation: 'ThemeFileBodies' })).toHaveLength(7)
})

function once(work: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    work()
  }
}
