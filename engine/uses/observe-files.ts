import type { Observation } from '../audit.ts'
import { eachFile, type Reach } from '../each-file.ts'
import type { Theme, ThemeFile } from '../theme.ts'
import { eachLoadedFile } from './loaded-files.ts'

type Observe = (file: ThemeFile, reach: Reach) => Iterable<Observation>
type Run = (artifacts: { theme: Theme }) => Iterable<Observation>

/** The run of an audit that looks at every file by itself. */
export function observeFiles(observe: Observe): Run {
  const read = eachFile(observe)
  return ({ theme }) => read(theme)
}

/** The same over the files that reach shoppers, or may. */
export function observeLoadedFiles(observe: Observe): Run {
  const read = eachLoadedFile(observe)
  return ({ theme }) => read(theme)
}
