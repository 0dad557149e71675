import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { JOBS } from '../../app/jobs/index.ts'
import { type OpenQueue, openQueue } from '../../app/queue.server.ts'
import { requestScan } from '../../app/services/request-scan.ts'
import type { ScanTrigger } from '../../app/services/scan-item.ts'
import { openScanningShops, type ScanningShops } from '../support/scanning-shops.ts'
import { startWorker, type WorkerProcess } from '../support/worker-process.ts'

const SMALL = {
  'layout/theme.liquid': "<html><head>{{ content_for_header }}</head><body>{% include 'a' %}</body></html>",
  'snippets/a.liquid': 'a',
}
const HUGE = {
  ...SMALL,
  ...Object.fromEntries(
    Array.from({ length: 2000 }, (_, i) => [`snippets/s${i}.liquid`, `<div>${i} {{ product.title }}</div>\n`.repeat(20)]),
  ),
}
const SMALLS = Array.from({ length: 20 }, (_, i) => `small-${i}`)
const HANDLES = ['slow-1', 'slow-2', 'huge', ...SMALLS]
const LIMIT = 240_000

describe.runIf(inject('postgresServer'))('worker processes on PostgreSQL', () => {
  let shops: ScanningShops
  let queue: OpenQueue
  let workers: WorkerProcess[] = []
  beforeAll(async () => {
    shops = await openScanningShops(Object.fromEntries(HANDLES.map(handle => [handle, handle === 'huge' ? HUGE : SMALL])))
    queue = await openQueue({ database: shops.database, jobs: JOBS, log: shops.log })
  }, LIMIT)
  afterAll(async () => {
    await queue.stop(1000)
    await shops.close()
  })
  beforeEach(() => {
    workers = []
    shops.state.log.clear()
  })
  afterEach(async () => {
    shops.state.faults.clear()
    await Promise.all(workers.map(worker => worker.end('SIGKILL')))
  })

  const work = async () => {
    const worker = await startWorker(shops)
    workers.push(worker)
    return worker
  }
  const request = async (handle: string, trigger: ScanTrigger) =>
    (await requestScan({ ...shops.vigie, queue }, { shopId: await shops.shopIdOf(handle), trigger, actorId: 'staff:42' })).scanId
  const rowOf = (id: string) => shops.database.db.scan.findUniqueOrThrow({ where: { id } })
  const stateOf = async (id: string) => (await rowOf(id)).state
  const stalled = () => shops.state.faults.add({ kind: 'stall', milliseconds: 30_000, operation: 'ThemeFiles' })
  const secondsUntil = async (id: string, state: string) => {
    const start = performance.now()
    await expect.poll(() => stateOf(id), { timeout: 120_000, interval: 100 }).toBe(state)
    return (performance.now() - start) / 1000
  }

  test('SIGTERM in the middle of a scan that Shopify stalls: out within 10 s, and another worker ends it at once', {
    timeout: LIMIT,
  }, async () => {
    const fault = stalled()
    const first = await work()
    const id = await request('small-0', 'manual')
    await secondsUntil(id, 'running')
    await work()
    shops.state.faults.remove(fault)
    const { code, ms } = await first.end('SIGTERM')
    expect(code, first.printed()).toBe(0)
    expect(ms).toBeLessThan(10_000)
    expect(await secondsUntil(id, 'finished')).toBeLessThan(10)
    expect(await rowOf(id)).toMatchObject({ attempts: 1, errors: [], filesTotal: 2 })
    expect(await shops.database.db.scan.count({ where: { shopId: await shops.shopIdOf('small-0') } })).toBe(1)
  })

  test('a scan whose worker was killed is ended by another within a minute, once', { timeout: LIMIT }, async () => {
    const fault = stalled()
    const first = await work()
    const id = await request('small-1', 'manual')
    await secondsUntil(id, 'running')
    await work()
    shops.state.faults.remove(fault)
    await first.end('SIGKILL')
    const seconds = await secondsUntil(id, 'finished')
    console.log(`a killed worker's scan was ended after ${seconds.toFixed(1)} s`)
    expect(seconds).toBeLessThan(60)
    expect(await rowOf(id)).toMatchObject({ attempts: 2, errors: [], filesTotal: 2 })
  })

  test('two throttled shops and a huge one keep nobody waiting on the only worker', { timeout: LIMIT }, async () => {
    const faults = ['slow-1', 'slow-2'].map(shop => shops.state.faults.add({ kind: 'throttled', shop }))
    const [slow1, slow2, huge] = await Promise.all(['slow-1', 'slow-2', 'huge'].map(handle => request(handle, 'manual')))
    const small = await Promise.all(SMALLS.map(handle => request(handle, 'schedule')))
    await work()
    const start = performance.now()
    const done = async () => (await Promise.all(small.map(stateOf))).filter(state => state === 'finished').length
    await expect.poll(done, { timeout: 60_000, interval: 200 }).toBe(small.length)
    console.log(`20 small shops beside a huge and two throttled ones: ${((performance.now() - start) / 1000).toFixed(1)} s`)
    expect(await Promise.all([slow1, slow2].map(id => stateOf(String(id))))).not.toContain('finished')
    for (const fault of faults) shops.state.faults.remove(fault)
    for (const id of [slow1, slow2, huge]) await secondsUntil(String(id), 'finished')
    expect(await rowOf(String(huge))).toMatchObject({ filesTotal: 2002, filesFetched: 2002, errors: [] })
    expect(new Set(shops.bodiesFetched().filter(path => path.startsWith('snippets/s'))).size).toBe(2000)
    expect(await shops.database.db.scanContent.count()).toBe(0)
  })

  test('who asks for a scan now is served before those that the clock asked for earlier', { timeout: LIMIT }, async () => {
    const ids = await Promise.all(SMALLS.slice(0, 19).map(handle => request(handle, 'schedule')))
    const mine = await request('small-19', 'manual')
    await work()
    await secondsUntil(mine, 'finished')
    const { startedAt } = await rowOf(mine)
    const before = (await Promise.all(ids.map(rowOf))).filter(other => other.startedAt && startedAt && other.startedAt < startedAt)
    // Those that the worker's other slots took at the same moment.
    expect(before.length).toBeLessThan(4)
    for (const id of ids) await secondsUntil(id, 'finished')
  })
})
