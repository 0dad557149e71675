import type { IncludeSite } from './include-site.ts'
import type { SharedScope } from './shared-scope.ts'
import { type Blocks, isWithin, type Read, type Variables } from './variables.ts'

/** A variable that the included snippet changes, and the file that may read it afterwards. */
export type Leak = { name: string; reader: string }

/** What stops an include from becoming a render: with include, an assign in the snippet lasts in all that share its variables. */
export function findLeak(site: IncludeSite, snippet: Variables, scope: SharedScope): Leak | null {
  const names = new Set(snippet.writes.map(({ name }) => name))
  for (const name of names) {
    const reader = readerOf(name, site, snippet, scope)
    if (reader) return { name, reader }
  }
  return null
}

function readerOf(name: string, site: IncludeSite, snippet: Variables, scope: SharedScope): string | null {
  // Read before it is set, it holds what the last run left; set beside a variable handed over or of a loop, include reads that one instead.
  if (site.gives.has(name) || isFree(name, snippet)) return site.snippet
  const caller = scope.files.get(site.file)
  if (!caller || caller.bound.has(name) || caller.reads.some(read => read.name === name && isAfter(read, site, caller))) return site.file
  const above = scope.aboveOf(site.file)
  for (const path of above) {
    const file = scope.files.get(path)
    if (!file || file.bound.has(name) || file.handedOver.has(name) || file.reads.some(read => read.name === name)) return path
  }
  for (const path of scope.included) if (path !== site.snippet && isFree(name, scope.files.get(path))) return path
  return outerReader(name, [site.file, ...above], scope)
}

/** Templates and their layout share variables; a section keeps its own. */
function outerReader(name: string, from: readonly string[], { files }: SharedScope): string | null {
  if (from.every(path => !isOuter(path))) return null
  for (const [path, file] of files) if (isOuter(path) && !from.includes(path) && isFree(name, file)) return path
  return null
}

function isOuter(path: string): boolean {
  return path.startsWith('layout/') || path.startsWith('templates/')
}

export function isFree(name: string, file: Variables | undefined): boolean {
  return file?.reads.some(read => read.name === name && !read.isSet) ?? false
}

/** Whether what the include leaves in the variable may be read there. */
function isAfter(read: Read, { include }: IncludeSite, caller: Variables): boolean {
  const { node } = include
  // What the tag itself hands over is read before the snippet runs.
  const isBefore = read.at < node.end
  const loop = commonLoop(read.blocks, include)
  if (isBefore && loop === -1) return false
  return !caller.writes.some(
    write =>
      write.name === read.name &&
      write.at < read.at &&
      isWithin(read.blocks, write.blocks) &&
      (write.at > node.start || (isBefore && write.blocks.includes(loop))),
  )
}

/** The innermost loop around both, by its start; -1 without one. */
function commonLoop(blocks: Blocks, include: IncludeSite['include']): number {
  const loops = include.open
    .filter(({ tag }) => tag.name === 'for' || tag.name === 'tablerow')
    .map(({ tag, branch }) => (branch ?? tag).start)
  return loops.findLast(start => blocks.includes(start)) ?? -1
}
