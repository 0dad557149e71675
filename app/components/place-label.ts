import type { Place } from '../../engine/audit.ts'
import { visibleCode } from '../../engine/visible-code.ts'
import type { Say } from '../i18n/use-text.ts'

/** Where a finding is, in one short text. */
export function placeLabel(place: Place, say: Say): string {
  // The line stays with the end of the name.
  if (place.type === 'file') return `${visibleCode(place.file)}\u2060:\u2060${place.line}`
  if (place.type === 'url') return visibleCode(place.url)
  if (place.type === 'app') return place.app
  return say('place.shop')
}
