import advisories from './advisories.json' with { type: 'json' }
import libraries from './libraries.json' with { type: 'json' }
import type { Advisory, AdvisoryBook, Library } from './library.ts'

// tests/engine/knowledge reads both files against their types.
export const LIBRARIES = libraries.libraries as readonly Library[]
export const ADVISORIES = advisories.advisories as readonly Advisory[]
export const BUNDLED_ADVISORIES: AdvisoryBook = { date: advisories.date, advisories: ADVISORIES }

const byKey = new Map(LIBRARIES.map(library => [library.library, library]))
const advisoriesByKey = Map.groupBy(ADVISORIES, advisory => advisory.library)

export function libraryOf(key: string): Library | undefined {
  return byKey.get(key)
}

export function advisoriesOf(key: string): readonly Advisory[] {
  return advisoriesByKey.get(key) ?? []
}
