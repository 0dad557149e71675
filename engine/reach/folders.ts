import type { AssetUse, FileKind } from '../facts/facts.ts'
import { perFiles } from '../per-files.ts'
import type { ThemeFile } from '../theme.ts'
import { type Matches, type Names, namesOf } from './names.ts'

/** The files of a theme by what calls them. */
export type Folders = Record<'layout' | 'section' | 'group' | 'block' | 'snippet' | 'asset', Names> & {
  /** Blocks whose name does not begin with `_`. */
  publicBlocks: Matches
  /** Assets by what a page can make of them. */
  assetsFor: Record<AssetUse, Names>
}

const USABLE: Record<AssetUse, RegExp> = {
  script: /\.m?js(?:\.liquid)?$/i,
  style: /\.s?css(?:\.liquid)?$/i,
  media: /(?<!\.(?:m?js|s?css|json|map)(?:\.liquid)?)$/i,
}

const SUFFIX: Partial<Record<FileKind, RegExp>> = {
  layout: /\.liquid$/i,
  section: /\.liquid$/i,
  group: /\.json$/i,
  block: /\.liquid$/i,
  snippet: /\.liquid$/i,
}

/** The variant of a group for a market: `header-group.context.ca.json`. */
const CONTEXT = /\.context\.[^.]+$/i

/** `x .liquid` is called `x `, by careless code `x` or with its extension. */
function nameOf({ path, facts }: ThemeFile): string[] {
  const base = path.slice(path.indexOf('/') + 1)
  const suffix = SUFFIX[facts.kind]
  const name = suffix ? base.replace(suffix, '') : base
  return [...new Set([name, name.trim(), base, ...(facts.kind === 'group' ? [name.replace(CONTEXT, '')] : [])])]
}

/**
 * Every name by which an asset may be called: `a.scss.liquid` is served as `a.scss.css` and called `a.css` too where no file is, and
 * inline_asset_content finds `a.svg` as `a`.
 */
function assetNamesOf(file: ThemeFile, isFile: (name: string) => boolean): string[] {
  const [base = ''] = nameOf(file)
  const plain = base.replace(/\.liquid$/i, '')
  const names = [base, plain]
  if (/\.scss$/i.test(plain)) names.push(...[`${plain}.css`, plain.replace(/\.scss$/i, '.css')].filter(name => !isFile(name)))
  if (/\.svg$/i.test(plain)) names.push(plain.slice(0, -'.svg'.length))
  return [...new Set(names)]
}

const heldFolders = perFiles(
  (file, before) => file.path === before.path && file.facts.kind === before.facts.kind,
  files => ({ folders: readFolders(files) }),
)

/** The same for as long as no file comes, goes or changes its name. */
export function foldersOf(files: readonly ThemeFile[]): Folders {
  const held = heldFolders(files)
  if (namesIn(held.folders).some(names => names.isCrowded())) held.folders = readFolders(files)
  return held.folders
}

function namesIn({ layout, section, group, block, snippet, asset, assetsFor }: Folders): Names[] {
  return [layout, section, group, block, snippet, asset, ...Object.values(assetsFor)]
}

function readFolders(files: readonly ThemeFile[]): Folders {
  const byKind = Map.groupBy(files, file => file.facts.kind)
  const served = new Set((byKind.get('asset') ?? []).map(({ path }) => path.slice('assets/'.length).replace(/\.liquid$/i, '')))
  const assetNames = (file: ThemeFile) => assetNamesOf(file, name => served.has(name))
  const named = (some: readonly ThemeFile[], read: (file: ThemeFile) => string[]): Names =>
    namesOf(some.flatMap(file => read(file).map(name => ({ name, path: file.path }))))
  const names = (kind: FileKind, read: (file: ThemeFile) => string[]): Names => named(byKind.get(kind) ?? [], read)
  const assetsFor = (use: AssetUse): Names =>
    named(
      (byKind.get('asset') ?? []).filter(({ path }) => USABLE[use].test(path)),
      assetNames,
    )
  return {
    layout: names('layout', nameOf),
    section: names('section', nameOf),
    group: names('group', nameOf),
    block: names('block', nameOf),
    snippet: names('snippet', nameOf),
    asset: names('asset', assetNames),
    assetsFor: { script: assetsFor('script'), style: assetsFor('style'), media: assetsFor('media') },
    publicBlocks: {
      pattern: '@theme',
      paths: new Set((byKind.get('block') ?? []).map(({ path }) => path).filter(path => !path.startsWith('blocks/_'))),
    },
  }
}
