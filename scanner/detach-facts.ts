import type { Facts } from '../engine/facts/facts.ts'

/** Below this a text costs less to keep than its facts to copy. */
const WORTH_COPYING = 100_000

/** Facts of a large text, without holding it: a part of a string keeps the whole in memory. */
export function detachFacts(facts: Facts, length: number): Facts {
  // Facts are plain JSON by their type.
  return length < WORTH_COPYING ? facts : (JSON.parse(JSON.stringify(facts)) as Facts)
}
