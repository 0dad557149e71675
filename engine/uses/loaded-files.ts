import { eachFile, type Reach } from '../each-file.ts'
import type { Theme, ThemeFile } from '../theme.ts'

/** Reads each file that reaches shoppers, or may, by itself, as `eachFile` does. */
export function eachLoadedFile<T>(read: (file: ThemeFile, reach: Reach) => Iterable<T>): (theme: Theme) => T[] {
  return eachFile((file, reach) => (isLoaded(reach, file.path) ? read(file, reach) : []))
}

/** All but the dead and what only an app's server could ask for. */
export function isLoaded(reach: Reach, path: string): boolean {
  return reach.liveness(path) !== 'dead' && reach.reason(path).because !== 'outside'
}
