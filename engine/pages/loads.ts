import { nameOf, titleOf } from '../apps/name-of-app.ts'
import type { ScriptFact, StyleFact, UrlFact } from '../facts/facts.ts'
import { isPublicHost, isShopifyHost } from '../knowledge/hosts.ts'
import { appOfBlock, appOfFile, appOfUrl } from '../knowledge/match-app.ts'
import { perFile } from '../per-file.ts'
import { perFiles } from '../per-files.ts'
import { scriptName, styleName } from '../script-name.ts'
import type { Theme, ThemeFile } from '../theme.ts'
import { assetNamed } from './asset-named.ts'
import type { WeightKind } from './weights.ts'

/** One thing that a file makes the browser fetch, or writes into the page. */
export type Load = {
  /** The same for every tag that asks for it. */
  name: string
  file: string
  kind: WeightKind
  bytes: number
  /** Null: the theme's own. */
  app: { key: string; name: string } | null
  foreign: boolean
  always: boolean
}

const KINDS: readonly [RegExp, WeightKind][] = [
  [/\.m?js(?:\.liquid)?$/i, 'script'],
  [/\.s?css(?:\.liquid)?$/i, 'style'],
  [/\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico)(?:\.liquid)?$/i, 'image'],
  [/\.(?:woff2?|ttf|otf|eot)$/i, 'font'],
]

