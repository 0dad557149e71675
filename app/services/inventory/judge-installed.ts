import { APPS } from '../../../engine/knowledge/apps.ts'
import type { InstalledApp } from '../../shopify/installed-apps.ts'
import type { StoredApp } from './stored-inventory.ts'

/** Whether Shopify lists the app among the installed ones; unknown where it does not tell, or we cannot tell which app it is. */
export type Installed = 'yes' | 'no' | 'unknown'

export function judgeInstalled({ key, name, kind }: StoredApp, installedApps: readonly InstalledApp[] | null): Installed {
  if (!installedApps || kind === 'tag') return 'unknown'
  const known = APPS.find(app => app.key === key)
  const handles = new Set([name, ...(known?.evidence.flatMap(({ handles = [] }) => handles) ?? [])].map(plain))
  const names = known ? namesIn(known.name) : []
  const listed = installedApps.some(({ handle, title }) => handles.has(plain(handle)) || names.some(each => isPartOf(each, plain(title))))
  if (listed) return 'yes'
  return known ? 'no' : 'unknown'
}

/** `Smile.io / Sweet Tooth` goes by two names, `Bold (common)` by one. */
function namesIn(name: string): string[] {
  return name
    .replace(/\(.*?\)/g, '')
    .split('/')
    .map(plain)
    .filter(each => each !== '')
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whole words only: `Loop` is no part of `Loopwork`. */
function isPartOf(name: string, title: string): boolean {
  return ` ${title} `.includes(` ${name} `)
}
