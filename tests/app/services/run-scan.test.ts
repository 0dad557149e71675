import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ALL_OPEN } from '../../../app/services/findings-filter.ts'
import { ignoreFindings } from '../../../app/services/ignore-findings.ts'
import { listChanges } from '../../../app/services/list-changes.ts'
import { listFindings } from '../../../app/services/list-findings.ts'
import { readChange } from '../../../app/services/read-change.ts'
import { readFinding } from '../../../app/services/read-finding.ts'
import { runScan } from '../../../app/services/run-scan.ts'
import { saveSettings } from '../../../app/services/save-settings.ts'
import { STARTING_SETTINGS } from '../../../app/services/settings-schema.ts'
import { createTheme, publishTheme } from '../../../emulator/actions/themes.ts'
import { themeFile } from '../../../emulator/shops/theme.ts'
import { shopState } from '../../support/emulated-shop.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'

const LAYOUT = [
  '<!doctype html>',
  '<html>',
  '  <head>',
  '    {{ content_for_header }}',
  '    <script src="https://code.jquery.com/jquery-3.4.1.min.js"></script>',
  '  </head>',
  "  <body>{% render 'header' %}{{ content_for_layout }}</body>",
  '</html>',
].join('\n')

const THEME = {
  'layout/theme.liquid': LAYOUT,
  'snippets/header.liquid': "<header>{% include 'logo' %}</header>",
  'snippets/logo.liquid': '<img src="{{ "logo.png" | asset_url }}" width="10" height="10" alt="">',
  'assets/logo.png': 'not really a picture',
  'templates/index.json': '{ "sections": {}, "order": [] }',
}

let shops: ScanningShops
beforeAll(async () => {
  shops = await openScanningShops({ north: THEME, south: THEME })
})
afterAll(() => shops.close())
beforeEach(() => shops.reset())

const openFindings = async (handle = 'north') => {
  const input = { language: 'en', filter: ALL_OPEN, sort: 'place', group: 'none', page: 1, pageSize: 100 } as const
  return (await listFindings(shops.vigie, { shopId: await shops.shopIdOf(handle), ...input })).items
}
const audits = async (handle = 'north') => (await openFindings(handle)).map(item => item.audit)
const timeline = async (handle = 'north') => {
  const shopId = await shops.shopIdOf(handle)
  const { days } = await listChanges(shops.vigie, {
    shopId,
    families: ['files', 'apps', 'themes'],
    search: '',
    cursor: null,
    pageSize: 100,
  })
  return days.flatMap(day => day.items.flatMap(item => (item.type === 'change' ? [item.change] : [])))
}
const find = async (audit: string, handle = 'north') => {
  const found = (await openFindings(handle)).find(item => item.audit === audit)
  if (!found) throw new Error(`no open ${audit}`)
  return found
}

test('the first scan reads every text file, finds what is wrong and lists no change', async () => {
  const scan = await shops.scan('north')
  expect(scan).toMatchObject({ state: 'finished', baseline: true, filesTotal: 5, filesFetched: 4, changedCount: 0, errors: [] })
  expect(await audits()).toEqual(expect.arrayContaining(['render-blocking-script', 'vulnerable-library', 'deprecated-tag']))
  expect(await timeline()).toEqual([])
  expect(shops.bodiesFetched().sort()).toEqual([
    'layout/theme.liquid',
    'snippets/header.liquid',
    'snippets/logo.liquid',
    'templates/index.json',
  ])
})

test('a finding shows its line, its steps and the way to the code editor', async () => {
  await shops.scan('north')
  const shopId = await shops.shopIdOf('north')
  const { id } = await find('render-blocking-script')
  const page = await readFinding(shops.vigie, { shopId, findingId: id, language: 'fr', context: 1 })
  expect(page.excerpt).toMatchObject({ state: 'shown', file: 'layout/theme.liquid', lines: 8, more: true })
  const lines = page.excerpt.state === 'shown' ? page.excerpt.pieces.flat() : []
  expect(lines.map(({ number, marked }) => [number, marked])).toEqual([
    [4, false],
    [5, true],
    [6, false],
  ])
  expect(page.fix.length).toBeGreaterThan(0)
  expect(page.why).not.toBe('')
  expect(page.history).toHaveLength(1)
  expect(page.editorUrl).toBe(`https://north.myshopify.com/admin/themes/${shops.liveTheme('north').id}?key=layout%2Ftheme.liquid`)
})