function kindOf(path: string): WeightKind | null {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

/** All that one file of a page loads, with what its assets load in turn. */
export function loadReader(theme: Theme): (file: ThemeFile) => readonly Load[] {
  return readerWith([...theme.files.values()])
}

const readerWith = perFiles(isSameAsset, files => {
  const assets: Assets = { files: new Map(files.filter(isAsset).map(file => [file.path, file])) }
  return perFile(file => (isAsset(file) ? [] : [...assetsOf(assets, file), ...inlineOf(file), ...foreignOf(file), ...blocksOf(file)]))
})

type Assets = Pick<Theme, 'files'>

function isAsset({ facts }: ThemeFile): boolean {
  return facts.kind === 'asset'
}

function isSameAsset(file: ThemeFile, before: ThemeFile): boolean {
  if (file.path !== before.path || file.facts.kind !== before.facts.kind) return false
  return !isAsset(file) || (file.facts === before.facts && file.bytes === before.bytes)
}

/** Whether two versions of a file load the same. */
export function loadAlike(loads: readonly Load[], before: readonly Load[] | undefined): boolean {
  return loads === before || JSON.stringify(loads) === JSON.stringify(before)
}

export const EMBEDS = 'config/settings_data.json'

/** What apps add to every page that has a layout. */
export function embedsOf(theme: Theme): Load[] {
  const settings = theme.files.get(EMBEDS)
  return settings ? blocksOf(settings) : []
}

type Tag = Pick<ScriptFact, 'asset' | 'when' | 'position'>

function runs({ when, position }: Pick<Tag, 'when' | 'position'>): boolean {
  return when !== 'never' && when !== 'editor' && position !== 'comment'
}

function assetsOf(assets: Assets, file: ThemeFile): Load[] {
  const { scripts, styles, images, preloads } = file.facts
  const tags: Tag[] = [...scripts, ...styles].filter(tag => tag.loading !== 'inert')
  const asked = [...tags, ...images].filter(runs).map(({ asset, when }) => ({ asset, always: when === 'always' }))
  const preloaded = preloads.filter(({ rel }) => rel === 'preload' || rel === 'modulepreload').map(({ asset }) => ({ asset, always: true }))
  const fonts = file.facts.assets.flatMap(({ target }) =>
    'known' in target && kindOf(target.known) === 'font' ? [{ asset: target.known, always: false }] : [],
  )
  return [...asked, ...preloaded, ...oneFormatEach(fonts)].flatMap(({ asset, always }) => {
    const found = asset === null ? undefined : assetNamed(assets, asset)
    return found ? withImports(assets, found, always) : []
  })
}

/** A stylesheet with what its rules may ask for; a script with the scripts that it imports. */
function withImports(assets: Assets, first: ThemeFile, always: boolean): Load[] {
  const loads = new Map<string, Load>()
  const queue = [{ file: first, always }]
  for (const { file, always } of queue) {
    const kind = kindOf(file.path)
    if (!kind || loads.has(file.path)) continue
    const app = appOfFile(file.path)
    loads.set(file.path, {
      name: file.path,
      file: file.path,
      kind,
      bytes: file.bytes,
      app: app ? nameOf(app) : null,
      foreign: false,
      always,
    })
    queue.push(...importsOf(assets, file, kind).map(each => ({ file: each.file, always: always && each.kind === kind })))
  }
  return [...loads.values()]
}

function importsOf(assets: Assets, { facts }: ThemeFile, by: WeightKind): { asset: string; file: ThemeFile; kind: WeightKind }[] {
  const found = facts.assets.flatMap(({ target }) => {
    const file = 'known' in target ? assetNamed(assets, target.known) : undefined
    const kind = file && kindOf(file.path)
    return file && kind && (by === 'style' || kind === 'script') ? [{ asset: file.path, file, kind }] : []
  })
  return oneFormatEach(found)
}

const FORMATS = ['woff2', 'woff', 'ttf', 'otf', 'eot']

/** A browser takes one format of a font. */
function oneFormatEach<T extends { asset: string }>(assets: readonly T[]): T[] {
  const best = new Map<string, T>()
  for (const each of assets) {
    const name = kindOf(each.asset) === 'font' ? each.asset.replace(/\.\w+$/, '') : each.asset
    const before = best.get(name)
    if (!before || rankOf(each.asset) < rankOf(before.asset)) best.set(name, each)
  }
  return [...best.values()]
}

function rankOf(asset: string): number {
  return FORMATS.indexOf(asset.slice(asset.lastIndexOf('.') + 1).toLowerCase())
}

function inlineOf({ path, facts }: ThemeFile): Load[] {
  const app = appOfFile(path)
  return [...facts.scripts, ...facts.styles].flatMap(tag => {
    if (tag.inlineBytes === 0 || tag.loading === 'inert' || !runs(tag)) return []
    const name = `${path}:${tag.at.start}`
    const always = tag.when === 'always'
    const kind = 'bundled' in tag && tag.bundled ? 'style' : 'inline'
    return [{ name, file: path, kind, bytes: tag.inlineBytes, app: app ? nameOf(app) : null, foreign: false, always }]
  })
}

/** Tags that load from other servers, by the app that owns the file or serves from the host. */
function foreignOf({ path, facts }: ThemeFile): Load[] {
  const urls = new Map(facts.urls.filter(isLoaded).map(url => [url.at.line, url]))
  const fetches = (tag: ScriptFact | StyleFact, name: string, kind: WeightKind): Load[] => {
    const url = urls.get(tag.at.line)
    if (tag.asset !== null || name === '' || tag.loading === 'inert' || !runs(tag) || !url || isShopifyHost(url.host)) return []
    const known = appOfFile(path) ?? appOfUrl(url.url, url.host)
    const app = known || !isPublicHost(url.host) ? nameOf(known, { key: url.host, name: url.host }) : null
    return [{ name, file: name, kind, bytes: 0, app, foreign: true, always: tag.when === 'always' }]
  }
  return [
    ...facts.scripts.flatMap(script => fetches(script, scriptName(script), 'script')),
    ...facts.styles.flatMap(style => fetches(style, styleName(style), 'style')),
  ]
}

function isLoaded({ live, host, use }: UrlFact): boolean {
  return live && host !== '' && (use === 'script' || use === 'style')
}

/** Blocks and embeds of apps bring code of their own. */
function blocksOf({ path, facts }: ThemeFile): Load[] {
  return facts.appBlocks
    .filter(block => !block.disabled)
    .map(({ uuid, handle, block }) => {
      const app = nameOf(appOfBlock(uuid, handle), { key: uuid, name: titleOf(handle) })
      return { name: `${uuid} ${block}`, file: path, kind: 'script', bytes: 0, app, foreign: true, always: true }
    })
}
