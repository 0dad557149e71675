import { unreadFacts } from './facts/extract.ts'
import type { Facts, FileKind } from './facts/facts.ts'
import { foldersOf } from './reach/folders.ts'
import { headParents } from './reach/head.ts'
import { connectionsOf, type Edge, type Wild } from './reach/links.ts'
import { parametersOf } from './reach/parameters.ts'
import { isSure, reachAll } from './reach/spread.ts'
import { wildsOfUnread } from './reach/unread.ts'
import { remembered } from './remembered.ts'
import type { Link, Theme, ThemeFile } from './theme.ts'

/** A file of a theme; `facts` are null when its body was not read. */
export type FileInput = { path: string; bytes: number; facts: Facts | null }

/** Liquid itself renders no deeper: a longer chain is told by its end. */
const MAX_CHAIN = 100

function chainOf(path: string, parentOf: (path: string) => string | null): string[] {
  const chain = [path]
  for (let parent = parentOf(path); parent !== null && chain.length < MAX_CHAIN && !chain.includes(parent); parent = parentOf(parent))
    chain.unshift(parent)
  return chain
}

/** The home page of a theme before Online Store 2.0 is in its settings, and shown only where a template asks for it. */
function isShown(files: readonly ThemeFile[]): (edge: Edge) => boolean {
  const asks = files.some(({ facts }) => facts.kind === 'template' && facts.objects.some(({ name }) => name === 'content_for_index'))
  return edge => asks || edge.from !== 'config/settings_data.json' || (edge.how !== 'section-type' && edge.how !== 'block-type')
}

function toLink({ from, to, how, certain, at }: Edge): Link {
  return { from, to, how, certain, at }
}

function wildLinks(wild: Wild): Link[] {
  return [...wild.matches.paths].map(to => toLink({ ...wild, to, certain: false }))
}

/** Puts the facts of all files together: what is live, who uses whom, what is missing. */
export function readTheme(inputs: readonly FileInput[]): Theme {
  const files = inputs.map(({ path, bytes, facts }) => ({ path, bytes, facts: facts ?? unreadFacts(path) }))
  const folders = foldersOf(files)
  const fill = parametersOf(files, folders)
  const connections = files.map(file => connectionsOf(file, folders, fill))
  const edges = connections.flatMap(found => found.edges).filter(isShown(files))
  const unread = new Set(inputs.flatMap(({ path, facts }) => (facts ? [] : [path])))
  const wilds = [
    ...connections.flatMap(found => found.wilds),
    ...files.flatMap(file => wildsOfUnread(file, !unread.has(file.path), folders)),
  ]
  const wildsFrom = Map.groupBy(wilds, wild => wild.from)
  const from = Map.groupBy(edges, edge => edge.from)
  const to = Map.groupBy(edges, edge => edge.to)
  const reached = reachAll({ files, from, to, wilds: wildsFrom })
  const heads = headParents(files, from, path => reached.get(path)?.liveness === 'dead')
  const byPath = new Map(files.map(file => [file.path, file]))
  const byKind = Map.groupBy(files, file => file.facts.kind)
  return {
    files: byPath,
    byKind: (kind: FileKind) => byKind.get(kind) ?? [],
    liveness: path => reached.get(path)?.liveness ?? 'unknown',
    reason: path => reached.get(path)?.reason ?? { because: 'unused' },
    chain: path => chainOf(path, at => reached.get(at)?.parent ?? null),
    headChain: path => (heads.has(path) ? headChainOf(path, heads, reached) : null),
    linksFrom: remembered(files.length, path => [...(from.get(path) ?? []).map(toLink), ...(wildsFrom.get(path) ?? []).flatMap(wildLinks)]),
    sureLinksFrom: path => (from.get(path) ?? []).filter(isSure),
    linksTo: remembered(files.length, path => [
      ...(to.get(path) ?? []).map(toLink),
      ...wilds.filter(({ matches }) => matches.paths.has(path)).map(wild => toLink({ ...wild, to: path, certain: false })),
    ]),
    missing: connections.flatMap(found => found.missing),
  }
}

/** From a root to the file with the head, then down to the file itself. */
function headChainOf(
  path: string,
  heads: ReadonlyMap<string, string | null>,
  reached: ReadonlyMap<string, { parent: string | null }>,
): string[] {
  const below = chainOf(path, at => heads.get(at) ?? null)
  const [top = path] = below
  return [...chainOf(top, at => reached.get(at)?.parent ?? null).slice(0, -1), ...below]
}
