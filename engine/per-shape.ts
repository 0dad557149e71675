import type { Theme } from './theme.ts'

/** Reads once what hangs on nothing but which files lead where. */
export function perShape<T>(read: (theme: Theme) => T): (theme: Theme) => T {
  const known = new WeakMap<object, { value: T }>()
  return theme => {
    const found = known.get(theme.shape) ?? { value: read(theme) }
    known.set(theme.shape, found)
    return found.value
  }
}
