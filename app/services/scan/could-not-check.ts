import type { Need } from '../../../engine/audit.ts'
import { AUDITS } from '../../../engine/audits/index.ts'
import type { AuditOutcome } from '../../../engine/finding.ts'
import { AppError } from '../../errors.ts'
import type { Unread } from '../../shopify/fetch-bodies.ts'
import type { CouldNotCheck } from '../scan-item.ts'

export type Failures = {
  /** Gatherers that failed. */
  artifacts: { need: Need; error: Error }[]
  outcomes: readonly AuditOutcome[]
  unread: readonly Unread[]
}

/** What a scan must say that it could not check. */
export function listCouldNotCheck({ artifacts, outcomes, unread }: Failures): CouldNotCheck[] {
  const blocked = artifacts.map(({ need, error }) => ({ need, error, audits: auditsNeeding(need) }))
  const explained = new Set(blocked.flatMap(({ audits }) => audits))
  return [
    ...blocked.map(({ need, error, audits }) => ({ what: 'artifact' as const, need, audits, ...failureOf(error) })),
    ...outcomes
      .filter(({ state, audit }) => state === 'errored' && !explained.has(audit))
      .map(({ audit, because = '' }) => ({ what: 'audit' as const, audit, because })),
    ...unread.map(({ path, because }) => ({ what: 'file' as const, file: path, because })),
  ]
}

export function failureOf(error: Error): Pick<Extract<CouldNotCheck, { what: 'artifact' }>, 'code' | 'details'> {
  return error instanceof AppError ? { code: error.code, details: error.details } : { code: 'UNEXPECTED', details: {} }
}

function auditsNeeding(need: Need): string[] {
  return AUDITS.filter(audit => audit.needs.includes(need)).map(audit => audit.id)
}
