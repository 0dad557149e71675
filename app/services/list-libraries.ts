import type { Vigie } from '../vigie.ts'
import { type Cut, cutPage } from './inventory/cut-page.ts'
import { findInventory } from './inventory/find-inventory.ts'
import { type LibraryItem, toLibraryItem } from './inventory/library-item.ts'
import { byUrgency } from './inventory/library-order.ts'
import { sortInventory } from './inventory/sort-inventory.ts'
import type { StoredLibrary } from './inventory/stored-inventory.ts'
import {
  type InventorySort,
  LIBRARY_LIVES,
  LIBRARY_SOURCES,
  type LibraryLive,
  type LibrarySource,
  type LibraryView,
} from './inventory-views.ts'

export type LibrariesList = Cut<LibraryItem> & {
  /** Per view, without the other filters. */
  counts: Record<LibraryView, number>
  lives: { value: LibraryLive; count: number }[]
  sources: { value: LibrarySource; count: number }[]
  /** Null before the first scan. */
  scan: { scannedAt: Date; themeName: string } | null
}

export type LibrariesFilter = { view: LibraryView; lives: LibraryLive[]; sources: LibrarySource[]; search: string }

type Input = { shopId: string; filter: LibrariesFilter; sort: InventorySort; page: number; pageSize: number }

/** Every copy of a library in the live theme. */
export async function listLibraries({ db }: Pick<Vigie, 'db'>, { shopId, filter, sort, page, pageSize }: Input): Promise<LibrariesList> {
  const inventory = await findInventory(db, shopId)
  const libraries = (inventory?.libraries ?? []).map((library, index) => ({ ...library, id: String(index) }))
  const viewed = libraries.filter(library => inView(library, filter.view))
  const cut = cutPage(
    sortInventory(
      viewed.filter(library => passes(library, filter)),
      sort,
      byUrgency,
    ),
    { page, pageSize },
  )
  return {
    ...cut,
    items: inventory ? cut.items.map(library => toLibraryItem(library, inventory)) : [],
    counts: countViews(libraries),
    lives: LIBRARY_LIVES.map(value => ({ value, count: viewed.filter(({ live }) => live === value).length })),
    sources: LIBRARY_SOURCES.map(value => ({ value, count: viewed.filter(({ source }) => source === value).length })),
    scan: inventory && { scannedAt: inventory.scannedAt, themeName: inventory.themeName },
  }
}

function inView({ statuses }: StoredLibrary, view: LibraryView): boolean {
  return view === 'all' || statuses.includes(view)
}

function passes(
  { name, version, floating, file, live, source, advisories }: StoredLibrary,
  { lives, sources, search }: LibrariesFilter,
): boolean {
  if (lives.length > 0 && !lives.includes(live)) return false
  if (sources.length > 0 && !sources.includes(source)) return false
  const words = search.trim().toLowerCase()
  return [`${name} ${version ?? floating ?? ''}`, file, ...advisories.map(({ id }) => id)].some(text => text.toLowerCase().includes(words))
}

function countViews(libraries: readonly StoredLibrary[]): Record<LibraryView, number> {
  const of = (view: LibraryView) => libraries.filter(library => inView(library, view)).length
  return {
    all: of('all'),
    vulnerable: of('vulnerable'),
    'end-of-life': of('end-of-life'),
    unmaintained: of('unmaintained'),
    outdated: of('outdated'),
    floating: of('floating'),
  }
}
