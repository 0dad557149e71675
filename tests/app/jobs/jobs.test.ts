import { afterAll, beforeAll, expect, test } from 'vitest'
import { JOBS } from '../../../app/jobs/index.ts'
import { type OpenQueue, openQueue } from '../../../app/queue.server.ts'
import { listChanges } from '../../../app/services/list-changes.ts'
import { readHome } from '../../../app/services/read-home.ts'
import { readScanProgress } from '../../../app/services/read-scan-progress.ts'
import type { Vigie } from '../../../app/vigie.ts'
import { openScanningShops, type ScanningShops } from '../../support/scanning-shops.ts'

const THEME = {
  'layout/theme.liquid': "<html><head>{{ content_for_header }}</head><body>{% include 'a' %}{{ content_for_layout }}</body></html>",
  'snippets/a.liquid': 'a',
}

let shops: ScanningShops
let queue: OpenQueue
let shopId: string

beforeAll(async () => {
  shops = await openScanningShops({ north: THEME })
  const { database, log, vigie, env } = shops
  queue = await openQueue({ database, jobs: JOBS, log })
  // What entries add to it, pages alone use.
  await queue.work({ ...vigie, env, queue } as unknown as Vigie)
  shopId = await shops.shopIdOf('north')
})
afterAll(async () => {
  await queue.stop(5000)
  await shops.close()
})

const scanState = async () => (await readScanProgress(shops.vigie, { shopId }))?.state

test('an install leads to a finished scan, a plan and a page that says how the shop is', async () => {
  await queue.send('prepare-shop', { shopId })
  await expect.poll(scanState, { timeout: 25_000, interval: 100 }).toBe('finished')
  const home = await readHome(shops.vigie, { shopId, language: 'fr' })
  expect(home.verdict).toMatchObject({ says: 'mend-when-passing', opened: 0, resolved: 0 })
  await expect.poll(async () => (await readHome(shops.vigie, { shopId, language: 'fr' })).nextScanAt, { timeout: 5000 }).not.toBeNull()
})

test('the schedule queues a shop that is due, and its scan sees the edit', async () => {
  shops.write('north', 'layout/theme.liquid', THEME['layout/theme.liquid'].replace('include', 'render'))
  await shops.database.db.shop.update({ where: { id: shopId }, data: { nextScanAt: new Date(shops.now().getTime() - 1000) } })
  await queue.send('schedule-scans', {})
  const changes = async () =>
    (await listChanges(shops.vigie, { shopId, families: ['files'], search: '', cursor: null, pageSize: 10 })).counts.files
  await expect.poll(changes, { timeout: 25_000, interval: 100 }).toBe(1)
})
