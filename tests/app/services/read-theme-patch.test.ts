import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ignoreFindings } from '../../../app/services/ignore-findings.ts'
import { listFixable } from '../../../app/services/list-fixable.ts'
import { readThemePatch } from '../../../app/services/read-theme-patch.ts'
import type { Scanner } from '../../../scanner/scanner.ts'
import { WorkerDied } from '../../../scanner/worker-died.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'
import { openThemeFolder, type ThemeFolder } from '../../support/theme-folder.ts'

const SCRIPT = `<script src="{{ 'a.js' | asset_url }}"></script>`

/** One file with three kinds of fixes on lines that touch, odd names, line endings of two systems, and no newline at an end. */
const THEME = {
  'layout/theme.liquid': `<html lang="en"><head>\r\n{{ content_for_header }}\r\n${SCRIPT}\r\n{% include 'my card' %}\r\n</head>\r\n<body>{{ content_for_layout }}</body></html>`,
  'templates/page.liquid':
    '{% assign a = 1 %}\n{% include \'my card\' %}<img src="{{ \'b.svg\' | asset_url }}" alt="">\n{% include name %}',
  'templates/index.json': '{ "sections": {}, "order": [] }',
  'snippets/my card.liquid': '<p>Ça va</p>\n',
  'assets/a.js': 'document.title',
  'assets/b.svg': '<svg width="20" height="10"></svg>',
  'assets/été "old".js': 'old()',
  'assets/empty.js': '',
}

let shops: ScanningShops
let folder: ThemeFolder
beforeAll(async () => {
  shops = await openScanningShops({ north: THEME, south: { 'layout/theme.liquid': '<html lang="en"></html>' } })
})
afterAll(() => shops.close())
beforeEach(async () => {
  await shops.reset()
  await shops.scan('north')
  folder = openThemeFolder(THEME)
  return () => folder.close()
})

type Asking = { handle?: string; without?: string[]; scanner?: Scanner }

async function patchOf({ handle = 'north', without = [], scanner = shops.vigie.scanner }: Asking = {}) {
  return readThemePatch({ ...shops.vigie, scanner }, { shopId: await shops.shopIdOf(handle), language: 'en', without })
}

function expectMended() {
  expect(folder.read('layout/theme.liquid')).toBe(
    THEME['layout/theme.liquid'].replace('<script', '<script defer').replace("include 'my card'", "render 'my card'"),
  )
  expect(folder.read('templates/page.liquid')).toBe(
    THEME['templates/page.liquid']
      .replace("include 'my card'", "render 'my card'")
      .replace('<img', '<img style="aspect-ratio: auto 20 / 10"'),
  )
  expect([folder.read('assets/été "old".js'), folder.read('assets/empty.js')]).toEqual([null, null])
  expect(folder.read('assets/a.js')).toBe(THEME['assets/a.js'])
}

test('all safe fixes are one patch that git applies, with fixes of several kinds in one file', async () => {
  const patch = await patchOf()
  folder.gitApply(patch?.download?.text ?? '')
  expectMended()
})

test('GNU patch takes it too', async () => {
  folder.applyPatch((await patchOf())?.download?.text ?? '')
  expectMended()
})

test('it says what is mended, in which files, what is left and why', async () => {
  const patch = await patchOf()
  expect(patch?.kinds.map(({ audit, mended, partly, left }) => [audit, mended, partly, left])).toEqual([
    ['dead-asset', 2, 0, 0],
    ['deprecated-tag', 1, 1, 0],
    ['render-blocking-script', 1, 0, 0],
    ['unsized-image', 1, 0, 0],
  ])
  expect(patch?.kinds[1]?.refused).toEqual([
    { file: 'templates/page.liquid', line: 3, because: 'the name of the snippet is built at run time' },
  ])
  expect(patch?.files.map(({ path, deleted, diff }) => [path, deleted, diff?.added])).toEqual([
    ['layout/theme.liquid', false, 2],
    ['templates/page.liquid', false, 1],
    ['assets/empty.js', true, undefined],
    ['assets/été "old".js', true, undefined],
  ])
})

test('the mended theme, scanned again, has none of these findings and no new one', async () => {
  folder.gitApply((await patchOf())?.download?.text ?? '')
  for (const path of Object.keys(THEME)) {
    const text = folder.read(path)
    if (text === null) shops.remove('north', path)
    else shops.write('north', path, text)
  }
  expect(await shops.scan('north')).toMatchObject({ openedCount: 0, resolvedCount: 5 })
})

test('what was ignored is left alone, and so are kinds that nobody wants', async () => {
  const shopId = await shops.shopIdOf('north')
  const dead = await shops.vigie.db.finding.findMany({ where: { shopId, audit: 'dead-asset', file: 'assets/empty.js' } })
  const selection = { ids: dead.map(({ id }) => id) }
  await ignoreFindings(shops.vigie, { shopId, language: 'en', actorId: 'staff:42', selection, reason: 'accepted', note: '' })
  const patch = await patchOf({ without: ['render-blocking-script'] })
  expect(patch?.files.map(({ path }) => path)).toEqual(['layout/theme.liquid', 'templates/page.liquid', 'assets/été "old".js'])
  expect(patch?.download?.text).not.toContain('defer')
})

test('the kinds that may be mended are counted without trying; a shop never scanned has neither', async () => {
  const shopId = await shops.shopIdOf('north')
  const { kinds } = await listFixable(shops.vigie, { shopId, language: 'fr' })
  expect(kinds.map(({ audit, open }) => [audit, open])).toEqual([
    ['dead-asset', 2],
    ['deprecated-tag', 2],
    ['render-blocking-script', 1],
    ['unsized-image', 1],
  ])
  expect(await listFixable(shops.vigie, { shopId: await shops.shopIdOf('south'), language: 'fr' })).toEqual({ kinds: [], scan: null })
  expect(await patchOf({ handle: 'south' })).toBeNull()
})

test('Shopify is not asked: a shop whose access is gone has the patch of its last scan', async () => {
  await shops.vigie.db.session.deleteMany()
  expect((await patchOf())?.download).not.toBeNull()
})

test('a file whose content is not at hand stays, and so does what it may use', async () => {
  const shopId = await shops.shopIdOf('north')
  await shops.vigie.db.fileVersion.updateMany({ where: { shopId, path: 'templates/page.liquid' }, data: { sha256: null } })
  const patch = await patchOf()
  expect(patch?.files.map(({ path }) => path)).toEqual(['layout/theme.liquid'])
  expect(patch?.kinds.map(({ audit }) => audit)).toEqual(['deprecated-tag', 'render-blocking-script'])
})

test('a theme that is too much to mend at once says so', async () => {
  const mendTheme = () => Promise.reject(new WorkerDied('memory'))
  await expect(patchOf({ scanner: { ...shops.vigie.scanner, mendTheme } })).rejects.toMatchObject({ code: 'PATCH_TOO_DEMANDING' })
})
