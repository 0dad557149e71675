import { deleteDeadFile } from './delete-dead-file.ts'
import { defineFix, refusal, refuse } from './fix.ts'

const CODE = new Set(['javascript', 'css', 'liquid'])

/** Deletes dead code; pictures, fonts and what belongs to an app may be linked from outside the theme. */
export const fixDeadAsset = defineFix({
  audit: 'dead-asset',
  changes: [],
  propose(finding, context) {
    const { place, app } = finding
    if (place.type !== 'file') return refuse()
    const language = context.theme.files.get(place.file)?.facts.language ?? 'binary'
    if (app !== null || !CODE.has(language)) return refuse(refusal(place.file, place.line, 'linked-from-outside'))
    return deleteDeadFile(finding, context)
  },
})
