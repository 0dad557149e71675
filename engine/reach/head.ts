import { once } from '../once.ts'
import type { Connected } from './connected.ts'
import type { Edge } from './links.ts'
import { hasHead, hasNoLayout } from './page-signs.ts'
import { rendersByStart } from './renders-by-start.ts'

const CARRIES = new Set<Edge['how']>(['render', 'include', 'section', 'sections', 'section-type'])

/** For every file whose output lands in a page's head, the file that puts it there; null for one that has a head itself. */
export function headParents(files: readonly Connected[], isDead: (path: string) => boolean): Map<string, string | null> {
  const used = files.filter(({ path }) => !isDead(path))
  const standsInBody = bodyReader(used)
  const parents = new Map<string, string | null>()
  const queue: string[] = []
  for (const file of used) {
    const { path } = file
    if (!hasHead(file) || standsInBody(file)) continue
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
      if (!carries(edge) || parents.has(edge.to)) continue
      const position = renders.get(edge.at.start)?.position
      if (position === 'comment' || (heads.has(path) && position !== 'head')) continue
      parents.set(edge.to, path)
      queue.push(edge.to)
    }
  }
  return parents
}

function carries({ how, certain, weak }: Edge): boolean {
  return CARRIES.has(how) && certain && weak === 'no'
}

type Call = { by: Connected; edge: Edge }

/** Liquid itself renders no deeper. */
const DEEPEST = 100

/** Whether all that shows a file shows it in the body: browsers pass over a head that is written there. */
function bodyReader(files: readonly Connected[]): (file: Connected) => boolean {
  const calls = once(() => callsByTarget(files))
  const known = new Map<string, boolean>()
  const read = (file: Connected, depth: number): boolean => {
    const { kind } = file.facts
    if (kind === 'layout' || depth > DEEPEST) return false
    if (kind === 'template' || kind === 'config') return !hasHead(file) && !hasNoLayout(file)
    const its = calls().get(file.path) ?? []
    return its.length > 0 && its.every(call => isInBody(call, depth))
  }
  const isInBody = ({ by, edge }: Call, depth: number): boolean => {
    const position = rendersByStart(by).get(edge.at.start)?.position
    return position === 'body' || position === 'comment' || standsInBody(by, depth + 1)
  }
  const standsInBody = (file: Connected, depth: number): boolean => {
    const found = known.get(file.path)
    if (found !== undefined) return found
    known.set(file.path, false)
    const result = read(file, depth)
    known.set(file.path, result)
    return result
  }
  return file => standsInBody(file, 0)
}

function callsByTarget(files: readonly Connected[]): ReadonlyMap<string, readonly Call[]> {
  return Map.groupBy(
    files.flatMap(by => by.edges.filter(carries).map(edge => ({ by, edge }))),
    ({ edge }) => edge.to,
  )
}
