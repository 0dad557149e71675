import type { Finding } from '../finding.ts'
import { withoutOverlaps } from './apply-edits.ts'
import type { Fix, Proposal } from './fix.ts'
import { refusal } from './fix.ts'
import type { FixContext } from './fix-context.ts'
import { FIXES } from './index.ts'
import { withSameMeaning } from './same-meaning.ts'

const BY_AUDIT = new Map(FIXES.map(fix => [fix.audit, fix]))

/** Whether findings of an audit can have a fix. */
export function isFixable(audit: string): boolean {
  return BY_AUDIT.has(audit)
}

/** What the fix of a finding does, each changed file read again: one that would mean something else is left as it is. */
export function proposeFix(finding: Finding, context: FixContext): Proposal | null {
  const fix = BY_AUDIT.get(finding.audit)
  return fix ? checked(fix, fix.propose(finding, context), context) : null
}

function checked(fix: Fix, proposal: Proposal, context: FixContext): Proposal {
  const edits = [...Map.groupBy(proposal.edits, ({ file }) => file)].flatMap(([file, its]) => {
    const before = context.source(file)
    const apart = withoutOverlaps(its)
    const isSafe = before !== null && withSameMeaning({ path: file, before, edits: apart, changes: fix.changes }) !== null
    return isSafe ? [{ file, edits: apart }] : []
  })
  const kept = new Set(edits.map(({ file }) => file))
  const unsafe = proposal.edits.filter(({ file }) => !kept.has(file))
  return {
    edits: edits.flatMap(each => each.edits),
    deletions: proposal.deletions,
    refused: [
      ...proposal.refused,
      ...unsafe.slice(0, 1).map(({ file, from }) => refusal(file, context.lineOf(file, from), 'changes-meaning')),
    ],
  }
}
