import { perFiles } from './per-files.ts'
import { perTheme } from './per-theme.ts'
import type { Theme, ThemeFile } from './theme.ts'

/** What a theme tells of a file that hangs on its shape alone. */
export type Reach = Pick<Theme, 'liveness' | 'reason' | 'chain' | 'headChain' | 'isInHead'>

/** Files in a row; the same object for as long as none of them has changed. */
type Part = { files: readonly ThemeFile[] }

const SIZE = 32

const partOf = perFiles(isUnchanged, (files): Part => ({ files }))

const partsOf = perTheme((theme): Part[] => {
  const files = [...theme.files.values()]
  return Array.from({ length: Math.ceil(files.length / SIZE) }, (_, at) => partOf(files.slice(at * SIZE, (at + 1) * SIZE)))
})

function isUnchanged(file: ThemeFile, before: ThemeFile): boolean {
  return file.facts === before.facts && file.path === before.path && file.bytes === before.bytes
}

/**
 * Reads every file of a theme by itself, in their order. After an edit only files near the edited one are read again, or all of
 * them where files lead elsewhere than before.
 */
export function eachFile<T>(read: (file: ThemeFile, reach: Reach) => Iterable<T>): (theme: Theme) => T[] {
  const known = new WeakMap<Part, { shape: object; values: readonly T[] }>()
  return theme =>
    partsOf(theme).flatMap(part => {
      const found = known.get(part)
      if (found?.shape === theme.shape) return found.values
      const values: T[] = []
      for (const file of part.files) for (const value of read(file, theme)) values.push(value)
      known.set(part, { shape: theme.shape, values })
      return values
    })
}
