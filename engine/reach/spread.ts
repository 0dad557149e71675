import type { Liveness, Reason, ThemeFile } from '../theme.ts'
import { isAsideBy } from './aside.ts'
import type { Connected } from './connected.ts'
import type { Edge, Wild } from './links.ts'
import { CHECKOUT_LAYOUT, isBackup, mayBeAskedFor, rootOf } from './roots.ts'

/** What is known of one file: its state, why, and the file that leads to it. */
export type Reached = { liveness: Liveness; reason: Reason; parent: string | null }

type Graph = {
  files: readonly Connected[]
  from: ReadonlyMap<string, readonly Edge[]>
  /** Names that nobody can read, by the file that holds them. */
  wilds: ReadonlyMap<string, readonly Wild[]>
}

export function isSure({ certain, weak }: Edge): boolean {
  return certain && weak === 'no'
}

/** A section that has presets can be put on any page; `apps` holds app blocks that stand by themselves. */
function isAddable({ path, facts }: ThemeFile): boolean {
  return facts.kind === 'section' && ((facts.schema?.presets ?? 0) > 0 || path === 'sections/apps.liquid')
}

type Step = [path: string, reached: Reached]

function spread(start: readonly string[], reached: Map<string, Reached>, step: (path: string) => Step[]): void {
  const queue = [...start]
  for (let at = 0; at < queue.length; at++) {
    for (const [path, found] of step(queue[at] ?? '')) {
      if (reached.has(path)) continue
      reached.set(path, found)
      queue.push(path)
    }
  }
}

/** Templates by suffixes that code compares with: whoever asks for them by `?view=` knows what it shows. */
function viewsIn(files: readonly Connected[]): (file: Connected) => boolean {
  const names = new Set(files.flatMap(({ facts }) => facts.templateNames))
  return ({ path, facts: { kind } }) => {
    const suffix = kind === 'template' ? SUFFIX.exec(path)?.[1] : undefined
    return suffix !== undefined && isBackup(path) && names.has(suffix)
  }
}

const SUFFIX = /^templates\/[^.]+\.(.+)\.(?:liquid|json)$/

function reachLive({ files, from }: Graph, reached: Map<string, Reached>): void {
  const isView = viewsIn(files)
  const roots = files.filter(file => rootOf(file) === 'root' || isView(file)).map(({ path }) => path)
  for (const path of roots) reached.set(path, { liveness: 'live', reason: { because: 'root' }, parent: null })
  spread(roots, reached, path =>
    (from.get(path) ?? []).filter(isSure).map(({ to }) => [to, { liveness: 'live', reason: { because: 'used', by: path }, parent: path }]),
  )
}

function weakReason({ weak, how, from, expression }: Omit<Edge, 'to' | 'certain'>, certain: boolean, isLive: boolean): Reason {
  if (weak === 'addable') return { because: 'addable' }
  if (weak === 'hidden') return { because: 'hidden', by: from }
  if (how === 'unread') return { because: 'unread', by: from }
  if (how === 'mention') return { because: 'mentioned', by: from }
  if (!certain) return { because: 'dynamic-name', by: from, expression }
  return isLive ? { because: 'used', by: from } : { because: 'used-by-unknown', by: from }
}

/** What may be live: addable sections, doubtful links, and all that these lead to. */
function reachUnknown({ files, from, wilds }: Graph, reached: Map<string, Reached>): void {
  for (const file of files) {
    if (reached.has(file.path)) continue
    if (rootOf(file) === 'open') reached.set(file.path, { liveness: 'unknown', reason: openReason(file.path), parent: null })
    else if (isAddable(file)) reached.set(file.path, { liveness: 'unknown', reason: { because: 'addable' }, parent: null })
  }
  const expanded = new Set<Wild['matches']>()
  const step = (path: string): Step[] => {
    const isLive = reached.get(path)?.liveness === 'live'
    const named = (from.get(path) ?? []).map((edge): Step => [edge.to, doubt(weakReason(edge, edge.certain, isLive), path)])
    // A pattern that was followed once leads to nothing new.
    const unread = (wilds.get(path) ?? []).filter(({ matches }) => !expanded.has(matches))
    const fitting = unread.flatMap(wild => {
      expanded.add(wild.matches)
      return [...wild.matches.paths].filter(to => to !== path).map((to): Step => [to, doubt(weakReason(wild, false, isLive), path)])
    })
    return [...named, ...fitting]
  }
  spread([...reached.keys()], reached, step)
  const layouts = files.filter(file => !reached.has(file.path) && mayBeAskedFor(file)).map(({ path }) => path)
  for (const path of layouts) reached.set(path, { liveness: 'unknown', reason: asideReason(path), parent: null })
  spread(layouts, reached, path => {
    const from = reached.get(path)?.reason
    const reason = from && isAsideBy(from) ? from : asideReason(path)
    return step(path).map(([to]) => [to, doubt(reason, path)])
  })
}

function doubt(reason: Reason, parent: string): Reached {
  return { liveness: 'unknown', reason, parent }
}

function openReason(path: string): Reason {
  if (isBackup(path)) return { because: 'backup', by: path }
  return path.startsWith('templates/') ? { because: 'no-page' } : { because: 'by-name' }
}

function asideReason(path: string): Reason {
  return path === CHECKOUT_LAYOUT ? { because: 'switched-off', by: path } : { because: 'outside', by: path }
}

/** Why a file is dead: it is a backup, only dead files name it, or nothing does. */
function deadReason(path: string, to: ReadonlyMap<string, readonly Edge[]>): Reason {
  if (isBackup(path) && (path.startsWith('layout/') || path.startsWith('templates/'))) return { because: 'backup', by: path }
  const users = (to.get(path) ?? []).filter(edge => isSure(edge) && edge.from !== path).map(edge => edge.from)
  const [first] = users
  if (first === undefined) return { because: 'unused' }
  const backup = users.find(isBackup)
  return backup && users.every(isBackup) ? { because: 'backup', by: backup } : { because: 'used-by-dead', by: first }
}

function usersOf(dead: readonly Connected[], files: readonly Connected[]): ReadonlyMap<string, readonly Edge[]> {
  const users = new Map<string, Edge[]>(dead.map(({ path }) => [path, []]))
  for (const { edges } of files) for (const edge of edges) users.get(edge.to)?.push(edge)
  return users
}

/** Tells for every file whether pages can reach it. */
export function reachAll(files: readonly Connected[]): Map<string, Reached> {
  const from = new Map(files.map(file => [file.path, file.edges]))
  const graph = { files, from, wilds: new Map(files.map(file => [file.path, file.wilds])) }
  const reached = new Map<string, Reached>()
  reachLive(graph, reached)
  reachUnknown(graph, reached)
  const dead = files.filter(({ path }) => !reached.has(path))
  const to = usersOf(dead, files)
  for (const { path } of dead) reached.set(path, { liveness: 'dead', reason: deadReason(path, to), parent: null })
  return reached
}
