import type { Facts } from './facts/facts.ts'
import type { ThemeFile } from './theme.ts'

/** Reads a file once for as long as its facts are the same, so that a scan after an edit reads only the file that was edited. */
export function perFile<T>(read: (file: ThemeFile) => T): (file: ThemeFile) => T {
  const known = new WeakMap<Facts, { file: ThemeFile; value: T }>()
  return file => {
    const found = known.get(file.facts)
    if (found && found.file.path === file.path && found.file.bytes === file.bytes) return found.value
    const value = read(file)
    known.set(file.facts, { file, value })
    return value
  }
}
