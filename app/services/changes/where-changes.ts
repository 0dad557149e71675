import { Prisma } from '../../generated/prisma/client.ts'
import { CHANGE_KINDS, type ChangeFamily, type ChangeKind } from '../change-item.ts'
import { searchApps } from '../findings/app-name.ts'

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

/** The condition on `changes` that a search means, within one shop. */
export function whereChanges(shopId: string, search: string): Prisma.Sql {
  const wanted = search.trim()
  if (!wanted) return Prisma.sql`shop_id = ${shopId}::uuid`
  const pattern = `%${wanted.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`shop_id = ${shopId}::uuid AND (path ILIKE ${pattern} OR app ILIKE ${pattern} OR app = ANY(${searchApps(wanted)}))`
}
