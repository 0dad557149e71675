import { setTimeout as sleep } from 'node:timers/promises'
import type { Blow, Strike, Struck } from './strike.ts'

export const whileMigrating: Strike[] = [{ phase: 'the first start of all: migrations', on: ['postgresql', 'pglite'], run }]

/** On a database or folder that is empty yet; the next start must make up for it. */
async function run({ stage, random, round }: Blow): Promise<Struck> {
  const names = stage.engine === 'postgresql' ? ['worker-fresh-1', 'worker-fresh-2'] : ['web-fresh']
  const envOf = await stage.ground.makeFresh(round)
  const kind = stage.engine === 'postgresql' ? 'worker' : 'web'
  const start = (name: string) => stage.start(name, kind, { ...envOf(name), PORT: '0' })
  const first = names.map(start)
  await sleep(300 + random.below(stage.engine === 'postgresql' ? 1500 : 4000))
  const hit = first.some(program => program.isRunning())
  await Promise.all(first.map(program => program.kill()))
  const second = names.map(start)
  try {
    await Promise.all(second.map(program => program.ready))
  } catch (error) {
    stage.ledger.problems.push(`a start killed in its migrations left a database that does not start: ${error}`)
  }
  await Promise.all(second.map(program => program.kill()))
  return { victims: names, hit }
}
