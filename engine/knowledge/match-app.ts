import { remembered } from '../remembered.ts'
import type { App, AppEvidence } from './app.ts'
import { APPS } from './apps.ts'
import type { MarkDetection } from './detection.ts'

const BEGINNING = 2
const MOST_REMEMBERED = 5000

const byBlock = index('blocks')
const byHandle = index('handles')
const byHost = index('hosts')
const byObject = index('objects')
const byNamespace = index('metafields')
const byProxy = index('proxies')
const byMark = index('code', 'comments', 'elements')
/** Beginnings of addresses by their host, the longest first: a host that several apps share tells them apart by path. */
const byAddress = Map.groupBy(
  APPS.flatMap(app => app.evidence.flatMap(group => (group.urls ?? []).map(start => ({ app, start })))).sort(
    (a, b) => b.start.length - a.start.length,
  ),
  ({ start }) => start.slice(0, start.indexOf('/')),
)
/** The longest first: a pattern of one app of a maker tells more than that of all of them. */
const filePatterns = APPS.flatMap(app => app.evidence.flatMap(group => (group.files ?? []).map(glob => ({ app, glob }))))
  .sort((a, b) => b.glob.length - a.glob.length)
  .map(({ app, glob }) => ({ app, parts: glob.split('*') }))

/** Patterns by the first letters after their folder, '' for those that begin with a wildcard: there are hundreds. */
const byBeginning = Map.groupBy(filePatterns, ({ parts: [first = ''] }) => beginning(first))

/** The app of a theme app extension; its handle helps only where its UUID is not known. */
export function appOfBlock(uuid: string, handle: string): App | undefined {
  return byBlock.get(uuid) ?? byHandle.get(handle)
}

/** The app that wrote a theme file, judged by its path. The end of a name is its family: `recharge-view.zipifypages` is a view of Zipify. */
export const appOfFile: (path: string) => App | undefined = remembered(MOST_REMEMBERED, path => {
  const candidates = [...(byBeginning.get('') ?? []), ...(byBeginning.get(beginning(path)) ?? [])]
  return candidates.find(({ parts }) => matches(path, parts))?.app
})

function beginning(path: string): string {
  const name = path.indexOf('/') + 1
  return path.length >= name + BEGINNING && name > 0 ? path.slice(0, name + BEGINNING) : ''
}

/** Whether files of several apps begin with a word. */
export function sharesBeginning(word: string): boolean {
  const folders = ['snippets/', 'sections/', 'assets/', 'templates/', 'blocks/']
  const apps = new Set(
    folders.flatMap(folder =>
      (byBeginning.get(beginning(folder + word)) ?? []).flatMap(({ app, parts: [first = ''] }) =>
        first.toLowerCase().startsWith(folder + word) ? [app] : [],
      ),
    ),
  )
  return apps.size > 1
}

/** The app that serves from a host: itself, or a domain above it that is known as `*.domain`. */
export const appOfHost: (host: string) => App | undefined = remembered(MOST_REMEMBERED, host => {
  const labels = host.split('.')
  const above = labels.map((_, i) => `*.${labels.slice(i).join('.')}`)
  return [host, ...above].map(name => byHost.get(name)).find(app => app !== undefined)
})

/** The app behind an address: by its path where the host is shared, else by its host. */
export function appOfUrl(url: string, host: string): App | undefined {
  const address = url.slice(url.indexOf('//') + 2)
  return byAddress.get(host)?.find(({ start }) => address.startsWith(start))?.app ?? appOfHost(host)
}

/** The app whose code stands in a Liquid object. */
export function appOfObject(path: string): App | undefined {
  for (let part = path; part; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const app = byObject.get(part)
    if (app) return app
  }
}

const NAMESPACE = /(?:^|\.)metafields\.([\w-]+)/

/** The app that fills the metafield of a Liquid path. */
export function appOfMetafield(path: string): App | undefined {
  const namespace = NAMESPACE.exec(path)?.[1]
  return namespace === undefined ? undefined : byNamespace.get(namespace)
}

/** The app that answers a path of the store. */
export function appOfProxy(path: string): App | undefined {
  return byProxy.get(path)
}

export function appOfMark(mark: string): App | undefined {
  return byMark.get(mark)
}

/** Words of code that waits for a visitor's consent: Shopify's own interface, and the tools in use. */
export const CONSENT_MARKS: readonly string[] = [
  'customerPrivacy',
  'visitorConsentCollected',
  'userCanBeTracked',
  'cookieconsent',
  'Cookiebot',
  'OneTrust',
  'axeptio',
  'didomi',
  'tarteaucitron',
]

/** What the reading of files looks for. */
export const MARKS: MarkDetection = {
  code: [...APPS.flatMap(app => app.evidence.flatMap(group => group.code ?? [])), ...CONSENT_MARKS],
  comment: APPS.flatMap(app => app.evidence.flatMap(group => group.comments ?? [])),
  page: APPS.flatMap(app => app.evidence.flatMap(group => group.elements ?? [])),
}

/** Of an app that several share a name with, the last; plain loops, since every scan begins with them. */
function index(...kinds: (keyof Omit<AppEvidence, 'source'>)[]): ReadonlyMap<string, App> {
  const apps = new Map<string, App>()
  for (const app of APPS)
    for (const group of app.evidence) for (const kind of kinds) for (const name of group[kind] ?? []) apps.set(name, app)
  return apps
}

/** Parts of a glob between its `*`: the first begins the path, the last ends it, the others follow each other. */
function matches(path: string, [first = '', ...rest]: string[]): boolean {
  if (!path.startsWith(first)) return false
  const last = rest.pop()
  if (last === undefined) return path === first
  let from = first.length
  for (const part of rest) {
    const found = path.indexOf(part, from)
    if (found < 0) return false
    from = found + part.length
  }
  return path.length - last.length >= from && path.endsWith(last)
}
