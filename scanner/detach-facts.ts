import type { Facts } from '../engine/facts/facts.ts'

/** Below this a text costs less to keep than its facts to copy, unless the theme holds thousands. */
export const WORTH_COPYING = 100_000

/** Facts without the text that they were read from: a part of a string keeps the whole in memory. */
export function detachFacts(facts: Facts): Facts {
  // Facts are plain JSON by their type.
  return JSON.parse(JSON.stringify(facts)) as Facts
}
