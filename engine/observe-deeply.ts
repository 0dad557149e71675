import type { Artifacts, Observation } from './audit.ts'
import type { DeepOffence } from './deep-reading.ts'
import { onLines } from './place.ts'
import { isLoaded } from './uses/loaded-files.ts'

const NAMED = 5

/** What these checks of theme-check say, one observation a check and file; nothing of files that reach no shopper. */
export function observeDeeply(checks: readonly string[]): (artifacts: Pick<Artifacts, 'deep' | 'theme'>) => Iterable<Observation> {
  return function* ({ deep, theme }) {
    const chosen = deep.offences.filter(({ check, file }) => checks.includes(check) && isLoaded(theme, file))
    for (const group of Map.groupBy(chosen, ({ check, file }) => JSON.stringify([check, file])).values()) {
      const [first] = group
      if (!first) continue
      const lines = group.map(({ line }) => line)
      yield {
        at: onLines(first.file, lines),
        values: { check: first.check },
        measured: { count: group.length, names: namesOf(group) },
      }
    }
  }
}

function namesOf(offences: readonly DeepOffence[]): string {
  const names = [...new Set(offences.flatMap(({ name }) => (name === null ? [] : [name])))]
  return names.length > NAMED ? `${names.slice(0, NAMED).join(', ')}…` : names.join(', ') || '—'
}
