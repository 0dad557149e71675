import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ALL_OPEN } from '../../../app/services/findings-filter.ts'
import { listFindings } from '../../../app/services/list-findings.ts'
import { readHome } from '../../../app/services/read-home.ts'
import { runScan } from '../../../app/services/run-scan.ts'
import { scheduleScans } from '../../../app/services/schedule-scans.ts'
import { createTheme } from '../../../emulator/actions/themes.ts'
import { themeFile } from '../../../emulator/shops/theme.ts'
import { WorkerDied } from '../../../scanner/worker-died.ts'
import { shopState } from '../../support/emulated-shop.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'

const THEME = {
  'layout/theme.liquid': "<html><head>{{ content_for_header }}</head><body>{% include 'header' %}{{ content_for_layout }}</body></html>",
  'snippets/header.liquid': '<header></header>',
  'assets/app.js': 'window.app = 1',
}

let shops: ScanningShops
beforeAll(async () => {
  shops = await openScanningShops({ north: THEME })
})
afterAll(() => shops.close())
beforeEach(() => shops.reset())

const openAudits = async () => {
  const input = { language: 'en', filter: ALL_OPEN, sort: 'place', group: 'none', page: 1, pageSize: 100 } as const
  return (await listFindings(shops.vigie, { shopId: await shops.shopIdOf('north'), ...input })).items.map(item => item.audit)
}
const home = async () => readHome(shops.vigie, { shopId: await shops.shopIdOf('north'), language: 'en' })

test('a scan that Shopify refuses fails with its reason, and resolves nothing', async () => {
  await shops.scan('north')
  const before = await openAudits()
  shops.state.faults.add({ kind: 'access-denied', scope: 'read_themes' })
  const scan = await shops.scan('north')
  expect(scan).toMatchObject({ state: 'failed', failureCode: 'SCOPE_DENIED' })
  expect(await openAudits()).toEqual(before)
  const { failure, verdict, last } = await home()
  expect(failure).toMatchObject({ code: 'SCOPE_DENIED' })
  expect(verdict.says).toBe('mend-when-passing')
  expect(last?.state).toBe('finished')
})

test('a first scan that fails is said to have failed, and a later one is the baseline', async () => {
  const fault = shops.state.faults.add({ kind: 'access-denied', scope: 'read_themes' })
  await shops.scan('north')
  expect((await home()).verdict).toMatchObject({ says: 'first-scan-failed', failure: { code: 'SCOPE_DENIED' } })
  shops.state.faults.remove(fault)
  expect(await shops.scan('north')).toMatchObject({ state: 'finished', baseline: true })
})

test('after an outage of Shopify the shop is scanned again soon', async () => {
  const shopId = await shops.shopIdOf('north')
  await shops.database.db.shop.update({ where: { id: shopId }, data: { nextScanAt: new Date(shops.now().getTime() + 86_400_000) } })
  shops.state.faults.add({ kind: 'bad-gateway' })
  expect(await shops.scan('north')).toMatchObject({ state: 'failed', failureCode: 'SHOPIFY_UNAVAILABLE' })
  const { nextScanAt } = await shops.database.db.shop.findUniqueOrThrow({ where: { id: shopId } })
  expect(nextScanAt?.getTime()).toBeLessThan(shops.now().getTime() + 31 * 60_000)
})

test('a scan that Shopify keeps waiting gives its slot back, and goes on where it was', async () => {
  const shopId = await shops.shopIdOf('north')
  const { scanId } = await shops.request('north')
  const run = () => runScan(shops.vigie, { shopId, scanId, signal: new AbortController().signal })
  const row = () => shops.database.db.scan.findUniqueOrThrow({ where: { id: scanId } })
  const fault = shops.state.faults.add({ kind: 'too-many-requests', retryAfterSeconds: 60 })
  shops.queue.sent.length = 0
  await run()
  expect(await row()).toMatchObject({ state: 'queued', attempts: 0, stalls: 1 })
  expect(shops.queue.sent).toEqual([{ name: 'scan-shop', input: { shopId, scanId } }])
  shops.state.faults.remove(fault)
  await run()
  expect(await row()).toMatchObject({ state: 'finished', attempts: 1, filesFetched: 3, errors: [] })
})

