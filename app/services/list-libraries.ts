import type { Vigie } from '../vigie.ts'
import { type Cut, cutPage } from './inventory/cut-page.ts'
import { findInventory } from './inventory/find-inventory.ts'
import type { StoredLibrary } from './inventory/stored-inventory.ts'
import {
  LIBRARY_LIVES,
  LIBRARY_SOURCES,
  LIBRARY_STATUSES,
  type LibraryLive,
  type LibrarySource,
  type LibraryView,
} from './inventory-views.ts'

export type LibraryItem = Omit<StoredLibrary, 'advisories'> & {
  id: string
  editorUrl: string | null
  /** Gravest first; `url` where a public page tells more. */
  advisories: (StoredLibrary['advisories'][number] & { url: string | null })[]
}

export type LibrariesList = Cut<LibraryItem> & {
  /** Per view, without the other filters. */
  counts: Record<LibraryView, number>
  lives: { value: LibraryLive; count: number }[]
  sources: { value: LibrarySource; count: number }[]
  /** Null before the first scan. */
  scan: { scannedAt: Date; themeName: string } | null
}

export type LibrariesFilter = { view: LibraryView; lives: LibraryLive[]; sources: LibrarySource[]; search: string }

type Input = { shopId: string; filter: LibrariesFilter; page: number; pageSize: number }

/** Every copy of a library in the live theme: vulnerable ones that pages load first. */
export async function listLibraries({ db }: Pick<Vigie, 'db'>, { shopId, filter, page, pageSize }: Input): Promise<LibrariesList> {
  const inventory = await findInventory(db, shopId)
  const libraries = (inventory?.libraries ?? []).map((library, index) => ({ ...library, id: String(index) })).sort(byUrgency)
  const viewed = libraries.filter(library => inView(library, filter.view))
  const cut = cutPage(
    viewed.filter(library => passes(library, filter)),
    { page, pageSize },
  )
  return {
    ...cut,
    items: cut.items.map(library => ({
      ...library,
      editorUrl: inventory?.editorUrlOf(library.file) ?? null,
      statuses: LIBRARY_STATUSES.filter(status => library.statuses.includes(status)),
      advisories: library.advisories.toSorted(bySeverity).map(advisory => ({ ...advisory, url: urlOf(advisory.id) })),
    })),
    counts: countViews(libraries),
    lives: LIBRARY_LIVES.map(value => ({ value, count: viewed.filter(({ live }) => live === value).length })),
    sources: LIBRARY_SOURCES.map(value => ({ value, count: viewed.filter(({ source }) => source === value).length })),
    scan: inventory && { scannedAt: inventory.scannedAt, themeName: inventory.themeName },
  }
}

function inView({ statuses }: StoredLibrary, view: LibraryView): boolean {
  return view === 'all' || statuses.includes(view)
}

function passes({ name, version, file, live, source, advisories }: StoredLibrary, { lives, sources, search }: LibrariesFilter): boolean {
  if (lives.length > 0 && !lives.includes(live)) return false
  if (sources.length > 0 && !sources.includes(source)) return false
  const words = search.trim().toLowerCase()
  return [`${name} ${version ?? ''}`, file, ...advisories.map(({ id }) => id)].some(text => text.toLowerCase().includes(words))
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

function byUrgency(a: StoredLibrary, b: StoredLibrary): number {
  return urgencyOf(a) - urgencyOf(b) || a.name.localeCompare(b.name) || a.file.localeCompare(b.file) || a.line - b.line
}

/** The gravest status counts; a copy that no page loads can wait for all that are loaded. */
function urgencyOf({ statuses, live }: StoredLibrary): number {
  const gravest = LIBRARY_STATUSES.findIndex(status => statuses.includes(status))
  if (gravest === -1) return 2 * LIBRARY_STATUSES.length
  return live === 'no' ? LIBRARY_STATUSES.length + gravest : gravest
}

const SEVERITIES = ['critical', 'high', 'medium', 'low']

function bySeverity(a: { severity: string }, b: { severity: string }): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
}

function urlOf(id: string): string | null {
  if (id.startsWith('CVE-')) return `https://nvd.nist.gov/vuln/detail/${id}`
  return id.startsWith('GHSA-') ? `https://github.com/advisories/${id}` : null
}
