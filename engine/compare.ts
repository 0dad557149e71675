import type { Place } from './audit.ts'
import type { Finding, ScanResult } from './finding.ts'

/** What is needed of a finding that was open before the scan. */
export type OpenFinding = Pick<Finding, 'fingerprint' | 'audit' | 'place'>

export type Comparison<Before> = {
  opened: Finding[]
  persisting: { before: Before; now: Finding }[]
  resolved: Before[]
  /** Still open because this scan could not look: the audit did not run, or the file was not analysed. */
  unchecked: Before[]
}

/** What a scan saw, and the files in which it could not see all. */
export type Seen = Pick<ScanResult, 'findings' | 'audits'> & { notAnalysed: readonly { file: string }[] }

/** Before: the findings that were open; after: what the scan saw. A finding resolves only when the scan looked and did not see it. */
export function compare<Before extends OpenFinding>(before: readonly Before[], after: Seen): Comparison<Before> {
  const known = new Map(before.map(finding => [finding.fingerprint, finding]))
  const seen = new Set(after.findings.map(finding => finding.fingerprint))
  const gone = before.filter(finding => !seen.has(finding.fingerprint))
  const looked = looksAt(after)
  return {
    opened: after.findings.filter(finding => !known.has(finding.fingerprint)),
    persisting: after.findings.flatMap(now => {
      const was = known.get(now.fingerprint)
      return was ? [{ before: was, now }] : []
    }),
    resolved: gone.filter(looked),
    unchecked: gone.filter(finding => !looked(finding)),
  }
}

function looksAt(after: Omit<Seen, 'findings'>): (finding: OpenFinding) => boolean {
  const ran = after.audits.filter(({ state }) => state === 'passed' || state === 'found')
  const unreadBy = new Map(ran.map(({ audit, unread = [], capped = [] }) => [audit, new Set([...unread, ...capped])]))
  const unread = new Set(after.notAnalysed.map(part => part.file))
  return ({ audit, place }) => {
    const unreadByIt = unreadBy.get(audit)
    return unreadByIt !== undefined && !(isFile(place) && (unread.has(place.file) || unreadByIt.has(place.file)))
  }
}

function isFile(place: Place): place is Extract<Place, { type: 'file' }> {
  return place.type === 'file'
}
