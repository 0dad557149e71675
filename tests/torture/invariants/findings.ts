import { type Invariant, noRows } from './invariant.ts'

const SPANS = 'FROM findings LEFT JOIN finding_intervals AS span ON span.finding_id = findings.id AND span.closed_at IS NULL'

const decisions: Invariant = {
  says: 'every acknowledged decision stands once, every other at most once, every acknowledged undo is done',
  async check({ stage, sql }) {
    const { rows } = await sql('SELECT note, batch_id, revoked_at FROM decisions WHERE note IS NOT NULL')
    return stage.ledger.decisions.flatMap(asked => {
      const stored = rows.filter(({ note }) => note === asked.note)
      const wanted = asked.acknowledged?.count
      if (stored.length > (wanted ?? 1)) return [`"${asked.note}" is doubled`]
      if (wanted !== undefined && stored.length < wanted) return [`"${asked.note}" was acknowledged and is lost`]
      return asked.undone && stored.some(({ revoked_at }) => revoked_at === null) ? [`"${asked.note}" was taken back and still stands`] : []
    })
  },
}

export const findingInvariants: Invariant[] = [
  noRows(
    'an open finding has exactly one open span, a resolved one none',
    `SELECT findings.id, audit, state, count(span.id)::int AS open ${SPANS}
      GROUP BY findings.id HAVING count(span.id) <> CASE state WHEN 'open' THEN 1 ELSE 0 END`,
  ),
  noRows(
    'the spans of a finding do not overlap',
    `SELECT a.finding_id FROM finding_intervals a JOIN finding_intervals b ON a.finding_id = b.finding_id AND a.id < b.id
      WHERE tstzrange(a.opened_at, a.closed_at) && tstzrange(b.opened_at, b.closed_at)`,
  ),
  noRows(
    'a finding is ignored or snoozed as its last standing decision says',
    `SELECT findings.id, ignored_at, snoozed_until, last.kind FROM findings LEFT JOIN LATERAL (
        SELECT kind, until FROM decisions WHERE finding_id = findings.id AND revoked_at IS NULL ORDER BY decided_at DESC LIMIT 1) AS last ON true
      WHERE (ignored_at IS NOT NULL) <> (coalesce(last.kind, '') = 'ignore') OR (snoozed_until IS NOT NULL) <> (coalesce(last.kind, '') = 'snooze')`,
  ),
  decisions,
]
