import type { Connected } from './connected.ts'
import type { Edge } from './links.ts'
import { hasHead } from './page-signs.ts'
import { rendersByStart } from './renders-by-start.ts'

const CARRIES = new Set<Edge['how']>(['render', 'include', 'section', 'sections', 'section-type'])

/** For every file whose output lands in a page's head, the file that puts it there; null for one that has a head itself. */
export function headParents(files: readonly Connected[], isDead: (path: string) => boolean): Map<string, string | null> {
  const parents = new Map<string, string | null>()
  const queue: string[] = []
  for (const file of files) {
    const { path } = file
    if (isDead(path) || !hasHead(file)) continue
    parents.set(path, null)
    queue.push(path)
  }
  const heads = new Set(queue)
  const byPath = new Map(files.map(file => [file.path, file]))
  for (let at = 0; at < queue.length; at++) {
    const path = queue[at] ?? ''
    const file = byPath.get(path)
    if (!file) continue
    const renders = rendersByStart(file)
    for (const edge of file.edges) {
      if (!CARRIES.has(edge.how) || !edge.certain || edge.weak !== 'no' || parents.has(edge.to)) continue
      const position = renders.get(edge.at.start)?.position
      if (position === 'comment' || (heads.has(path) && position !== 'head')) continue
      parents.set(edge.to, path)
      queue.push(edge.to)
    }
  }
  return parents
}
