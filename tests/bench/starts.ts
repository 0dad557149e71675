import { freePort } from '../support/free-port.ts'
import type { Benchmark } from './benchmark.ts'
import { quantile, timeOnce } from './figure.ts'
import { NO_SHOPIFY } from './no-shopify.ts'
import { answering, type Program, startProgram } from './program.ts'

// Ready takes someone who works the jobs.
const HERE = { LISTEN: '127.0.0.1', VIGIE_WEB_WORKS: 'true' }

/** From the start of the web process to the first good answer at /readyz. */
export const starts: Benchmark = {
  name: 'starts',
  async run(place) {
    const rounds = place.quick ? 1 : 5
    const fresh: number[] = []
    const existing: number[] = []
    for (let round = 0; round < rounds; round++) {
      const database = await place.environment()
      fresh.push(await timeStart(database))
      existing.push(await timeStart(database))
    }
    return [
      { what: 'start on a fresh database', unit: 'ms', median: quantile(fresh, 0.5), p95: null },
      { what: 'start on an existing one', unit: 'ms', median: quantile(existing, 0.5), p95: null },
    ]
  },
}

async function timeStart(database: Record<string, string>): Promise<number> {
  const port = await freePort()
  let program: Program | null = null
  const time = await timeOnce(async () => {
    const starting = startProgram('server', { ...NO_SHOPIFY, ...database, ...HERE, PORT: String(port) })
    await answering(`http://127.0.0.1:${port}/readyz`)
    program = await starting
  })
  await (await Promise.resolve<Program | null>(program))?.stop()
  return time
}
