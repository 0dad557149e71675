import type { RenderFact, Target } from '../facts/facts.ts'
import type { Link, MissingFile, ThemeFile } from '../theme.ts'
import type { Folders } from './folders.ts'
import { filesOf, type Names } from './names.ts'

/** A link with what reachability must know of it beside the theme's own readers. */
export type Edge = Link & {
  /** What the code says, where it does not name the file. */
  expression: string
  /** `hidden`: placed but switched off in the editor; `addable`: only allowed there. */
  weak: 'no' | 'hidden' | 'addable'
}

export type Connections = { edges: Edge[]; missing: MissingFile[] }

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

function edgesTo(names: Names, target: Target, edge: Omit<Edge, 'to' | 'certain' | 'expression'>): Edge[] {
  return filesOf(names, target).map(({ path, certain }) => ({ ...edge, to: path, certain, expression: shown(target) }))
}

function renders({ path, facts }: ThemeFile, folders: Folders): Connections {
  const edges: Edge[] = []
  const missing: MissingFile[] = []
  for (const { tag, target, at } of facts.renders) {
    if (isNoFile(tag, target)) continue
    const folder = FOLDER[tag]
    const found = edgesTo(folders[folder], target, { from: path, how: tag, at, weak: 'no' })
    edges.push(...found)
    if (found.length === 0 && 'known' in target) missing.push({ file: path, wanted: PATHS[folder](target.known), how: tag, at })
  }
  return { edges, missing }
}

/** `{% layout none %}` has no file; which blocks `{% content_for 'blocks' %}` holds is told by schemas and templates. */
function isNoFile(tag: RenderFact['tag'], target: Target): boolean {
  if (tag === 'layout') return 'known' in target && target.known === 'none'
  return tag === 'content_for' && 'pattern' in target && target.pattern === '*'
}

function assets({ path, facts }: ThemeFile, folders: Folders): Connections {
  const edges: Edge[] = []
  const missing: MissingFile[] = []
  for (const { target, at } of facts.assets) {
    const found = edgesTo(folders.asset, target, { from: path, how: 'asset', at, weak: 'no' })
    edges.push(...found)
    const isAsset = facts.kind === 'asset'
    if (found.length === 0 && 'known' in target && !isAsset)
      missing.push({ file: path, wanted: PATHS.asset(target.known), how: 'asset', at })
  }
  return { edges, missing }
}

/** Sections and blocks that JSON places. */
function placed({ path, facts }: ThemeFile, folders: Folders): Connections {
  const edges: Edge[] = []
  const missing: MissingFile[] = []
  for (const { type, disabled, at } of facts.sectionTypes) {
    const found = edgesTo(folders.section, { known: type }, { from: path, how: 'section-type', at, weak: disabled ? 'hidden' : 'no' })
    edges.push(...found)
    const isBuiltIn = BUILT_IN_SECTIONS.has(type) || type.startsWith('shopify://')
    if (found.length === 0 && !isBuiltIn) missing.push({ file: path, wanted: PATHS.section(type), how: 'section-type', at })
  }
  for (const { type, disabled, at } of facts.blockTypes)
    edges.push(...edgesTo(folders.block, { known: type }, { from: path, how: 'block-type', at, weak: disabled ? 'hidden' : 'no' }))
  return { edges, missing }
}

/** Theme blocks that a schema allows: `@theme` means all but those whose name begins with `_`. */
function allowed({ path, facts }: ThemeFile, folders: Folders): Edge[] {
  const at = { line: 1, column: 1, start: 0, end: 0 }
  return (facts.schema?.blockTypes ?? []).flatMap(type => {
    const target: Target = type === '@theme' ? { pattern: '*' } : { known: type }
    const edges = edgesTo(folders.block, target, { from: path, how: 'block-type', at, weak: 'addable' })
    return type === '@theme' ? edges.filter(edge => !edge.to.startsWith('blocks/_')) : edges
  })
}

/** Names in texts and scripts: assets by their file name, sections by a quoted word. */
function mentions({ path, facts }: ThemeFile, folders: Folders): Edge[] {
  const edge = { from: path, how: 'mention' as const, at: { line: 1, column: 1, start: 0, end: 0 }, weak: 'no' as const }
  const uncertain = (names: Names, name: string): Edge[] =>
    (name.includes('*') ? names.matching(name) : names.exact(name)).map(to => ({ ...edge, to, certain: false, expression: name }))
  return [
    ...facts.mentions.flatMap(name => uncertain(folders.asset, name)),
    ...facts.strings.flatMap(name => uncertain(folders.section, name)),
  ].filter(({ to }) => to !== path)
}

/** Where one file leads, and what it names in vain. */
export function connectionsOf(file: ThemeFile, folders: Folders): Connections {
  const certain = [renders(file, folders), assets(file, folders), placed(file, folders)]
  return {
    edges: [...certain.flatMap(({ edges }) => edges), ...allowed(file, folders), ...mentions(file, folders)],
    missing: certain.flatMap(({ missing }) => missing),
  }
}
