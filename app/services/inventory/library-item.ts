import { LIBRARY_STATUSES } from '../inventory-views.ts'
import type { FoundInventory } from './find-inventory.ts'
import type { StoredLibrary } from './stored-inventory.ts'

export type LibraryItem = Omit<StoredLibrary, 'advisories'> & {
  id: string
  editorUrl: string | null
  /** Gravest first; `url` where a public page tells more. */
  advisories: (StoredLibrary['advisories'][number] & { url: string | null })[]
}

/** A copy of a library as pages show it. */
export function toLibraryItem(library: StoredLibrary & { id: string }, { editorUrlOf }: Pick<FoundInventory, 'editorUrlOf'>): LibraryItem {
  return {
    ...library,
    editorUrl: editorUrlOf(library.file),
    statuses: LIBRARY_STATUSES.filter(status => library.statuses.includes(status)),
    advisories: library.advisories.toSorted(bySeverity).map(advisory => ({ ...advisory, url: urlOf(advisory.id) })),
  }
}

const SEVERITIES = ['critical', 'high', 'medium', 'low']

export function bySeverity(a: { severity: string }, b: { severity: string }): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
}

function urlOf(id: string): string | null {
  if (id.startsWith('CVE-')) return `https://nvd.nist.gov/vuln/detail/${id}`
  return id.startsWith('GHSA-') ? `https://github.com/advisories/${id}` : null
}
