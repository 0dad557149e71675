import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { JOBS } from '../../app/jobs/index.ts'
import { openQueue } from '../../app/queue.server.ts'
import type { Benchmark } from './benchmark.ts'
import { type Figure, quantile, timeOnce } from './figure.ts'

/** How many jobs a second one process can queue, each for itself and many in one transaction. */
export const enqueue: Benchmark = {
  name: 'enqueue',
  async run(place) {
    const count = place.quick ? 50 : 500
    const database = await place.open()
    const queue = await openQueue({ database, jobs: JOBS, log: pino({ level: 'silent' }) })
    const send = () => queue.send('prepare-shop', { shopId: randomUUID() })
    const single = async () => {
      for (let n = 0; n < count; n++) await send()
    }
    const together = () =>
      database.db.$transaction(async tx => {
        for (let n = 0; n < count; n++) await queue.send('prepare-shop', { shopId: randomUUID() }, { tx })
      })
    const figures = [
      await perSecond('jobs queued one by one', { count, work: single }),
      await perSecond('jobs queued in one transaction', { count, work: together }),
    ]
    await queue.stop(1000)
    await database.close()
    return figures
  },
}

async function perSecond(what: string, { count, work }: { count: number; work: () => Promise<unknown> }): Promise<Figure> {
  const rates: number[] = []
  for (let round = 0; round < 5; round++) rates.push((count * 1000) / (await timeOnce(work)))
  return { what, unit: 'a second', median: quantile(rates, 0.5), p95: null }
}