test('what a turn has fetched is not fetched again in the next one, and nothing of it is left when the scan has ended', async () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`snippets/s${i}.liquid`, `${i}`]))
  for (const [file, content] of Object.entries(many)) shops.write('north', file, content)
  const shopId = await shops.shopIdOf('north')
  const { scanId } = await shops.request('north')
  const run = () => runScan(shops.vigie, { shopId, scanId, signal: new AbortController().signal })
  const row = () => shops.database.db.scan.findUniqueOrThrow({ where: { id: scanId } })
  const fault = shops.state.faults.add({ kind: 'too-many-requests', retryAfterSeconds: 60, skip: 2, operation: 'ThemeFileBodies' })
  shops.state.log.clear()
  await run()
  expect(await row()).toMatchObject({ state: 'queued', stalls: 0 })
  expect(shops.bodiesFetched()).toHaveLength(100)
  expect(await shops.database.db.scanContent.count()).toBe(100)
  expect(await shops.database.db.body.count()).toBe(0)
  shops.state.faults.remove(fault)
  await run()
  expect(await row()).toMatchObject({ state: 'finished', filesFetched: 123, errors: [] })
  expect(shops.bodiesFetched()).toHaveLength(123)
  expect(await shops.database.db.scanContent.count()).toBe(0)
})

test('a scan that stops keeps what it has fetched for the worker that takes it over', async () => {
  const shopId = await shops.shopIdOf('north')
  const { scanId } = await shops.request('north')
  const stop = new AbortController()
  const { scanner } = shops.vigie
  const stopping = {
    ...scanner,
    extract: async (files: Parameters<typeof scanner.extract>[0]) => {
      stop.abort(new Error('stopping'))
      return scanner.extract(files)
    },
  }
  await expect(runScan({ ...shops.vigie, scanner: stopping }, { shopId, scanId, signal: stop.signal })).rejects.toThrow('stopping')
  expect(await shops.database.db.scanContent.count()).toBe(3)
  shops.state.log.clear()
  await runScan(shops.vigie, { shopId, scanId, signal: new AbortController().signal })
  expect(await shops.database.db.scan.findUnique({ where: { id: scanId } })).toMatchObject({ state: 'finished', filesFetched: 3 })
  expect(shops.bodiesFetched()).toEqual([])
})

test('a job that finds its scan in another hand comes back to see', async () => {
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  await shops.database.db.scan.update({ where: { id: scanId }, data: { state: 'running', attempts: 1, heartbeatAt: shops.now() } })
  shops.queue.sent.length = 0
  await runScan(shops.vigie, { shopId, scanId, signal: new AbortController().signal })
  expect(shops.queue.sent).toEqual([{ name: 'scan-shop', input: { shopId, scanId } }])
})

test.each([
  ['throttling', { kind: 'throttled', count: 2 }],
  ['a reset connection', { kind: 'reset', count: 1 }],
  ['a bad gateway', { kind: 'bad-gateway', count: 2 }],
  ['short pages', { kind: 'short-page', items: 1 }],
  ['a truncated answer', { kind: 'truncate', count: 1 }],
] as const)('a scan ends well in spite of %s', async (_, fault) => {
  shops.state.faults.add(fault)
  expect(await shops.scan('north')).toMatchObject({ state: 'finished', filesTotal: 3, filesFetched: 3, errors: [] })
})

test('a theme published while the old one is read is the one that is scanned', async () => {
  const shop = shopState(shops.emulator, 'north')
  const files = [themeFile('layout/theme.liquid', Buffer.from('<html></html>'), shops.now())]
  const { id } = createTheme(shops.state, shop, { name: 'Horizon', role: 'UNPUBLISHED', files })
  shops.state.faults.add({ kind: 'theme-published', count: 1, operation: 'ThemeFileBodies' })
  const scan = await shops.scan('north')
  expect(scan).toMatchObject({ state: 'finished', themeName: 'Horizon', filesTotal: 1 })
  expect(scan.themeGid).toContain(String(id))
})

