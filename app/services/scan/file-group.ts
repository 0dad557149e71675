import type { FileGroup } from '../scan-item.ts'

const GROUPS: ReadonlyMap<string, FileGroup> = new Map([
  ['layout', 'layouts'],
  ['templates', 'templates'],
  ['sections', 'sections'],
  ['blocks', 'blocks'],
  ['snippets', 'snippets'],
  ['assets', 'assets'],
  ['config', 'config'],
  ['locales', 'locales'],
])

/** The group that a theme file is shown under. */
export function groupOf(path: string): FileGroup {
  return GROUPS.get(path.slice(0, path.indexOf('/'))) ?? 'other'
}
