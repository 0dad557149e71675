import { setTimeout as sleep } from 'node:timers/promises'
import type { Blow, Strike, Struck } from './strike.ts'

export const whileMigrating: Strike[] = [{ phase: 'the first start of all: migrations', on: ['postgresql', 'pglite'], run }]

/** On a database or folder that is empty yet; the next start must make up for it. */
async function run({ stage, random, round }: Blow): Promise<Struck> {
  const names = stage.engine === 'postgresql' ? ['worker-fresh-1', 'worker-fresh-2'] : ['web-fresh']
  const start = async (name: string) => {
    const env = { ...(await stage.ground.freshEnv(name, round)), PORT: '0' }
    return stage.start(name, stage.engine === 'postgresql' ? 'worker' : 'web', env)
  }
  const first = await Promise.all(names.map(start))
  await sleep(300 + random.below(stage.engine === 'postgresql' ? 1500 : 4000))
  const hit = first.some(program => program.isRunning())
  await Promise.all(first.map(program => program.kill()))
  const second = await Promise.all(names.map(start))
  try {
    await Promise.all(second.map(program => program.ready))
  } catch (error) {
    stage.ledger.problems.push(`a start killed in its migrations left a database that does not start: ${error}`)
  }
  await Promise.all(second.map(program => program.kill()))
  return { victims: names, hit }
}