test('a shop whose live theme was deleted is said to have none', async () => {
  shops.state.faults.add({ kind: 'theme-deleted', count: 1, operation: 'ThemeFileBodies' })
  expect(await shops.scan('north')).toMatchObject({ state: 'failed', failureCode: 'THEME_NOT_FOUND' })
})

test('a file edited while the theme is read is read as it is now', async () => {
  shops.state.faults.add({ kind: 'file-edited', file: 'snippets/header.liquid', count: 1, operation: 'ThemeFileBodies' })
  expect(await shops.scan('north')).toMatchObject({ state: 'finished', filesTotal: 3, errors: [] })
  shops.state.log.clear()
  expect(await shops.scan('north')).toMatchObject({ filesFetched: 0, changedCount: 0 })
})

test('a file deleted while the theme is read is not there', async () => {
  shops.state.faults.add({ kind: 'file-deleted', file: 'snippets/header.liquid', count: 1, operation: 'ThemeFileBodies' })
  expect(await shops.scan('north')).toMatchObject({ state: 'finished', filesTotal: 2, errors: [] })
})

test('a body that stays out of reach is told, and what was known of the file stands', async () => {
  await shops.scan('north')
  const before = await openAudits()
  const layout = `${THEME['layout/theme.liquid'].replace('include', 'render')}${' '.repeat(2000)}`
  shops.write('north', 'layout/theme.liquid', layout)
  shops.state.change({ urlBodyAboveBytes: 1000 })
  const fault = shops.state.faults.add({ kind: 'expired-url' })
  const scan = await shops.scan('north')
  expect(scan).toMatchObject({ state: 'finished', resolvedCount: 0, openedCount: 0, changedCount: 0 })
  expect(scan.errors).toMatchObject([{ what: 'file', file: 'layout/theme.liquid' }])
  expect(await openAudits()).toEqual(before)
  expect((await home()).couldNotCheck).toMatchObject([{ what: 'file', file: 'layout/theme.liquid' }])
  shops.state.faults.remove(fault)
  expect(await shops.scan('north')).toMatchObject({ filesFetched: 1, resolvedCount: 1, changedCount: 1, errors: [] })
})

test('files without checksums are fetched each time, and are no change for that', async () => {
  shops.state.change({ nullChecksums: true })
  await shops.scan('north')
  shops.state.log.clear()
  expect(await shops.scan('north')).toMatchObject({ filesFetched: 3, changedCount: 0, openedCount: 0, resolvedCount: 0 })
  expect(shops.bodiesFetched()).toHaveLength(3)
  shops.state.change({ nullChecksums: false })
  expect(await shops.scan('north')).toMatchObject({ filesFetched: 3, changedCount: 0 })
  expect(await shops.scan('north')).toMatchObject({ filesFetched: 0, changedCount: 0 })
})

test('a worker that stops hands its scan back, and the next one ends it', async () => {
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  const stop = new AbortController()
  stop.abort(new Error('stopping'))
  await expect(runScan(shops.vigie, { shopId, scanId, signal: stop.signal })).rejects.toThrow('stopping')
  expect(await shops.database.db.scan.findUnique({ where: { id: scanId } })).toMatchObject({ state: 'queued', attempts: 0 })
  await runScan(shops.vigie, { shopId, scanId, signal: new AbortController().signal })
  expect(await shops.database.db.scan.findUnique({ where: { id: scanId } })).toMatchObject({ state: 'finished', attempts: 1 })
})

test('a scan whose worker was killed is taken over and ends once', async () => {
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  const longAgo = new Date(shops.now().getTime() - 120_000)
  await shops.database.db.scan.update({
    where: { id: scanId },
    data: { state: 'running', attempts: 1, startedAt: longAgo, heartbeatAt: longAgo },
  })
  expect((await home()).running).toMatchObject({ stalled: true })
  expect(await scheduleScans(shops.vigie)).toMatchObject({ takenOver: 1 })
  await runScan(shops.vigie, { shopId, scanId, signal: new AbortController().signal })
  expect(await shops.database.db.scan.findUnique({ where: { id: scanId } })).toMatchObject({
    state: 'finished',
    attempts: 2,
    startedAt: longAgo,
  })
})

