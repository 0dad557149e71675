import type { Theme, ThemeFile } from './theme.ts'

/** What one live template shows: itself, its layout, and every file that both surely bring along. */
export type Page = { template: string; layout: string | null; files: ReadonlySet<string> }

/** The pages of a theme; a layout without any template stands for the pages that Shopify puts into it. */
export function pagesOf(theme: Theme): Page[] {
  const templates = theme.byKind('template').filter(({ path }) => theme.liveness(path) === 'live')
  const pages = templates.map(template => pageOf(theme, template))
  const dressed = new Set(pages.map(page => page.layout))
  const bare = theme.byKind('layout').filter(({ path }) => theme.liveness(path) === 'live' && !dressed.has(path))
  return [...pages, ...bare.map(({ path }) => ({ template: path, layout: path, files: reach(theme, [path]) }))]
}

function pageOf(theme: Theme, template: ThemeFile): Page {
  const layout = layoutOf(theme, template)
  return { template: template.path, layout, files: reach(theme, layout ? [layout, template.path] : [template.path]) }
}

const DEFAULT_LAYOUT = 'layout/theme.liquid'

function layoutOf(theme: Theme, { path }: ThemeFile): string | null {
  const chosen = theme.linksFrom(path).find(link => link.how === 'layout')
  if (chosen) return chosen.to
  const none = theme.files
    .get(path)
    ?.facts.renders.some(({ tag, target }) => tag === 'layout' && 'known' in target && target.known === 'none')
  return none || !theme.files.has(DEFAULT_LAYOUT) ? null : DEFAULT_LAYOUT
}

/** A page has one layout: links to others of like name do not count. */
function reach(theme: Theme, roots: readonly string[]): ReadonlySet<string> {
  const seen = new Set(roots)
  for (const path of seen) for (const { to, certain, how } of theme.linksFrom(path)) if (certain && how !== 'layout') seen.add(to)
  return seen
}
