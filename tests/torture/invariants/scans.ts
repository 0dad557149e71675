import { type Invariant, noRows } from './invariant.ts'

const acknowledged: Invariant = {
  says: 'every scan that was promised exists and has ended',
  async check({ stage, sql }) {
    const promised = [...stage.ledger.scans]
    const { rows } = await sql("SELECT id FROM scans WHERE state IN ('finished', 'failed') AND id::text = ANY($1::text[])", [promised])
    const ended = new Set(rows.map(({ id }) => id))
    return promised.filter(id => !ended.has(id))
  },
}

export const scanInvariants: Invariant[] = [
  noRows('no scan is left queued or running', "SELECT id, state, attempts FROM scans WHERE state IN ('queued', 'running')"),
  acknowledged,
  noRows(
    'every scan ended exactly once',
    `SELECT scans.id, state, count(trail.id)::int AS ends FROM scans LEFT JOIN torture.trail ON trail.id = scans.id::text AND what = 'scan ended'
      WHERE queued_at > (SELECT coalesce(min(at), now()) FROM torture.trail WHERE what = 'began')
      GROUP BY scans.id, state HAVING count(trail.id) <> 1`,
  ),
  noRows('no scan that had ended came back', "SELECT id, at FROM torture.trail WHERE what = 'scan revived'"),
  noRows(
    'no scan failed for a reason of ours',
    `SELECT id, failure_code, attempts FROM scans WHERE state = 'failed' AND failure_code NOT IN ('NOT_INSTALLED', 'SESSION_MISSING', 'TOKEN_REVOKED', 'SCAN_GIVEN_UP')`,
  ),
  noRows(
    'a scan counts what it wrote, all of it and once',
    `SELECT id, changed_count, opened_count, resolved_count,
        (SELECT count(*) FROM changes WHERE changes.scan_id = scans.id)::int AS changes,
        (SELECT count(*) FROM finding_intervals WHERE opened_scan_id = scans.id)::int AS opened,
        (SELECT count(*) FROM finding_intervals WHERE closed_scan_id = scans.id)::int AS resolved
      FROM scans WHERE state = 'finished' AND (
        changed_count <> (SELECT count(*) FROM changes WHERE changes.scan_id = scans.id)
        OR opened_count <> (SELECT count(*) FROM finding_intervals WHERE opened_scan_id = scans.id)
        OR resolved_count <> (SELECT count(*) FROM finding_intervals WHERE closed_scan_id = scans.id))`,
  ),
  noRows(
    'a scan that failed wrote nothing',
    `SELECT scans.id FROM scans WHERE state = 'failed' AND (
      EXISTS (SELECT 1 FROM changes WHERE scan_id = scans.id) OR EXISTS (SELECT 1 FROM findings WHERE first_scan_id = scans.id)
      OR EXISTS (SELECT 1 FROM finding_intervals WHERE scans.id IN (opened_scan_id, closed_scan_id)))`,
  ),
  noRows(
    'nothing is kept for a scan that has ended',
    "SELECT scan_id, path FROM scan_contents JOIN scans ON scans.id = scan_id WHERE state IN ('finished', 'failed')",
  ),
  noRows(
    'every installed shop has a next scan, which is not overdue',
    `SELECT domain, next_scan_at FROM shops JOIN installations ON shop_id = shops.id AND uninstalled_at IS NULL
      WHERE next_scan_at IS NULL OR next_scan_at < now() - interval '15 minutes'`,
  ),
]