test('a rescan of an unchanged theme fetches nothing, opens nothing and resolves nothing', async () => {
  await shops.scan('north')
  const before = await openFindings()
  shops.state.log.clear()
  const scan = await shops.scan('north')
  expect(scan).toMatchObject({ state: 'finished', baseline: false, filesFetched: 0, openedCount: 0, resolvedCount: 0, changedCount: 0 })
  expect(shops.bodiesFetched()).toEqual([])
  expect(await openFindings()).toEqual(before)
})

test('a rescan of an unchanged theme writes no finding, which was seen all the same until it is gone', async () => {
  const versions = () => shops.database.db.$queryRaw`SELECT id, xmin::text FROM findings ORDER BY id`
  const shopId = await shops.shopIdOf('north')
  await shops.scan('north')
  const { id: findingId } = await find('deprecated-tag')
  const seenAt = async () => (await readFinding(shops.vigie, { shopId, findingId, language: 'en', context: 0 })).lastSeenAt
  const before = await versions()
  const second = await shops.scan('north')
  expect(await versions()).toEqual(before)
  expect(await seenAt()).toEqual(second.finishedAt)
  shops.write('north', 'snippets/header.liquid', "<header>{% render 'logo' %}</header>")
  await shops.scan('north')
  expect(await seenAt()).toEqual(second.finishedAt)
})

test('after one edit that one body is fetched, the finding resolves and the change shows its diff', async () => {
  await shops.scan('north')
  shops.state.log.clear()
  shops.write('north', 'snippets/header.liquid', "<header>{% render 'logo' %}</header>")
  const scan = await shops.scan('north')
  expect(shops.bodiesFetched()).toEqual(['snippets/header.liquid'])
  expect(scan).toMatchObject({ filesFetched: 1, resolvedCount: 1, changedCount: 1 })
  expect(await audits()).not.toContain('deprecated-tag')
  const [change, ...others] = await timeline()
  expect(others).toEqual([])
  expect(change).toMatchObject({ kind: 'file-modified', path: 'snippets/header.liquid', cause: null })
  const page = await readChange(shops.vigie, { shopId: await shops.shopIdOf('north'), changeId: change?.id ?? '', context: 3 })
  expect(page.content).toMatchObject({ state: 'diff', added: 1, removed: 1 })
})

test('a file that goes back to a content it had is not fetched again', async () => {
  await shops.scan('north')
  shops.write('north', 'snippets/header.liquid', 'other')
  await shops.scan('north')
  shops.write('north', 'snippets/header.liquid', THEME['snippets/header.liquid'])
  shops.state.log.clear()
  await shops.scan('north')
  expect(shops.bodiesFetched()).toEqual([])
  expect(await audits()).toContain('deprecated-tag')
})

test('a finding that comes back is the same one, with two spans', async () => {
  await shops.scan('north')
  const first = await find('deprecated-tag')
  shops.write('north', 'snippets/header.liquid', "<header>{% render 'logo' %}</header>")
  await shops.scan('north')
  shops.write('north', 'snippets/header.liquid', THEME['snippets/header.liquid'])
  await shops.scan('north')
  const again = await find('deprecated-tag')
  expect(again.id).toBe(first.id)
  expect(again.isNew).toBe(true)
  const page = await readFinding(shops.vigie, { shopId: await shops.shopIdOf('north'), findingId: again.id, language: 'en', context: 0 })
  expect(page.history.map(span => span.closedAt !== null)).toEqual([true, false])
})

test('a finding that moves is the same one at its new line', async () => {
  await shops.scan('north')
  const before = await find('render-blocking-script')
  shops.write('north', 'layout/theme.liquid', `{% comment %} moved {% endcomment %}\n${LAYOUT}`)
  const scan = await shops.scan('north')
  const after = await find('render-blocking-script')
  expect(scan).toMatchObject({ openedCount: 0, resolvedCount: 0 })
  expect(after.id).toBe(before.id)
  expect([before.place, after.place]).toMatchObject([{ line: 5 }, { line: 6 }])
})

