import type { Theme } from './theme.ts'

/** Reads a theme once for all who ask the same of it. */
export function perTheme<T>(read: (theme: Theme) => T): (theme: Theme) => T {
  const known = new WeakMap<Theme, { value: T }>()
  return theme => {
    const found = known.get(theme) ?? { value: read(theme) }
    known.set(theme, found)
    return found.value
  }
}
