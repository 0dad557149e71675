import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { pino } from 'pino'
import { requestScan } from '../../app/services/request-scan.ts'
import { runScan } from '../../app/services/run-scan.ts'
import { createScanner } from '../../scanner/create-scanner.ts'
import { createTestQueue } from '../support/test-queue.ts'
import type { Benchmark } from './benchmark.ts'
import { openShops } from './shops.ts'

type Sample = { scans: number; heap: number; rss: number }

const MEGABYTE = 1024 * 1024

/** What stays in memory of scans that are over: 500 of an unchanged theme of 300 files. The first fifth warms up. */
export const memory: Benchmark = {
  name: 'memory',
  async run(place) {
    const total = place.quick ? 20 : 500
    const database = await place.open()
    const shops = await openShops(database, 1)
    const scanner = createScanner()
    const vigie = { ...shops.vigie, queue: createTestQueue(), scanner, log: pino({ level: 'silent' }) }
    const [shopId] = shops.shopIds
    if (!shopId) throw new Error('no shop')
    const samples: Sample[] = []
    for (let scans = 1; scans <= total; scans++) {
      shops.forget()
      const { scanId } = await requestScan(vigie, { shopId, trigger: 'manual', actorId: 'system' })
      await runScan(vigie, { shopId, scanId, signal: new AbortController().signal })
      if (scans % (total / 20) === 0) samples.push(sample(scans))
    }
    await scanner.close()
    await shops.close()
    await database.close()
    const settled = samples.filter(({ scans }) => scans > total / 5)
    const [first, last] = [settled[0], settled.at(-1)]
    return [
      { what: `heap after ${first?.scans} scans`, unit: 'MB', median: (first?.heap ?? 0) / MEGABYTE, p95: null },
      { what: `heap after ${last?.scans} scans`, unit: 'MB', median: (last?.heap ?? 0) / MEGABYTE, p95: null },
      { what: 'heap growth by 100 scans', unit: 'KB', median: (slope(settled, 'heap') * 100) / 1024, p95: null },
      { what: `RSS after ${last?.scans} scans`, unit: 'MB', median: (last?.rss ?? 0) / MEGABYTE, p95: null },
      { what: 'RSS growth by 100 scans', unit: 'KB', median: (slope(settled, 'rss') * 100) / 1024, p95: null },
    ]
  },
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function sample(scans: number): Sample {
  collectGarbage()
  collectGarbage()
  const { heapUsed, rss } = process.memoryUsage()
  return { scans, heap: heapUsed, rss }
}

/** Bytes a scan, by least squares. */
function slope(samples: readonly Sample[], of: 'heap' | 'rss'): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const meanX = mean(samples.map(({ scans }) => scans))
  const meanY = mean(samples.map(each => each[of]))
  const covariance = samples.reduce((sum, each) => sum + (each.scans - meanX) * (each[of] - meanY), 0)
  return covariance / samples.reduce((sum, { scans }) => sum + (scans - meanX) ** 2, 0)
}
