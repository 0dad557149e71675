import { appsOf } from './apps/apps.ts'
import type { DeadFile, Inventory } from './finding.ts'
import type { AdvisoryBook } from './knowledge/library.ts'
import { librariesOf } from './libraries.ts'
import { weighPages } from './pages/weights.ts'
import type { Theme, ThemeFile } from './theme.ts'

/** What the theme is made of: libraries, apps, dead files, hosts, and what its pages weigh. */
export function takeInventory(theme: Theme, advisories: AdvisoryBook): Inventory {
  const files = [...theme.files.values()]
  return {
    theme: aboutTheme(files),
    libraries: librariesOf(theme, advisories),
    advisoriesDate: advisories.date,
    apps: appsOf(theme),
    dead: files.flatMap(file => deadFile(theme, file)),
    unknownReach: files
      .filter(file => theme.liveness(file.path) === 'unknown')
      .map(({ path }) => ({ file: path, because: theme.reason(path) })),
    weights: weighPages(theme),
    hosts: hostsIn(files),
  }
}

function aboutTheme(files: readonly ThemeFile[]): Inventory['theme'] {
  const info = files.find(file => file.facts.themeInfo)?.facts.themeInfo
  return {
    name: info?.name ?? null,
    version: info?.version ?? null,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
  }
}

function deadFile(theme: Theme, { path, facts: { kind } }: ThemeFile): DeadFile[] {
  if (theme.liveness(path) !== 'dead') return []
  if (kind === 'group' || kind === 'config' || kind === 'locale' || kind === 'other') return []
  return [{ file: path, kind, because: theme.reason(path) }]
}

/** Hosts that the theme's code loads from or sends to; mere links and texts do not count. */
function hostsIn(files: readonly ThemeFile[]): Inventory['hosts'] {
  const uses = files.flatMap(({ path, facts }) =>
    facts.urls
      .filter(({ live, host, use }) => live && host && use !== 'link' && use !== 'text')
      .map(({ host, use }) => ({ host, use, path })),
  )
  return [...Map.groupBy(uses, use => use.host)]
    .map(([host, its]) => ({
      host,
      files: new Set(its.map(use => use.path)).size,
      uses: [...new Set(its.map(use => use.use))].sort(),
    }))
    .sort((a, b) => b.files - a.files || (a.host < b.host ? -1 : 1))
}
