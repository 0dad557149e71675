import type { Facts } from '../facts/facts.ts'
import type { MissingFile, ThemeFile } from '../theme.ts'
import { fillOf } from './fill-of.ts'
import { type Folders, foldersOf } from './folders.ts'
import { type Connections, connectionsOf, type Edge, type Wild } from './links.ts'
import { asksForHome } from './page-signs.ts'
import type { Fill } from './parameters.ts'
import { wildsOfUnread } from './unread.ts'

/** A file with where it leads, and what it names in vain. */
export type Connected = ThemeFile & { edges: readonly Edge[]; wilds: readonly Wild[]; missing: readonly MissingFile[] }

/** Follows every name of every file. */
export function connectAll(files: readonly ThemeFile[], isUnread: (path: string) => boolean): Connected[] {
  const folders = foldersOf(files)
  const fill = fillOf(files)
  const shown = isShown(files)
  return files.map(file => {
    const { edges, wilds, missing } = connect(file, folders, fill)
    const ofUnread = wildsOfUnread(file, !isUnread(file.path), folders)
    return {
      ...file,
      edges: edges.every(shown) ? edges : edges.filter(shown),
      wilds: ofUnread.length ? [...wilds, ...ofUnread] : wilds,
      missing,
    }
  })
}

/** The home page of a theme before Online Store 2.0 is in its settings, and shown only where a template asks for it. */
function isShown(files: readonly ThemeFile[]): (edge: Edge) => boolean {
  const asks = files.some(file => file.facts.kind === 'template' && asksForHome(file))
  return edge => asks || edge.from !== 'config/settings_data.json' || (edge.how !== 'section-type' && edge.how !== 'block-type')
}

type Known = { path: string; folders: Folders; fill: Fill | null; connections: Connections }

const known = new WeakMap<Facts, Known>()

/** Reads a file again only when it, the names of files or what fills its holes has changed. */
function connect(file: ThemeFile, folders: Folders, fill: Fill): Connections {
  const { path, facts } = file
  const found = known.get(facts)
  if (found && found.path === path && found.folders === folders && (found.fill === null || found.fill === fill)) return found.connections
  const connections = connectionsOf(file, folders, fill)
  known.set(facts, { path, folders, fill: hasOpen(facts) ? fill : null, connections })
  return connections
}

function hasOpen({ renders, assets }: Facts): boolean {
  return renders.some(({ target }) => target.open) || assets.some(({ target }) => target.open)
}
