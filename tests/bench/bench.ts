import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { Benchmark } from './benchmark.ts'
import { documents } from './documents.ts'
import { benchEngine } from './engine/engine.ts'
import { enqueue } from './enqueue.ts'
import type { Figure } from './figure.ts'
import { findings } from './findings.ts'
import { memory } from './memory.ts'
import { pages } from './pages.ts'
import { openPlaces } from './places.ts'
import { scans } from './scans.ts'
import { starts } from './starts.ts'
import { printTable } from './table.ts'

// `npm run bench [-- <name> …] [-- --quick]`: each benchmark on the embedded database and on PostgreSQL, medians side by side.
const BENCHMARKS: readonly Benchmark[] = [findings, pages, enqueue, scans, memory, documents, starts]

const [first, ...rest] = process.argv.slice(2)
if (first === 'engine') {
  await benchEngine(rest)
  process.exit(0)
}

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean', default: false } }, allowPositionals: true })
const unknown = positionals.find(name => !BENCHMARKS.some(benchmark => benchmark.name === name))
if (unknown) {
  console.error(`There is no benchmark ${unknown}. Known: ${BENCHMARKS.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

console.log(`${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${new Date().toISOString()}`)
const places = await openPlaces(values)
try {
  for (const benchmark of BENCHMARKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    const figures = new Map<string, Figure[]>()
    for (const place of places.list) figures.set(place.engine, await benchmark.run(place))
    printTable(benchmark.name, figures)
  }
} finally {
  await places.close()
}
process.exit(0)
