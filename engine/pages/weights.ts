import { perTheme } from '../per-theme.ts'
import type { Theme } from '../theme.ts'
import { EMBEDS, embedsOf, type Load, loadAlike, loadReader } from './loads.ts'
import { type Page, pagesOf } from './pages.ts'

export const WEIGHT_KINDS = ['script', 'style', 'image', 'font', 'inline'] as const
export type WeightKind = (typeof WEIGHT_KINDS)[number]

/** What a first visit to the pages of one template asks for, in bytes as stored: a script or style travels at about a third of that. */
export type PageWeight = {
  template: string
  layout: string | null
  /** Distinct files, those of other servers included. */
  files: number
  /** Of the files: those of other servers, whose weight the theme's code does not tell; an app's block counts as one. */
  foreign: number
  total: number
  bytes: Record<WeightKind, number>
  /** Of the total: only where a condition holds, or a style rule asks for it. */
  conditional: number
  /** Of the total: scripts and styles, those in the page too, that load under no condition. */
  sureCode: number
  /** Of the total: the theme's own code. */
  own: number
  apps: { key: string; name: string; bytes: number; foreign: number }[]
  heaviest: { file: string; bytes: number }[]
}

const LISTED = 5

type Loads = ReadonlyMap<string, readonly Load[]>
type Weighed = { loads: Loads; weights: ReadonlyMap<Page, PageWeight> }

/** The weight of every live template, heaviest first. */
export const weighPages: (theme: Theme) => readonly PageWeight[] = perTheme(weighAll)

const weighed = new WeakMap<readonly Page[], Weighed>()

/** Pages that load what they loaded before are not weighed again. */
function weighAll(theme: Theme): PageWeight[] {
  const pages = pagesOf(theme)
  const before = weighed.get(pages)
  const loadsOf = loadReader(theme)
  const loads: Loads = new Map([...theme.files.values()].map(file => [file.path, loadsOf(file)]))
  const changed = before ? [...loads].flatMap(([path, its]) => (loadAlike(its, before.loads.get(path)) ? [] : [path])) : []
  const isChanged = (page: Page) => changed.some(path => page.files.has(path) || path === EMBEDS)
  const embeds = embedsOf(theme)
  const weights = new Map(
    pages.map(page => [page, (isChanged(page) ? undefined : before?.weights.get(page)) ?? weigh(page, loads, page.layout ? embeds : [])]),
  )
  weighed.set(pages, { loads, weights })
  return [...weights.values()].sort((a, b) => b.total - a.total || (a.template < b.template ? -1 : 1))
}

/** A file that several tags load comes once: surely, if any of them is sure. */
function weigh(page: Page, loadsFrom: Loads, embeds: readonly Load[]): PageWeight {
  const loads = new Map(embeds.map(load => [load.name, load]))
  for (const path of page.files)
    for (const load of loadsFrom.get(path) ?? []) {
      const always = load.always && page.always.has(path)
      const before = loads.get(load.name)
      if (!before || (always && !before.always)) loads.set(load.name, always === load.always ? load : { ...load, always })
    }
  return sumUp(page, [...loads.values()])
}

function sumUp({ template, layout }: Page, loads: readonly Load[]): PageWeight {
  const total = bytesOf(loads)
  return {
    template,
    layout,
    files: loads.filter(isFile).length,
    foreign: loads.filter(load => load.foreign).length,
    total,
    bytes: {
      script: bytesOf(loads.filter(load => load.kind === 'script')),
      style: bytesOf(loads.filter(load => load.kind === 'style')),
      image: bytesOf(loads.filter(load => load.kind === 'image')),
      font: bytesOf(loads.filter(load => load.kind === 'font')),
      inline: bytesOf(loads.filter(load => load.kind === 'inline')),
    },
    conditional: bytesOf(loads.filter(load => !load.always)),
    sureCode: bytesOf(loads.filter(load => load.always && load.kind !== 'image' && load.kind !== 'font')),
    own: bytesOf(loads.filter(load => load.app === null)),
    apps: appsOf(loads),
    heaviest: loads
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, LISTED)
      .map(({ file, bytes }) => ({ file, bytes })),
  }
}

function isFile({ name, file, foreign }: Load): boolean {
  return foreign || name === file
}

function appsOf(loads: readonly Load[]): PageWeight['apps'] {
  const byApp = Map.groupBy(loads, load => load.app?.key ?? '')
  return [...byApp.values()]
    .flatMap(its => {
      const app = its[0]?.app
      return app ? [{ key: app.key, name: app.name, bytes: bytesOf(its), foreign: its.filter(load => load.foreign).length }] : []
    })
    .sort((a, b) => b.bytes - a.bytes || b.foreign - a.foreign || (a.name < b.name ? -1 : 1))
}

function bytesOf(loads: readonly Load[]): number {
  return loads.reduce((sum, load) => sum + load.bytes, 0)
}
