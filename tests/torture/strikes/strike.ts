import { type Frozen, freeze } from '../frozen.ts'
import type { Engine } from '../ground.ts'
import type { Random } from '../random.ts'
import type { Stage } from '../stage.ts'

export type Struck = {
  victims: string[]
  /** Whether the blow fell in the phase it was meant for. */
  hit: boolean
}

export type Blow = { stage: Stage; random: Random; handle: string; round: number }

/** One way to kill; `phase` says what the victim is doing then. */
export type Strike = { phase: string; on: readonly Engine[]; run(blow: Blow): Promise<Struck> }

const RUNS_INTO_IT_WITHIN_MS = 8_000

export async function kill({ programs }: Stage, names: readonly string[]): Promise<void> {
  await Promise.all(names.map(name => programs.get(name)?.kill()))
}

type Freezing = { frozen: string; who: RegExp; provoke: () => Promise<unknown> }

/** Lets a process of PostgreSQL run into a lock, and kills it while it stands there. */
export async function killFrozen({ stage, random }: Blow, { frozen: statement, who, provoke }: Freezing): Promise<Struck> {
  const { DATABASE_URL } = stage.ground.env('torture')
  const frozen: Frozen = await freeze(DATABASE_URL ?? '', statement)
  let victims: string[] = []
  try {
    const provoked = provoke()
    const victim = await frozen.victim(who, RUNS_INTO_IT_WITHIN_MS)
    victims = [victim ?? random.pick([...stage.programs.keys()])]
    await kill(stage, victims)
    // Its answer may wait for what is frozen, but a dead web process ends it.
    provoked.catch(() => {})
    return { victims, hit: victim !== null }
  } finally {
    await frozen.thaw(victims, random.pick(['lost', 'done']))
  }
}
