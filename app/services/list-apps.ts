import type { Vigie } from '../vigie.ts'
import { type Cut, cutPage } from './inventory/cut-page.ts'
import { findInventory } from './inventory/find-inventory.ts'
import { type Installed, judgeInstalled } from './inventory/judge-installed.ts'
import { sortInventory } from './inventory/sort-inventory.ts'
import type { StoredApp } from './inventory/stored-inventory.ts'
import { APP_KINDS, APP_STATUSES, type AppKind, type AppView, type InventorySort } from './inventory-views.ts'

export type AppItem = Pick<StoredApp, 'key' | 'name' | 'kind' | 'status'> & {
  installed: Installed
  /** Places that show it. */
  evidence: number
  /** Files with something that can go. */
  removable: number
}

export type AppsList = Cut<AppItem> & {
  /** Per view, without the other filters. */
  counts: Record<AppView, number>
  kinds: { value: AppKind; count: number }[]
  /** Null before the first scan. */
  scan: { scannedAt: Date; themeName: string } | null
}

export type AppsFilter = { view: AppView; kinds: AppKind[]; search: string }

type Input = { shopId: string; filter: AppsFilter; sort: InventorySort; page: number; pageSize: number }

/** Apps and tags that the live theme shows. */
export async function listApps({ db }: Pick<Vigie, 'db'>, { shopId, filter, sort, page, pageSize }: Input): Promise<AppsList> {
  const inventory = await findInventory(db, shopId)
  const apps = inventory?.apps ?? []
  const viewed = apps.filter(app => filter.view === 'all' || app.status === filter.view)
  const wanted = sortInventory(
    viewed.filter(app => passes(app, filter)),
    sort,
    byUrgency,
  )
  const cut = cutPage(wanted, { page, pageSize })
  return {
    ...cut,
    items: cut.items.map(app => toItem(app, judgeInstalled(app, inventory?.installedApps ?? null))),
    counts: countViews(apps),
    kinds: APP_KINDS.map(value => ({ value, count: viewed.filter(app => app.kind === value).length })),
    scan: inventory && { scannedAt: inventory.scannedAt, themeName: inventory.themeName },
  }
}

function passes({ key, name, kind, evidence }: StoredApp, { kinds, search }: AppsFilter): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false
  const words = search.trim().toLowerCase()
  return [name, key, ...evidence.map(({ file }) => file)].some(text => text.toLowerCase().includes(words))
}

/** Those with something to mend first. */
function byUrgency(a: StoredApp, b: StoredApp): number {
  return APP_STATUSES.indexOf(a.status) - APP_STATUSES.indexOf(b.status) || a.name.localeCompare(b.name)
}

function toItem({ key, name, kind, status, evidence, removable }: StoredApp, installed: Installed): AppItem {
  return { key, name, kind, status, installed, evidence: evidence.length, removable: removable.length }
}

function countViews(apps: readonly StoredApp[]): Record<AppView, number> {
  const of = (status: StoredApp['status']) => apps.filter(app => app.status === status).length
  return { all: apps.length, leftover: of('leftover'), mixed: of('mixed'), disabled: of('disabled'), active: of('active') }
}
