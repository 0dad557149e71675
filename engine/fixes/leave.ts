import type { Finding } from '../finding.ts'

/** What nobody wants mended: single findings, and all findings of some audits. */
export type Leave = { fingerprints: ReadonlySet<string>; audits: ReadonlySet<string> }

export const LEAVE_NOTHING: Leave = { fingerprints: new Set(), audits: new Set() }

type IsLeft = (finding: Finding) => boolean

/** Before anything is mended. */
export function leftAlone({ fingerprints, audits }: Leave): IsLeft {
  return ({ fingerprint, audit }) => audits.has(audit) || fingerprints.has(fingerprint)
}

/** Once a twin is mended, a finding may go by its fingerprint: nothing of its kind is mended in that file any more. */
export function leftSince({ fingerprints, audits }: Leave, before: readonly Finding[]): IsLeft {
  const sites = new Set(before.filter(({ fingerprint }) => fingerprints.has(fingerprint)).map(siteOf))
  return finding => audits.has(finding.audit) || sites.has(siteOf(finding))
}

export function siteOf({ audit, place }: Finding): string {
  return `${audit} ${place.type === 'file' ? place.file : ''}`
}
