import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Engine } from './ground.ts'
import { type Report, torture } from './run.ts'
import { summarize } from './summary.ts'

const USAGE = 'npm run torture -- [--rounds 100] [--seed 1] [--database pglite|postgresql|both]'
const ROUNDS = { postgresql: 100, pglite: 20 }
const SHOPS = 5

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, seed: { type: 'string' }, database: { type: 'string', default: 'both' } },
})
const engines: Engine[] = values.database === 'both' ? ['postgresql', 'pglite'] : [readEngine(values.database)]
const seed = values.seed === undefined ? randomInt(1_000_000) : readNumber(values.seed)
console.log(`seed ${seed}`)
execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })

const reports: Report[] = []
for (const engine of engines) {
  const rounds = values.rounds === undefined ? ROUNDS[engine] : readNumber(values.rounds)
  const folder = join(tmpdir(), `vigie-torture-${process.pid}-${engine}`)
  const report = await torture({ engine, seed, rounds, folder, shops: SHOPS, say: console.log })
  reports.push(report)
  console.log(summarize(report, { seed, rounds, folder }))
}
process.exit(reports.every(({ breaches }) => breaches.length === 0) ? 0 : 1)

function readEngine(text: string): Engine {
  if (text === 'pglite' || text === 'postgresql') return text
  console.error(`${text} is no database.\n${USAGE}`)
  process.exit(2)
}

function readNumber(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  console.error(`${text} is no number above 0.\n${USAGE}`)
  process.exit(2)
}
