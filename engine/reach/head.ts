import type { ThemeFile } from '../theme.ts'
import type { Edge } from './links.ts'

const CARRIES = new Set<Edge['how']>(['render', 'include', 'section', 'sections', 'section-type'])

/** For every file whose output lands in a page's head, the file that puts it there; null for one that has a head itself. */
export function headParents(
  files: readonly ThemeFile[],
  from: ReadonlyMap<string, readonly Edge[]>,
  isDead: (path: string) => boolean,
): Map<string, string | null> {
  const parents = new Map<string, string | null>()
  const queue: string[] = []
  for (const { path, facts } of files) {
    if (isDead(path)) continue
    const hasHead =
      facts.renders.some(({ position }) => position === 'head') ||
      [...facts.scripts, ...facts.styles].some(({ position }) => position === 'head')
    if (!hasHead) continue
    parents.set(path, null)
    queue.push(path)
  }
  const heads = new Set(queue)
  const byPath = new Map(files.map(file => [file.path, file]))
  for (let at = 0; at < queue.length; at++) {
    const path = queue[at] ?? ''
    const renders = byPath.get(path)?.facts.renders ?? []
    const positions = new Map(renders.map(render => [render.at.start, render.position]))
    for (const edge of from.get(path) ?? []) {
      if (!CARRIES.has(edge.how) || !edge.certain || edge.weak !== 'no' || parents.has(edge.to)) continue
      const position = positions.get(edge.at.start)
      if (position === 'comment' || (heads.has(path) && position !== 'head')) continue
      parents.set(edge.to, path)
      queue.push(edge.to)
    }
  }
  return parents
}
