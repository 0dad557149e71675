import type { Audit, Observation, Place } from './audit.ts'
import type { Finding } from './finding.ts'
import { hashText } from './hash.ts'

/**
 * Turns an audit's observations into findings. Identity is audit | place | values | occurrence number:
 * never a line, never a measured number, so a finding that moves is the same finding.
 */
export function fingerprintAll(audit: Audit, observations: readonly Observation[]): Finding[] {
  const seen = new Map<string, number>()
  return observations.map(observation => {
    const before = known.get(observation)
    const identity = before?.identity ?? identityOf(audit.id, observation)
    const occurrence = (seen.get(identity) ?? 0) + 1
    seen.set(identity, occurrence)
    if (before?.occurrence === occurrence) return before.finding
    const finding = findingOf(audit, observation, hashText(`${identity}|${occurrence}`))
    known.set(observation, { identity, occurrence, finding })
    return finding
  })
}

/** Of observations that audits keep from scan to scan. */
const known = new WeakMap<Observation, { identity: string; occurrence: number; finding: Finding }>()

function findingOf(audit: Audit, { at, severity, app, values, measured }: Observation, fingerprint: string): Finding {
  return {
    fingerprint,
    audit: audit.id,
    category: audit.category,
    kind: audit.kind,
    severity: severity ?? audit.severity,
    place: at,
    app: app ?? null,
    values,
    measured: measured ?? {},
  }
}

function identityOf(audit: string, { at, values }: Observation): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([audit, placeIdentity(at), sorted])
}

function placeIdentity(at: Place): string[] {
  if (at.type === 'file') return ['file', at.file]
  if (at.type === 'url') return ['url', at.url, at.locale ?? '', at.market ?? '']
  return at.type === 'app' ? ['app', at.app] : ['shop']
}
