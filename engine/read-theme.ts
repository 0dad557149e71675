import { unreadFacts } from './facts/extract.ts'
import type { Facts, FileKind } from './facts/facts.ts'
import { chainTo, headChainTo } from './reach/chains.ts'
import { connectAll } from './reach/connected.ts'
import { shapeOf } from './reach/shape.ts'
import { linksOf } from './reach/theme-links.ts'
import type { Theme } from './theme.ts'

/** A file of a theme; `facts` are null when its body was not read. */
export type FileInput = { path: string; bytes: number; facts: Facts | null }

/** Puts the facts of all files together: what is live, who uses whom, what is missing. */
export function readTheme(inputs: readonly FileInput[]): Theme {
  const files = inputs.map(input => ({ path: input.path, bytes: input.bytes, facts: input.facts ?? factsOfUnread(input) }))
  const unread = new Set(inputs.flatMap(({ path, facts }) => (facts ? [] : [path])))
  const connected = connectAll(files, path => unread.has(path))
  const shape = shapeOf(connected)
  const { reached } = shape
  const byKind = Map.groupBy(files, file => file.facts.kind)
  return {
    files: new Map(files.map(file => [file.path, file])),
    byKind: (kind: FileKind) => byKind.get(kind) ?? [],
    liveness: path => reached.get(path)?.liveness ?? 'unknown',
    reason: path => reached.get(path)?.reason ?? { because: 'unused' },
    chain: path => chainTo(path, shape),
    headChain: path => headChainTo(path, shape),
    isInHead: path => shape.heads.has(path),
    ...linksOf(connected),
    missing: connected.flatMap(({ missing }) => missing),
    shape,
  }
}

const knownUnread = new WeakMap<FileInput, Facts>()

/** The same for the same input, so that an unread file is none that has changed. */
function factsOfUnread(input: FileInput): Facts {
  const facts = knownUnread.get(input) ?? unreadFacts(input.path)
  knownUnread.set(input, facts)
  return facts
}
