import { LIBRARY_STATUSES } from '../inventory-views.ts'
import type { StoredLibrary } from './stored-inventory.ts'

/** Vulnerable copies that pages load first. */
export function byUrgency(a: StoredLibrary, b: StoredLibrary): number {
  return urgencyOf(a) - urgencyOf(b) || a.name.localeCompare(b.name) || a.file.localeCompare(b.file) || a.line - b.line
}

/** The gravest status counts; a copy that no page loads can wait for all that are loaded. */
function urgencyOf({ statuses, live }: StoredLibrary): number {
  const gravest = LIBRARY_STATUSES.findIndex(status => statuses.includes(status))
  if (gravest === -1) return 2 * LIBRARY_STATUSES.length
  return live === 'no' ? LIBRARY_STATUSES.length + gravest : gravest
}
