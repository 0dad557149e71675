import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { torture } from '../torture/run.ts'

const SEED = 7
const SHOPS = 2
// Ample: processes start and stop some dozen times, and the machine may be busy.
const LIMIT_MS = 600_000

test.each([
  ['postgresql' as const, 6],
  ['pglite' as const, 3],
])(
  'on %s, processes that are killed %i times lose nothing and double nothing',
  async (engine, rounds) => {
    const folder = await mkdtemp(join(tmpdir(), 'vigie-torture-'))
    const { kills, breaches } = await torture({ engine, seed: SEED, rounds, folder, shops: SHOPS, say: () => {} })
    expect(kills).toHaveLength(rounds)
    // Again, with what was printed: npm run torture -- --seed 7.
    expect(breaches).toEqual([])
    await rm(folder, { recursive: true, force: true })
  },
  LIMIT_MS,
)
