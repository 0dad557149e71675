import { perFiles } from '../per-files.ts'
import { isAsideBy } from './aside.ts'
import type { Connected } from './connected.ts'
import { headParents } from './head.ts'
import { leadsAlike } from './leads-alike.ts'
import { type Reached, reachAll } from './spread.ts'

/** What pages reach, and what puts a file into their head. */
export type Shape = { reached: ReadonlyMap<string, Reached>; heads: ReadonlyMap<string, string | null> }

/** No page that the theme knows holds it. */
function isAside(found: Reached | undefined): boolean {
  return found !== undefined && (found.liveness === 'dead' || isAsideBy(found.reason))
}

/** The same for as long as no file changes its part in it. */
export const shapeOf: (files: readonly Connected[]) => Shape = perFiles(leadsAlike, files => {
  const reached = reachAll(files)
  return { reached, heads: headParents(files, path => isAside(reached.get(path))) }
})
