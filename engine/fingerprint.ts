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
    const identity = identityOf(audit.id, observation)
    const occurrence = (seen.get(identity) ?? 0) + 1
    seen.set(identity, occurrence)
    return {
      fingerprint: hashText(`${identity}|${occurrence}`),
      audit: audit.id,
      category: audit.category,
      kind: audit.kind,
      severity: observation.severity ?? audit.severity,
      place: observation.at,
      app: observation.app ?? null,
      values: observation.values,
      measured: observation.measured ?? {},
    }
  })
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
