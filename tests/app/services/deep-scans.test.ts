import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { prepareShop } from '../../../app/services/prepare-shop.ts'
import { runScan } from '../../../app/services/run-scan.ts'
import { scheduleDeepScans } from '../../../app/services/schedule-deep-scans.ts'
import type { Scanner } from '../../../scanner/scanner.ts'
import { WorkerDied } from '../../../scanner/worker-died.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'

const THEME = {
  'layout/theme.liquid': '<html><head>{{ content_for_header }}</head><body>{{ 1 | twice }}{{ content_for_layout }}</body></html>',
  'templates/index.liquid': "<a href='/cart'>{% include 'a' %}</a>",
  'snippets/a.liquid': 'a',
}
const HOUR = 3_600_000

let shops: ScanningShops
beforeAll(async () => {
  shops = await openScanningShops({ north: THEME, south: THEME, west: THEME })
})
afterAll(() => shops.close())
beforeEach(() => shops.reset())

const ago = (milliseconds: number) => new Date(shops.vigie.now().getTime() - milliseconds)
const due = async (...handles: string[]) => {
  for (const handle of handles) await plan(handle, ago(HOUR))
}
const plan = async (handle: string, nextDeepScanAt: Date) =>
  shops.vigie.db.shop.update({ where: { id: await shops.shopIdOf(handle) }, data: { nextDeepScanAt } })
const open = async () => {
  const where = { shopId: await shops.shopIdOf('north'), state: 'open', audit: { startsWith: 'deep-' } }
  return (await shops.vigie.db.finding.findMany({ where, orderBy: { audit: 'asc' } })).map(({ audit }) => audit)
}

async function scanDeeply(scanner: Scanner = shops.vigie.scanner) {
  const shopId = await shops.shopIdOf('north')
  const { scanId } = await shops.request('north', 'nightly')
  await runScan({ ...shops.vigie, scanner }, { shopId, scanId, signal: new AbortController().signal })
  return shops.vigie.db.scan.findUniqueOrThrow({ where: { id: scanId } })
}

test('the night finds what theme-check finds, and the scans of the day leave it alone', async () => {
  expect((await shops.scan('north')).errors).toEqual([])
  expect(await open()).toEqual([])
  expect(await scanDeeply()).toMatchObject({ state: 'finished', trigger: 'nightly', openedCount: 2, resolvedCount: 0, errors: [] })
  expect(await open()).toEqual(['deep-hard-coded-route', 'deep-unknown-filter'])
  expect(await shops.scan('north')).toMatchObject({ openedCount: 0, resolvedCount: 0, errors: [] })
  expect(await open()).toHaveLength(2)
}, 60_000)

test('what was mended resolves in the next night, not by day', async () => {
  await scanDeeply()
  shops.write('north', 'templates/index.liquid', "<a href='{{ routes.cart_url }}'>{% include 'a' %}</a>")
  await shops.scan('north')
  expect(await open()).toHaveLength(2)
  await scanDeeply()
  expect(await open()).toEqual(['deep-unknown-filter'])
}, 60_000)

test('a theme that is too much for theme-check has all other results, says so, and resolves nothing deep', async () => {
  await scanDeeply()
  shops.write('north', 'snippets/a.liquid', 'b')
  const readDeeply = () => Promise.reject(new WorkerDied('time'))
  const scan = await scanDeeply({ ...shops.vigie.scanner, readDeeply })
  expect(scan).toMatchObject({ state: 'finished', resolvedCount: 0 })
  expect(scan.errors).toMatchObject([{ what: 'artifact', need: 'deep', code: 'THEME_TOO_DEMANDING', details: { of: 'time' } }])
  expect(await open()).toHaveLength(2)
}, 60_000)

test('a theme that stands as it was read deeply is not read so again, and its deep findings stand', async () => {
  const read: number[] = []
  const counting = (version: string): Scanner => ({
    ...shops.vigie.scanner,
    deepVersion: () => version,
    readDeeply(files) {
      read.push(files.length)
      return shops.vigie.scanner.readDeeply(files)
    },
  })
  await scanDeeply(counting('1'))
  await shops.scan('north')
  expect(await scanDeeply(counting('1'))).toMatchObject({ state: 'finished', openedCount: 0, resolvedCount: 0, errors: [] })
  expect([read.length, await open()]).toEqual([1, ['deep-hard-coded-route', 'deep-unknown-filter']])
  await scanDeeply(counting('2'))
  expect(read).toHaveLength(2)
  shops.write('north', 'templates/index.liquid', "<a href='{{ routes.cart_url }}'>{% include 'a' %}</a>")
  await scanDeeply(counting('2'))
  expect([read.length, await open()]).toEqual([3, ['deep-unknown-filter']])
}, 60_000)

test('a theme that could not be read deeply is tried again the next night', async () => {
  await scanDeeply({ ...shops.vigie.scanner, readDeeply: () => Promise.reject(new WorkerDied('time')) })
  await scanDeeply()
  expect(await open()).toHaveLength(2)
}, 60_000)

test('a prepared shop has its night planned; when it comes it is queued once, by one of two schedulers', async () => {
  const shopId = await shops.shopIdOf('north')
  await prepareShop(shops.vigie, { shopId, signal: new AbortController().signal })
  const { nextDeepScanAt } = await shops.vigie.db.shop.findUniqueOrThrow({ where: { id: shopId } })
  expect(nextDeepScanAt?.getTime()).toBeGreaterThan(shops.vigie.now().getTime())
  await shops.vigie.db.scan.deleteMany({ where: { shopId } })
  await due('north')
  const [one, two] = await Promise.all([scheduleDeepScans(shops.vigie), scheduleDeepScans(shops.vigie)])
  expect(one.queued + two.queued).toBe(1)
  expect(await shops.vigie.db.scan.findMany({ where: { shopId } })).toMatchObject([{ state: 'queued', trigger: 'nightly' }])
})

test('no more than two are in hand at once, and the others stay due', async () => {
  await due('north', 'south', 'west')
  expect(await scheduleDeepScans(shops.vigie)).toEqual({ queued: 2 })
  expect(await scheduleDeepScans(shops.vigie)).toEqual({ queued: 0 })
  await shops.vigie.db.scan.updateMany({ data: { state: 'failed' } })
  expect(await scheduleDeepScans(shops.vigie)).toEqual({ queued: 1 })
})

test('a shop that is being scanned, is not due or has left has no night scan', async () => {
  await due('north', 'west')
  await shops.request('north')
  await plan('south', new Date(shops.vigie.now().getTime() + HOUR))
  const west = await shops.shopIdOf('west')
  await shops.vigie.db.installation.updateMany({ where: { shopId: west }, data: { uninstalledAt: ago(1) } })
  expect(await scheduleDeepScans(shops.vigie)).toEqual({ queued: 0 })
})
