import { SEVERITIES } from '../../../engine/audit.ts'
import { compare, type OpenFinding, type Seen } from '../../../engine/compare.ts'
import type { Finding } from '../../../engine/finding.ts'
import type { Tx } from '../../db.server.ts'
import { findingPlace } from '../findings/finding-row.ts'
import type { ClaimedScan } from './claimed-scan.ts'
import { inChunks } from './in-chunks.ts'
import { storableJson } from './storable.ts'

type Recorded = {
  scan: ClaimedScan
  seen: Seen
  sha256Of: (path: string) => string | null
  /** When the scan before ended, which saw what this one no longer sees. */
  seenBefore: Date | null
  now: Date
}

const ROWS_AT_ONCE = 1000

/** Opens, moves and resolves findings by what the scan saw; answers how many opened and resolved. */
export async function recordFindings(
  tx: Tx,
  { scan, seen, sha256Of, seenBefore, now }: Recorded,
): Promise<{ opened: number; resolved: number }> {
  const before = await findOpen(tx, scan)
  const known = new Set(seen.audits.map(outcome => outcome.audit))
  // An audit that no longer exists has no say: what it found is closed.
  const { resolved, opened, unchecked } = compare(
    before.filter(finding => known.has(finding.audit)),
    seen,
  )
  const abolished = before.filter(finding => !known.has(finding.audit))
  for (const chunk of inChunks(seen.findings, ROWS_AT_ONCE)) await writeSeen(tx, { scan, findings: chunk.map(rowOf(sha256Of)), now })
  await openIntervals(tx, { scan, now })
  await markUnseen(tx, { scan, ids: [...resolved, ...abolished, ...unchecked].map(({ id }) => id), seenBefore })
  await resolveFindings(tx, { scan, ids: [...resolved, ...abolished].map(({ id }) => id), now })
  return { opened: opened.length, resolved: resolved.length + abolished.length }
}

async function findOpen(tx: Tx, { shopId, subjectId }: ClaimedScan): Promise<(OpenFinding & { id: string })[]> {
  const rows = await tx.finding.findMany({
    where: { shopId, subjectId, state: 'open' },
    select: { id: true, fingerprint: true, audit: true, place: true },
  })
  return rows.map(row => ({ ...row, place: findingPlace.parse(row.place) }))
}

function rowOf(sha256Of: Recorded['sha256Of']) {
  return (finding: Finding) => {
    const file = finding.place.type === 'file' ? finding.place.file : null
    const line = finding.place.type === 'file' ? finding.place.line : null
    return { ...finding, severityRank: SEVERITIES.indexOf(finding.severity), file, line, sha256: file && sha256Of(file) }
  }
}

type Row = ReturnType<ReturnType<typeof rowOf>>

/** One row a finding for its whole life: new ones are added, known ones moved, resolved ones opened again, unchanged ones left alone. */
async function writeSeen(tx: Tx, { scan, findings, now }: { scan: ClaimedScan; findings: Row[]; now: Date }): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO findings (id, shop_id, subject_id, fingerprint, audit, category, kind, severity, severity_rank, state, file, line, app,
      place, "values", measured, sha256, first_scan_id, last_scan_id, opened_at)
    SELECT gen_random_uuid(), ${scan.shopId}::uuid, ${scan.subjectId}::uuid, fingerprint, audit, category, kind, severity, "severityRank",
      'open', file, line, app, place, "values", measured, sha256, ${scan.id}::uuid, ${scan.id}::uuid, ${now}::timestamptz
    FROM jsonb_to_recordset(${storableJson(findings)}::jsonb) AS seen(fingerprint text, audit text, category text, kind text, severity text,
      "severityRank" int, file text, line int, app text, place jsonb, "values" jsonb, measured jsonb, sha256 text)
    WHERE NOT EXISTS (
      SELECT 1 FROM findings AS known
      WHERE known.shop_id = ${scan.shopId}::uuid AND known.subject_id = ${scan.subjectId}::uuid AND known.fingerprint = seen.fingerprint
        AND known.state = 'open' AND known.last_seen_at IS NULL
        AND (known.category, known.kind, known.severity, known.file, known.line, known.app, known.place, known."values", known.measured,
          known.sha256::text) IS NOT DISTINCT FROM (seen.category, seen.kind, seen.severity, seen.file, seen.line, seen.app, seen.place,
          seen."values", seen.measured, seen.sha256))
    ON CONFLICT (shop_id, subject_id, fingerprint) DO UPDATE SET
      category = excluded.category, kind = excluded.kind, severity = excluded.severity, severity_rank = excluded.severity_rank,
      file = excluded.file, line = excluded.line, app = excluded.app, place = excluded.place, "values" = excluded."values",
      measured = excluded.measured, sha256 = excluded.sha256, last_scan_id = excluded.last_scan_id,
      opened_at = CASE WHEN findings.state = 'open' THEN findings.opened_at ELSE excluded.opened_at END,
      state = 'open', resolved_at = NULL, last_seen_at = NULL`
}

async function markUnseen(tx: Tx, { scan, ids, seenBefore }: { scan: ClaimedScan; ids: string[]; seenBefore: Date | null }): Promise<void> {
  if (ids.length === 0) return
  await tx.$executeRaw`
    UPDATE findings SET last_seen_at = ${seenBefore}::timestamptz
    WHERE shop_id = ${scan.shopId}::uuid AND id = ANY(${ids}::uuid[]) AND last_seen_at IS NULL`
}

async function openIntervals(tx: Tx, { scan, now }: { scan: ClaimedScan; now: Date }): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO finding_intervals (id, shop_id, finding_id, opened_scan_id, opened_at)
    SELECT gen_random_uuid(), shop_id, id, ${scan.id}::uuid, ${now}::timestamptz FROM findings
    WHERE shop_id = ${scan.shopId}::uuid AND subject_id = ${scan.subjectId}::uuid AND state = 'open' AND opened_at = ${now}::timestamptz
      AND NOT EXISTS (
        SELECT 1 FROM finding_intervals AS span
        WHERE span.shop_id = findings.shop_id AND span.finding_id = findings.id AND span.closed_at IS NULL)`
}

async function resolveFindings(tx: Tx, { scan, ids, now }: { scan: ClaimedScan; ids: string[]; now: Date }): Promise<void> {
  if (ids.length === 0) return
  await tx.$executeRaw`
    UPDATE findings SET state = 'resolved', resolved_at = ${now}::timestamptz
    WHERE shop_id = ${scan.shopId}::uuid AND id = ANY(${ids}::uuid[])`
  await tx.$executeRaw`
    UPDATE finding_intervals SET closed_at = ${now}::timestamptz, closed_scan_id = ${scan.id}::uuid
    WHERE shop_id = ${scan.shopId}::uuid AND finding_id = ANY(${ids}::uuid[]) AND closed_at IS NULL`
}
