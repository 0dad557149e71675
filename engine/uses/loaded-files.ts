import { eachFile, type Reach } from '../each-file.ts'
import { isAsideBy } from '../reach/aside.ts'
import type { Theme, ThemeFile } from '../theme.ts'

/** Reads each file that reaches shoppers, or may, by itself, as `eachFile` does. */
export function eachLoadedFile<T>(read: (file: ThemeFile, reach: Reach) => Iterable<T>): (theme: Theme) => T[] {
  return eachFile((file, reach) => (isLoaded(reach, file.path) ? read(file, reach) : []))
}

/** All but the dead, what only an app's server could ask for, and what Shopify has stopped reading. */
export function isLoaded(reach: Reach, path: string): boolean {
  return reach.liveness(path) !== 'dead' && !isAsideBy(reach.reason(path))
}
