import type { Finding } from '../finding.ts'
import { type Proposal, refusal, refuse } from './fix.ts'
import type { FixContext } from './fix-context.ts'

/** Reasons for which a part of a file stays unread, so that a use of any other may hide there. */
const HIDING = new Set(['too-large', 'too-deep', 'not-text', 'minified-too-long'])

/** Deletes a file that no page can reach. */
export function deleteDeadFile({ place }: Finding, { theme }: FixContext): Proposal {
  if (place.type !== 'file') return refuse()
  const { file, line } = place
  if (theme.liveness(file) !== 'dead') return refuse(refusal(file, line, 'not-found'))
  const unread = [...theme.files.values()].find(({ facts }) => facts.notAnalysed.some(({ reason }) => HIDING.has(reason)))
  if (unread) return refuse(refusal(file, line, 'reach-uncertain', { file: unread.path }))
  return { edits: [], deletions: [file], refused: [] }
}
