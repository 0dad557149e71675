import { CHANGE_KINDS, type ChangeFamily, type ChangeKind } from '../change-item.ts'

const KINDS: Record<Exclude<ChangeFamily, 'scans'>, ChangeKind[]> = {
  files: ['file-added', 'file-modified', 'file-removed'],
  apps: ['app-added', 'app-removed', 'app-enabled', 'app-disabled'],
  themes: ['theme-published'],
}

/** The kinds of change that families hold; no family means all. */
export function kindsOf(families: readonly ChangeFamily[]): readonly ChangeKind[] {
  return families.length === 0 ? CHANGE_KINDS : families.flatMap(family => (family === 'scans' ? [] : KINDS[family]))
}

export function familyOf(kind: string): ChangeFamily {
  if (kind.startsWith('file-')) return 'files'
  return kind.startsWith('app-') ? 'apps' : 'themes'
}
