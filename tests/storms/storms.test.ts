import { afterAll, beforeAll, expect, test } from 'vitest'
import { planStorm } from './plan-storm.ts'
import { rideStorm } from './ride-storm.ts'
import { openTwins, type Twins } from './twin-shops.ts'

/** More of them, or others: STORMS=1000 STORM_SEED=7 npx vitest run --project embedded tests/storms */
const { STORMS = '60', STORM_SEED = '1' } = process.env

let twins: Twins
beforeAll(async () => {
  twins = await openTwins()
  await twins.shops.scan('stormy')
  await twins.shops.scan('calm')
})
afterAll(() => twins.shops.close())

test(`${STORMS} storms from seed ${STORM_SEED} end right or say what they could not check`, {
  timeout: 30_000 * Number(STORMS),
}, async () => {
  const ends = new Map<string, number>()
  for (let seed = Number(STORM_SEED); seed < Number(STORM_SEED) + Number(STORMS); seed++) {
    const storm = planStorm(seed)
    try {
      const end = await rideStorm(twins, storm)
      ends.set(end, (ends.get(end) ?? 0) + 1)
    } catch (error) {
      throw new Error(`STORMS=1 STORM_SEED=${seed}: ${JSON.stringify(storm)}`, { cause: error })
    }
  }
  console.info(Object.fromEntries(ends))
  expect(ends.get('finished') ?? 0).toBeGreaterThan(0)
})
