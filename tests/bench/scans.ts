import { pino } from 'pino'
import { JOBS } from '../../app/jobs/index.ts'
import { openQueue } from '../../app/queue.server.ts'
import { createScanner } from '../../scanner/create-scanner.ts'
import type { Benchmark } from './benchmark.ts'
import { type Figure, quantile, timeOnce } from './figure.ts'
import { startProgram } from './program.ts'
import { openShops } from './shops.ts'

const WORKERS = [1, 2, 4]

/**
 * Scans a minute of unchanged themes of 300 files. On PostgreSQL by worker processes; the embedded database has one process,
 * this one, which emulates Shopify as well.
 */
export const scans: Benchmark = {
  name: 'scans',
  async run(place) {
    const rounds = place.quick ? 1 : 5
    const database = await place.open()
    const shops = await openShops(database, place.quick ? 4 : 24)
    const log = pino({ level: 'silent' })
    const queue = await openQueue({ database, jobs: JOBS, log })
    const measure = async (what: string): Promise<Figure> => {
      await shops.scanAll(queue)
      const rates: number[] = []
      for (let round = 0; round < rounds; round++)
        rates.push((shops.shopIds.length * 60_000) / (await timeOnce(() => shops.scanAll(queue))))
      return { what, unit: 'a minute', median: quantile(rates, 0.5), p95: null }
    }
    const figures: Figure[] = []
    if (database.engine === 'pglite') {
      const scanner = createScanner()
      await queue.work({ ...shops.vigie, queue, scanner, log })
      figures.push(await measure('one process'))
      await scanner.close()
    } else
      for (const count of WORKERS) {
        const workers = await Promise.all(
          Array.from({ length: count }, () => startProgram('worker', { ...shops.environment, DATABASE_URL: database.url })),
        )
        figures.push(await measure(count === 1 ? 'one worker' : `${count} workers`))
        await Promise.all(workers.map(worker => worker.stop()))
      }
    await queue.stop(1000)
    await shops.close()
    await database.close()
    return figures
  },
}
