import type { RenderFact, Target } from '../facts/facts.ts'
import type { Link, MissingFile, ThemeFile } from '../theme.ts'
import type { Folders } from './folders.ts'
import { filesOf, type Matches, type Names } from './names.ts'
import type { Fill } from './parameters.ts'

/** A link with what reachability must know of it beside the theme's own readers. */
export type Edge = Link & {
  /** What the code says, where it does not name the file. */
  expression: string
  /** `hidden`: placed but switched off in the editor; `addable`: only allowed there. */
  weak: 'no' | 'hidden' | 'addable'
}

/** A name that nobody can read: it may lead to any of the files that fit. */
export type Wild = Omit<Edge, 'to' | 'certain'> & { matches: Matches }

export type Connections = { edges: Edge[]; wilds: Wild[]; missing: MissingFile[] }

type Way = Pick<Edge, 'from' | 'how' | 'at' | 'weak'>

const FOLDER = {
  render: 'snippet',
  include: 'snippet',
  section: 'section',
  sections: 'group',
  layout: 'layout',
  content_for: 'block',
} as const

const PATHS = {
  snippet: (name: string) => `snippets/${name}.liquid`,
  section: (name: string) => `sections/${name}.liquid`,
  group: (name: string) => `sections/${name}.json`,
  layout: (name: string) => `layout/${name}.liquid`,
  block: (name: string) => `blocks/${name}.liquid`,
  asset: (name: string) => `assets/${name}`,
}

/** Sections that Shopify brings itself. */
const BUILT_IN_SECTIONS = new Set(['apps', '_blocks'])

function shown(target: Target): string {
  if ('known' in target) return target.known
  if ('oneOf' in target) return target.oneOf.join(', ')
  return 'pattern' in target ? target.pattern : target.unknown
}

/** Collects where one file leads. */
class Collector {
  readonly connections: Connections = { edges: [], wilds: [], missing: [] }
  readonly fill: Fill

  constructor(fill: Fill) {
    this.fill = fill
  }

  /** True when the target leads to a file, or may. */
  lead(names: Names, target: Target, way: Way): boolean {
    const { named, fitting } = filesOf(names, this.fill(way.from, target))
    const expression = shown(target)
    for (const to of named) this.connections.edges.push({ ...way, to, certain: true, expression })
    for (const matches of fitting) this.connections.wilds.push({ ...way, expression, matches })
    return named.length > 0 || !('known' in target)
  }

  miss(wanted: string, { from, how, at }: Way, { when, optional }: Pick<MissingFile, 'when' | 'optional'>): void {
    this.connections.missing.push({ file: from, wanted, how, when, optional, at })
  }
}

function renders({ path, facts }: ThemeFile, folders: Folders, collector: Collector): void {
  for (const { tag, target, caught, when, at } of facts.renders) {
    if (isNoFile(tag, target)) continue
    const folder = FOLDER[tag]
    const way: Way = { from: path, how: tag, at, weak: 'no' }
    if (!collector.lead(folders[folder], target, way) && 'known' in target && !caught)
      collector.miss(PATHS[folder](target.known), way, { when, optional: false })
  }
}

/** `{% layout none %}` has no file; which blocks `{% content_for 'blocks' %}` holds is told by schemas and templates. */
function isNoFile(tag: RenderFact['tag'], target: Target): boolean {
  if (tag === 'layout') return 'known' in target && target.known === 'none'
  return tag === 'content_for' && 'pattern' in target && target.pattern === '*'
}

function assets({ path, facts }: ThemeFile, folders: Folders, collector: Collector): void {
  for (const { target: written, by, use, when, optional, at, commented } of facts.assets) {
    if (commented) continue
    const target = withoutQuery(written)
    const way: Way = { from: path, how: 'asset', at, weak: 'no' }
    const isFound = collector.lead(use && !('known' in target) ? folders.assetsFor[use] : folders.asset, target, way)
    if (!isFound && 'known' in target && by === 'filter') collector.miss(PATHS.asset(target.known), way, { when, optional })
  }
}

/** `'icons.eot?#iefix' | asset_url` names the file before the question mark. */
function withoutQuery(target: Target): Target {
  return 'known' in target ? { known: target.known.replace(/[?#].*$/s, '') } : target
}

/** Sections and blocks that JSON places. */
function placed({ path, facts }: ThemeFile, folders: Folders, collector: Collector): void {
  for (const { type, disabled, at } of facts.sectionTypes) {
    const way: Way = { from: path, how: 'section-type', at, weak: disabled ? 'hidden' : 'no' }
    const isBuiltIn = BUILT_IN_SECTIONS.has(type) || type.startsWith('shopify://')
    if (!collector.lead(folders.section, { known: type }, way) && !isBuiltIn)
      collector.miss(PATHS.section(type), way, { when: 'always', optional: false })
  }
  for (const { type, disabled, at } of facts.blockTypes)
    collector.lead(folders.block, { known: type }, { from: path, how: 'block-type', at, weak: disabled ? 'hidden' : 'no' })
}

const NOWHERE = { line: 1, column: 1, start: 0, end: 0 }

/** Theme blocks that a schema allows: `@theme` means all but those whose name begins with `_`. */
function allowed({ path, facts }: ThemeFile, folders: Folders, collector: Collector): void {
  const way: Way = { from: path, how: 'block-type', at: NOWHERE, weak: 'addable' }
  for (const type of facts.schema?.blockTypes ?? []) {
    if (type === '@theme') collector.connections.wilds.push({ ...way, expression: type, matches: folders.publicBlocks })
    else collector.lead(folders.block, { known: type }, way)
  }
}

/** Names in texts and scripts: assets by their file name, sections by a quoted word. */
function mentions({ path, facts }: ThemeFile, folders: Folders, { connections }: Collector): void {
  const way: Way = { from: path, how: 'mention', at: NOWHERE, weak: 'no' }
  const mention = (names: Names, name: string): void => {
    if (/[*#]/.test(name)) connections.wilds.push({ ...way, expression: name, matches: names.matching(name) })
    else for (const to of names.exact(name)) if (to !== path) connections.edges.push({ ...way, to, certain: false, expression: name })
  }
  for (const name of facts.mentions) mention(folders.asset, name)
  if (facts.kind === 'asset' && !path.endsWith('.map')) mention(folders.asset, sourceMapOf(path))
  for (const name of facts.strings) mention(folders.section, name)
}

/** Build tools put the map of `theme.js` beside it. */
function sourceMapOf(path: string): string {
  return `${path.slice('assets/'.length).replace(/\.liquid$/i, '')}.map`
}

/** Where one file leads, and what it names in vain. */
export function connectionsOf(file: ThemeFile, folders: Folders, fill: Fill): Connections {
  const collector = new Collector(fill)
  for (const read of [renders, assets, placed, allowed, mentions]) read(file, folders, collector)
  return collector.connections
}
