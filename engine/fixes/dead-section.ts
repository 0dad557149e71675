import { deleteDeadFile } from './delete-dead-file.ts'
import { defineFix, refusal, refuse } from './fix.ts'

/** Deletes a section that no page shows; one of an app may be asked for by the app's scripts, which stand outside the theme. */
export const fixDeadSection = defineFix({
  audit: 'dead-section',
  changes: [],
  propose(finding, context) {
    const { place, app } = finding
    if (place.type === 'file' && app !== null) return refuse(refusal(place.file, place.line, 'linked-from-outside'))
    return deleteDeadFile(finding, context)
  },
})
