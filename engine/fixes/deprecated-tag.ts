import { defineFix, type Proposal, refusal, refuse } from './fix.ts'
import { includeToRender } from './include-to-render.ts'

/** `include` becomes `render` where the snippet, its caller and all that share their variables keep reading the same. */
export const fixDeprecatedTag = defineFix({
  audit: 'deprecated-tag',
  changes: ['tags', 'renders', 'objects', 'strings'],
  propose({ place }, context) {
    if (place.type !== 'file') return refuse()
    const { file, line } = place
    const facts = context.theme.files.get(file)?.facts
    if (facts?.syntax.length) return refuse(refusal(file, line, 'syntax-error', { file }))
    const includes = context.variables(file)?.includes
    if (!includes) return refuse(refusal(file, line, 'source-unread', { file }))
    const proposal: Proposal = { edits: [], deletions: [], refused: [] }
    for (const include of includes) {
      const result = includeToRender(context, file, include)
      if (Array.isArray(result)) proposal.edits.push(...result)
      else proposal.refused.push(result)
    }
    return proposal
  },
})