test('a scan that another worker has in hand is left to it', async () => {
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  await shops.database.db.scan.update({ where: { id: scanId }, data: { state: 'running', attempts: 1, heartbeatAt: shops.now() } })
  await runScan(shops.vigie, { shopId, scanId, signal: new AbortController().signal })
  expect(await shops.database.db.scan.findUnique({ where: { id: scanId } })).toMatchObject({ state: 'running', attempts: 1 })
})

test('a scan that was ended while it ran records nothing', async () => {
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  const { scanner } = shops.vigie
  const uninstalling = {
    ...scanner,
    scan: async (input: Parameters<typeof scanner.scan>[0]) => {
      await shops.database.db.scan.update({ where: { id: scanId }, data: { state: 'failed', failureCode: 'NOT_INSTALLED' } })
      return scanner.scan(input)
    },
  }
  await runScan({ ...shops.vigie, scanner: uninstalling }, { shopId, scanId, signal: new AbortController().signal })
  expect(await shops.database.db.scan.findUnique({ where: { id: scanId } })).toMatchObject({
    state: 'failed',
    failureCode: 'NOT_INSTALLED',
  })
  expect(await shops.database.db.finding.count()).toBe(0)
  expect(await shops.database.db.body.count()).toBe(0)
})

test('a scan that breaks is tried again, and given up as failed at last', async () => {
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  const broken = { ...shops.vigie.scanner, scan: async () => Promise.reject(new Error('broken engine')) }
  const run = () => runScan({ ...shops.vigie, scanner: broken }, { shopId, scanId, signal: new AbortController().signal })
  const state = async () => (await shops.database.db.scan.findUniqueOrThrow({ where: { id: scanId } })).state
  await expect(run()).rejects.toThrow('broken engine')
  await expect(run()).rejects.toThrow('broken engine')
  expect(await state()).toBe('queued')
  await expect(run()).rejects.toThrow('broken engine')
  expect(await state()).toBe('failed')
  expect((await home()).failure).toMatchObject({ code: 'UNEXPECTED' })
})

test('text that PostgreSQL cannot hold does not stop a scan', async () => {
  shops.write('north', 'snippets/header.liquid', '<script src="https://cdn.example/a\u0000b.js"></script>{% include \'x\u0000y\' %}')
  shops.write(
    'north',
    'layout/theme.liquid',
    '<html><head>{{ content_for_header }}<script src="/x\u0000.js"></script></head><body>{% render \'header\' %}</body></html>',
  )
  expect(await shops.scan('north')).toMatchObject({ state: 'finished' })
})

test('a theme that is too much as a whole fails its scan plainly, and takes no finding away', async () => {
  await shops.scan('north')
  const before = await openAudits()
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  const tired: typeof shops.vigie.scanner = { ...shops.vigie.scanner, scan: () => Promise.reject(new WorkerDied('memory')) }
  await runScan({ ...shops.vigie, scanner: tired }, { shopId, scanId, signal: new AbortController().signal })
  expect(await shops.database.db.scan.findUnique({ where: { id: scanId } })).toMatchObject({
    state: 'failed',
    failureCode: 'THEME_TOO_DEMANDING',
    failureDetails: { of: 'memory' },
  })
  expect(await openAudits()).toEqual(before)
})

test('a file that is too much for a thread is told, what was known of it stands, and the next scan tries it again', async () => {
  await shops.scan('north')
  const before = await openAudits()
  shops.write('north', 'layout/theme.liquid', `${THEME['layout/theme.liquid'].replace('include', 'render')} `)
  const { scanId } = await shops.request('north')
  const shopId = await shops.shopIdOf('north')
  const tired: typeof shops.vigie.scanner = { ...shops.vigie.scanner, extract: async files => files.map(() => null) }
  await runScan({ ...shops.vigie, scanner: tired }, { shopId, scanId, signal: new AbortController().signal })
  const scan = await shops.database.db.scan.findUnique({ where: { id: scanId } })
  expect(scan).toMatchObject({ state: 'finished', resolvedCount: 0, openedCount: 0 })
  expect(scan?.errors).toMatchObject([{ what: 'file', file: 'layout/theme.liquid' }])
  expect(await openAudits()).toEqual(before)
  expect(await shops.scan('north')).toMatchObject({ resolvedCount: 1, errors: [] })
})