test('an ignore survives a rescan and the publish of an edited copy, which the time line tells', async () => {
  await shops.scan('north')
  const shopId = await shops.shopIdOf('north')
  const { id } = await find('render-blocking-script')
  await ignoreFindings(shops.vigie, {
    shopId,
    actorId: 'staff:42',
    language: 'en',
    selection: { ids: [id] },
    reason: 'accepted',
    note: null,
  })
  await shops.scan('north')
  expect(await audits()).not.toContain('render-blocking-script')
  const files = [...shops.liveTheme('north').files.values(), themeFile('snippets/new.liquid', Buffer.from('new'), shops.now())]
  const shop = shopState(shops.emulator, 'north')
  publishTheme(shops.state, shop, createTheme(shops.state, shop, { name: 'Copy of Dawn', role: 'UNPUBLISHED', files }))
  await shops.scan('north')
  expect(await audits()).not.toContain('render-blocking-script')
  expect((await timeline()).map(({ kind, path }) => [kind, path]).sort()).toEqual([
    ['file-added', 'snippets/new.liquid'],
    ['theme-published', null],
  ])
  expect((await timeline()).find(({ kind }) => kind === 'theme-published')?.theme).toEqual({ from: 'Dawn', to: 'Copy of Dawn' })
})

test('running an ended scan again does nothing', async () => {
  const { id: scanId, shopId } = await shops.scan('north')
  const tables = () => shops.database.db.$queryRaw`
    SELECT (SELECT count(*)::int FROM findings) AS findings, (SELECT count(*)::int FROM finding_intervals) AS spans,
      (SELECT count(*)::int FROM file_versions) AS versions, (SELECT count(*)::int FROM changes) AS changes, (SELECT count(*)::int FROM bodies) AS bodies`
  const before = await tables()
  await runScan(shops.vigie, { shopId, scanId, signal: new AbortController().signal })
  expect(await tables()).toEqual(before)
})

test('the same scan run by two workers at once is recorded once', async () => {
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  const run = () => runScan(shops.vigie, { shopId, scanId, signal: new AbortController().signal })
  await Promise.all([run(), run()])
  expect(await shops.database.db.scan.findMany({ where: { shopId } })).toMatchObject([{ state: 'finished', attempts: 1 }])
})

test('one shop’s scan writes nothing into another, though they share every body', async () => {
  await shops.scan('north')
  expect(await openFindings('south')).toEqual([])
  shops.state.log.clear()
  const scan = await shops.scan('south')
  expect(scan.filesFetched).toBe(4)
  expect(await shops.database.db.body.count()).toBe(4)
  const shopId = await shops.shopIdOf('south')
  const { id } = await find('render-blocking-script', 'north')
  await expect(readFinding(shops.vigie, { shopId, findingId: id, language: 'en', context: 3 })).rejects.toMatchObject({
    code: 'FINDING_NOT_FOUND',
  })
})

test('an asset is heavy by the shop’s own limit', async () => {
  shops.write('north', 'layout/theme.liquid', `${LAYOUT}{{ 'app.js' | asset_url | script_tag }}`)
  shops.write('north', 'assets/app.js', 'x'.repeat(30_000))
  await shops.scan('north')
  expect(await audits()).not.toContain('oversized-asset')
  const settings = { ...STARTING_SETTINGS, assetBudgets: { ...STARTING_SETTINGS.assetBudgets, scriptKb: 20 } }
  await saveSettings(shops.vigie, { shopId: await shops.shopIdOf('north'), actorId: 'staff:42', settings })
  await shops.scan('north')
  expect((await find('oversized-asset')).message).toContain('20')
})

test('an app that comes is told, with the edit that brought it', async () => {
  await shops.scan('north')
  const script = '<script async src="https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=Ab12Cd"></script>'
  shops.write('north', 'layout/theme.liquid', LAYOUT.replace('</head>', `${script}</head>`))
  await shops.scan('north')
  const told = await timeline()
  expect(told.map(({ kind, app, cause }) => [kind, app?.name ?? null, cause?.appName ?? null]).sort()).toEqual([
    ['app-added', 'Klaviyo', null],
    ['file-modified', null, 'Klaviyo'],
  ])
  expect(told.find(({ cause }) => cause)?.cause?.evidence).toEqual([{ kind: 'host', file: 'layout/theme.liquid', line: 6 }])
})
