import { setTimeout as sleep } from 'node:timers/promises'
import type { Killed } from './ledger.ts'
import { createRandom, type Random } from './random.ts'
import type { Stage } from './stage.ts'
import { STRIKES } from './strikes/index.ts'
import { REDACTED } from './strikes/while-deleting.ts'
import { letTimePass } from './trail.ts'
import { UPHEAVALS } from './upheavals.ts'

export type RoundOptions = { stage: Stage; seed: number; round: number }

const UPHEAVALS_A_ROUND = 4

/** All processes up, life in the shops, one blow. */
export async function runRound({ stage, seed, round }: RoundOptions): Promise<Killed> {
  const random = createRandom(seed, `${stage.engine} ${round}`)
  const handles = stage.shops.filter(each => each !== REDACTED)
  await between(stage, random)
  await startAll(stage)
  const handle = random.pick(handles)
  await openAgain(stage, handle)
  const strikes = strikesFor(stage, seed)
  const { phase, run } = strikes[(round - 1) % strikes.length] ?? fail()
  const life = live({
    stage,
    random: createRandom(seed, `${stage.engine} ${round} life`),
    handles: handles.filter(each => each !== handle),
  })
  const [struck, lived] = await Promise.allSettled([run({ stage, random, handle, round }), life])
  if (struck.status === 'rejected') throw new Error(`round ${round}, ${phase}`, { cause: struck.reason })
  if (lived.status === 'rejected') throw lived.reason
  return { round, phase, ...struck.value }
}

/** Every phase in turn, in an order that the seed decides. */
function strikesFor({ engine }: Stage, seed: number) {
  const random = createRandom(seed, `${engine} order`)
  const fitting = STRIKES.filter(({ on }) => on.includes(engine)).map(strike => ({ strike, at: random.below(1_000_000) }))
  return fitting.sort((a, b) => a.at - b.at).map(({ strike }) => strike)
}

/** Time goes on for the dead; on PGlite this is also when what is due can be arranged. */
async function between({ engine, ground, programs }: Stage, random: Random): Promise<void> {
  if (engine === 'postgresql') return random.chance(0.5) ? ground.sql(letTimePass) : undefined
  for (const program of programs.values()) await program.kill()
  if (random.chance(0.7)) await ground.sql(letTimePass)
  if (random.chance(0.3)) await ground.sql(sql => sql('UPDATE shops SET next_scan_at = now() WHERE next_scan_at IS NOT NULL'))
  if (random.chance(0.6)) await ground.queue(queue => queue.send(random.pick(['schedule-scans', 'clean-up'] as const), {}))
}

async function startAll(stage: Stage): Promise<void> {
  try {
    await stage.startMissing()
  } catch (error) {
    stage.ledger.problems.push(`a start after a kill failed: ${error}`)
    await stage.startMissing()
  }
}

/** An uninstall whose next visit was cut off by a kill. */
async function openAgain({ emulator, visitor }: Stage, handle: string): Promise<void> {
  await emulator.install(handle)
  await visitor.progress(handle)
}

async function live({ stage, random, handles }: { stage: Stage; random: Random; handles: readonly string[] }): Promise<void> {
  for (let i = 0; i < UPHEAVALS_A_ROUND; i++) {
    await sleep(random.below(300))
    await random.pick(UPHEAVALS)({ stage, handle: random.pick(handles), random })
  }
}

function fail(): never {
  throw new Error('no strike fits')
}
