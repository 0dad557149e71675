import type { Finding } from '../finding.ts'
import { type Proposal, refusal, refuse } from './fix.ts'
import type { FixContext } from './fix-context.ts'

/** Deletes a file that no page can reach. */
export function deleteDeadFile({ place }: Finding, { theme, source }: FixContext): Proposal {
  if (place.type !== 'file') return refuse()
  const { file, line } = place
  if (theme.liveness(file) !== 'dead') return refuse(refusal(file, line, 'not-found'))
  if (source(file) === null) return refuse(refusal(file, line, 'source-unread', { file }))
  // A use of any file may hide in what was not read.
  const unread = [...theme.files.values()].find(({ facts }) => facts.notAnalysed.length > 0)
  if (unread) return refuse(refusal(file, line, 'reach-uncertain', { file: unread.path }))
  return { edits: [], deletions: [file], refused: [] }
}
