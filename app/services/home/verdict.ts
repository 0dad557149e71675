import type { Severity } from '../../../engine/audit.ts'
import { type FindingsCount, sumOf } from '../findings/count-findings.ts'
import type { ScanFailure, ScanItem } from '../scan-item.ts'

export type SeverityCounts = Record<Severity, number>

/** The one-sentence verdict as data: what the sentence says, then the numbers it may use. */
export type Verdict =
  | { says: 'first-scan-running' }
  | { says: 'never-scanned' }
  | { says: 'first-scan-failed'; failure: ScanFailure }
  | { says: 'all-well' | 'mend-when-passing' | 'mend-this-week' | 'mend-now'; open: SeverityCounts; opened: number; resolved: number }

/** `open`: counts of the open findings; `last`: the last scan that finished; `newest`: the newest of all. */
export function judge({ open, last, newest }: { open: readonly FindingsCount[]; last: ScanItem | null; newest: ScanItem | null }): Verdict {
  if (last?.state !== 'finished') return judgeUnscanned(newest)
  const severities = countSeverities(open)
  const compared = last.baseline ? { opened: 0, resolved: 0 } : { opened: last.opened, resolved: last.resolved }
  return { says: sayOf(severities), open: severities, ...compared }
}

export function countSeverities(counts: readonly FindingsCount[]): SeverityCounts {
  const countOf = (severity: Severity) => sumOf(counts.filter(count => count.severity === severity))
  return { critical: countOf('critical'), major: countOf('major'), minor: countOf('minor') }
}

function judgeUnscanned(newest: ScanItem | null): Verdict {
  if (!newest) return { says: 'never-scanned' }
  return newest.state === 'failed' ? { says: 'first-scan-failed', failure: newest.failure } : { says: 'first-scan-running' }
}

function sayOf({ critical, major, minor }: SeverityCounts) {
  if (critical > 0) return 'mend-now'
  if (major > 0) return 'mend-this-week'
  return minor > 0 ? 'mend-when-passing' : 'all-well'
}
