import type { When } from '../facts/facts.ts'
import { perShape } from '../per-shape.ts'
import { asksForHome, hasNoLayout } from '../reach/page-signs.ts'
import { rendersByStart } from '../reach/renders-by-start.ts'
import type { Theme, ThemeFile } from '../theme.ts'

/** What one live template shows: itself, its layout, and every file that both surely bring along. */
export type Page = {
  template: string
  layout: string | null
  files: ReadonlySet<string>
  /** Those of them that come under no condition. */
  always: ReadonlySet<string>
}

/** The pages of a theme; a layout without any template stands for the pages that Shopify puts into it. */
export const pagesOf: (theme: Theme) => readonly Page[] = perShape(readPages)

function readPages(theme: Theme): Page[] {
  const callsOf = callReader(theme)
  const layouts = new Map(theme.byKind('layout').map(({ path }) => [path, reach(callsOf, [path])]))
  const templates = theme.byKind('template').filter(({ path }) => theme.liveness(path) === 'live')
  const pages = templates.map((template): Page => {
    const layout = layoutOf(theme, template)
    const below = reach(callsOf, asksForHome(template) ? [template.path, HOME_SECTIONS] : [template.path])
    const around = layout === null ? undefined : layouts.get(layout)
    return {
      template: template.path,
      layout,
      ...(around ? { files: unite(around.files, below.files), always: unite(around.always, below.always) } : below),
    }
  })
  const dressed = new Set(pages.map(page => page.layout))
  const bare = [...layouts].filter(([path]) => theme.liveness(path) === 'live' && !dressed.has(path))
  return [...pages, ...bare.map(([path, reached]) => ({ template: path, layout: path, ...reached }))]
}

/** Where the sections of a home page from before Online Store 2.0 stand. */
const HOME_SECTIONS = 'config/settings_data.json'

const DEFAULT_LAYOUT = 'layout/theme.liquid'

function layoutOf(theme: Theme, template: ThemeFile): string | null {
  const chosen = theme.linksFrom(template.path).find(link => link.how === 'layout')
  if (chosen) return chosen.to
  return hasNoLayout(template) || !theme.files.has(DEFAULT_LAYOUT) ? null : DEFAULT_LAYOUT
}

function unite(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b])
}

type Reached = Pick<Page, 'files' | 'always'>
type Call = { to: string; when: When }

function reach(callsOf: (path: string) => readonly Call[], roots: readonly string[]): Reached {
  return { files: follow(callsOf, roots, RUNS), always: follow(callsOf, roots, ALWAYS) }
}

const RUNS = new Set<When>(['always', 'sometimes'])
const ALWAYS = new Set<When>(['always'])

function follow(callsOf: (path: string) => readonly Call[], roots: readonly string[], whens: ReadonlySet<When>): Set<string> {
  const seen = new Set(roots)
  for (const path of seen) for (const { to, when } of callsOf(path)) if (whens.has(when)) seen.add(to)
  return seen
}

/** What surely stands in a file and leads to another; a page has one layout, so links to others do not count. */
function callReader(theme: Theme): (path: string) => readonly Call[] {
  const read = new Map<string, readonly Call[]>()
  const readCalls = (path: string): Call[] => {
    const file = theme.files.get(path)
    const renders = file && rendersByStart(file)
    return theme
      .sureLinksFrom(path)
      .filter(({ how }) => how !== 'layout')
      .map(({ to, at }) => ({ to, when: renders?.get(at.start)?.when ?? 'always' }))
  }
  return path => {
    const calls = read.get(path) ?? readCalls(path)
    read.set(path, calls)
    return calls
  }
}
