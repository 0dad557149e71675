import type { Db } from '../../db.server.ts'
import { BATCH, deleteBatches } from './delete-batches.ts'

type Forgetting = { shopId: string; before: Date; signal: AbortSignal }

/**
 * Deletes a shop's history from before a moment: never an open finding, a decision (or its finding), a file's current version,
 * a content that a finding shows, or a scan that is a subject's first or last or that other rows point to. The order matters:
 * what is killed in the middle leaves rows that point to nothing missing.
 */
export async function forgetHistory(db: Db, { signal, ...what }: Forgetting): Promise<number> {
  let rows = 0
  for (const forget of [forgetChanges, forgetFindings, forgetIntervals, forgetVersions, forgetScans])
    rows += await deleteBatches(() => forget(db, what), signal)
  return rows
}

type Old = Pick<Forgetting, 'shopId' | 'before'>

function forgetChanges(db: Db, { shopId, before }: Old): Promise<number> {
  return db.$executeRaw`
    DELETE FROM changes WHERE id IN (
      SELECT id FROM changes
      WHERE shop_id = ${shopId}::uuid AND happened_at < ${before}::timestamptz AND detected_at < ${before}::timestamptz LIMIT ${BATCH})`
}

function forgetFindings(db: Db, { shopId, before }: Old): Promise<number> {
  return db.$executeRaw`
    DELETE FROM findings WHERE state = 'resolved' AND id IN (
      SELECT id FROM findings AS finding
      WHERE shop_id = ${shopId}::uuid AND state = 'resolved' AND resolved_at < ${before}::timestamptz AND NOT EXISTS (
        SELECT 1 FROM decisions WHERE decisions.shop_id = finding.shop_id AND decisions.finding_id = finding.id)
      LIMIT ${BATCH})`
}

/** A finding's last span stays as long as the finding. */
function forgetIntervals(db: Db, { shopId, before }: Old): Promise<number> {
  return db.$executeRaw`
    DELETE FROM finding_intervals WHERE id IN (
      SELECT id FROM finding_intervals AS span
      WHERE shop_id = ${shopId}::uuid AND closed_at < ${before}::timestamptz AND EXISTS (
        SELECT 1 FROM finding_intervals AS later
        WHERE later.shop_id = span.shop_id AND later.finding_id = span.finding_id AND later.opened_at > span.opened_at)
      LIMIT ${BATCH})`
}

function forgetVersions(db: Db, { shopId, before }: Old): Promise<number> {
  return db.$executeRaw`
    DELETE FROM file_versions WHERE id IN (
      SELECT id FROM file_versions AS version
      WHERE shop_id = ${shopId}::uuid AND valid_until < ${before}::timestamptz AND NOT EXISTS (
        SELECT 1 FROM findings WHERE findings.shop_id = version.shop_id AND findings.sha256 = version.sha256)
      LIMIT ${BATCH})`
}

function forgetScans(db: Db, { shopId, before }: Old): Promise<number> {
  return db.$executeRaw`
    DELETE FROM scans WHERE id IN (
      SELECT id FROM scans AS scan
      WHERE shop_id = ${shopId}::uuid AND finished_at < ${before}::timestamptz AND NOT baseline
        AND (state = 'failed' OR state = 'finished' AND EXISTS (
          SELECT 1 FROM scans AS later WHERE later.shop_id = scan.shop_id AND later.subject_id = scan.subject_id
            AND later.state = 'finished' AND later.queued_at > scan.queued_at))
        AND NOT EXISTS (SELECT 1 FROM changes WHERE changes.shop_id = scan.shop_id AND scan_id = scan.id)
        AND NOT EXISTS (SELECT 1 FROM findings WHERE findings.shop_id = scan.shop_id AND first_scan_id = scan.id)
        AND NOT EXISTS (SELECT 1 FROM findings WHERE findings.shop_id = scan.shop_id AND last_scan_id = scan.id)
        AND NOT EXISTS (SELECT 1 FROM finding_intervals AS span WHERE span.shop_id = scan.shop_id AND opened_scan_id = scan.id)
        AND NOT EXISTS (SELECT 1 FROM finding_intervals AS span WHERE span.shop_id = scan.shop_id AND closed_scan_id = scan.id)
      LIMIT ${BATCH})`
}
