import { setTimeout as sleep } from 'node:timers/promises'
import { askForScan } from '../ask-for-scan.ts'
import { WEB } from '../stage.ts'
import { type Blow, kill, type Strike, type Struck } from './strike.ts'

const BOTH = ['postgresql', 'pglite'] as const

export const atAnyTime: Strike[] = [
  { phase: 'any time', on: BOTH, run: oneAtAnyTime },
  { phase: 'any time, all at once', on: ['postgresql'], run: allAtAnyTime },
  { phase: 'stopping after SIGTERM', on: BOTH, run: whileStopping },
  { phase: 'starting', on: BOTH, run: whileStarting },
]

async function oneAtAnyTime({ stage, random }: Blow): Promise<Struck> {
  const victims = [random.pick([...stage.programs.keys()])]
  await sleep(random.below(1500))
  await kill(stage, victims)
  return { victims, hit: true }
}

async function allAtAnyTime({ stage, random }: Blow): Promise<Struck> {
  const victims = [...stage.programs.keys()]
  await sleep(random.below(1500))
  await kill(stage, victims)
  return { victims, hit: true }
}

async function whileStopping(blow: Blow): Promise<Struck> {
  const { stage, random, handle } = blow
  await stage.emulator.addFault({ kind: 'slow', count: 2, milliseconds: 1000, shop: handle, operation: 'ThemeFileBodies' })
  await askForScan(blow)
  const name = random.pick([...stage.programs.keys()])
  await sleep(random.below(600))
  stage.programs.get(name)?.terminate()
  await sleep(random.below(1200))
  const hit = stage.programs.get(name)?.isRunning() ?? false
  await kill(stage, [name])
  return { victims: [name], hit }
}

async function whileStarting({ stage, random }: Blow): Promise<Struck> {
  const name = random.pick([...stage.programs.keys()].filter(each => each !== WEB).concat(WEB))
  await kill(stage, [name])
  const started = stage.startMissing().catch(() => {})
  await sleep(100 + random.below(1600))
  await kill(stage, [name])
  await started
  return { victims: [name], hit: true }
}
