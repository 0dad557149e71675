import type { Facts } from './facts/facts.ts'
import type { ThemeFile } from './theme.ts'

/**
 * Reads all files of a theme together once for as long as what matters of each is the same: an edit that changes nothing of
 * it costs a comparison. What was read is found again by the first file or the last, of which an edit changes one at most.
 */
export function perFiles<F extends ThemeFile, T>(
  isSame: (file: F, before: F) => boolean,
  read: (files: readonly F[]) => T,
): (files: readonly F[]) => T {
  const known = new WeakMap<Facts, { files: readonly F[]; value: T }>()
  return files => {
    const ends = [files.at(0), files.at(-1)].flatMap(file => (file ? [file.facts] : []))
    const found = ends.map(end => known.get(end)).find(each => each !== undefined && areSame(files, each.files, isSame))
    const held = { files, value: found ? found.value : read(files) }
    for (const end of ends) known.set(end, held)
    return held.value
  }
}

function areSame<F>(files: readonly F[], before: readonly F[], isSame: (file: F, before: F) => boolean): boolean {
  return files.length === before.length && files.every((file, index) => isSameAt(file, before[index], isSame))
}

function isSameAt<F>(file: F, before: F | undefined, isSame: (file: F, before: F) => boolean): boolean {
  return before !== undefined && isSame(file, before)
}
