import { appsOf } from './apps/apps.ts'
import { eachFile } from './each-file.ts'
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
    dead: deadFiles(theme),
    unknownReach: unknownFiles(theme),
    weights: weighPages(theme),
    hosts: hostsIn(theme),
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

const deadFiles = eachFile(({ path, facts: { kind } }, reach): DeadFile[] => {
  if (reach.liveness(path) !== 'dead') return []
  if (kind === 'group' || kind === 'config' || kind === 'locale' || kind === 'other') return []
  return [{ file: path, kind, because: reach.reason(path) }]
})

const unknownFiles = eachFile(({ path }, reach) =>
  reach.liveness(path) === 'unknown' ? [{ file: path, because: reach.reason(path) }] : [],
)

/** Hosts that the theme's code loads from or sends to; mere links and texts do not count. */
function hostsIn(theme: Theme): Inventory['hosts'] {
  return [...Map.groupBy(hostsAsked(theme), use => use.host)]
    .map(([host, its]) => ({
      host,
      files: new Set(its.map(use => use.path)).size,
      uses: [...new Set(its.map(use => use.use))].sort(),
    }))
    .sort((a, b) => b.files - a.files || (a.host < b.host ? -1 : 1))
}

const hostsAsked = eachFile(({ path, facts }) => {
  const asking = facts.urls.filter(({ live, host, use }) => live && host && use !== 'link' && use !== 'text')
  return [...new Map(asking.map(({ host, use }) => [`${use} ${host}`, { host, use, path }])).values()]
})
