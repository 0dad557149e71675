import { sha256 } from '../ledger.ts'
import { type Invariant, type Look, noRows } from './invariant.ts'

type Version = { handle: string; path: string; sha256: string | null; from: Date; until: Date | null }

const VERSIONS = `
  SELECT split_part(domain, '.', 1) AS handle, path, sha256, valid_from AS from, valid_until AS until
  FROM file_versions JOIN shops ON shops.id = shop_id ORDER BY domain, path, valid_from`

async function byFile({ sql }: Look): Promise<Map<string, Version[]>> {
  const { rows } = await sql(VERSIONS)
  return Map.groupBy<string, Version>(rows, ({ handle, path }) => `${handle} ${path}`)
}

const asInShopify: Invariant = {
  says: 'what we hold of each theme is what is live',
  async check(look) {
    const held = await byFile(look)
    const wrong: string[] = []
    for (const handle of look.stage.shops) {
      const live = await look.stage.emulator.listFiles(handle)
      const present = new Set(live.map(({ filename }) => `${handle} ${filename}`))
      for (const { filename } of live) {
        const current = held.get(`${handle} ${filename}`)?.filter(({ until }) => until === null) ?? []
        const content = await look.stage.emulator.readFile(handle, filename)
        if (current.length !== 1 || !content || current[0]?.sha256 !== sha256(content))
          wrong.push(`${handle} ${filename} (${current.length} current versions)`)
      }
      for (const [key, versions] of held)
        if (key.startsWith(`${handle} `) && !present.has(key) && versions.some(({ until }) => until === null)) wrong.push(`${key} is gone`)
    }
    return wrong
  },
}

const inOrder: Invariant = {
  says: 'the versions of a file are contents that it had, in that order',
  async check(look) {
    const held = await byFile(look)
    return [...held].flatMap(([key, versions]) => {
      const had = look.stage.ledger.history.get(key) ?? []
      const seen = versions.flatMap((version, i) => {
        const before = versions[i - 1]
        const gap = before && before.until?.getTime() !== version.from.getTime()
        return gap ? [null, version.sha256] : [version.sha256]
      })
      return isWithin(seen, had) ? [] : [`${key}: ${seen.map(short)} is not within ${had.map(short)}`]
    })
  },
}

function isWithin(seen: (string | null)[], had: (string | null)[]): boolean {
  let at = 0
  for (const each of seen) {
    while (at < had.length && had[at] !== each) at++
    if (at++ >= had.length) return false
  }
  return true
}

function short(sha: string | null): string {
  return sha?.slice(0, 6) ?? 'none'
}

export const fileInvariants: Invariant[] = [
  noRows(
    'a path has at most one current version',
    'SELECT shop_id, subject_id, path, count(*)::int FROM file_versions WHERE valid_until IS NULL GROUP BY 1, 2, 3 HAVING count(*) > 1',
  ),
  asInShopify,
  inOrder,
  noRows(
    'every change of a file is told once, and only what changed is told',
    `WITH versions AS (
        SELECT *, lag(valid_until) OVER file = valid_from AS follows, lag(sha256) OVER file AS was, lead(valid_from) OVER file = valid_until AS followed
        FROM file_versions WINDOW file AS (PARTITION BY shop_id, subject_id, path ORDER BY valid_from)),
      baselines AS (SELECT shop_id, min(finished_at) AS at FROM scans WHERE state = 'finished' GROUP BY shop_id),
      happened AS (
        SELECT shop_id, path, was::text AS before, sha256::text AS after, valid_from AS at FROM versions WHERE coalesce(follows, false) AND was IS DISTINCT FROM sha256
        UNION ALL SELECT versions.shop_id, path, NULL, sha256::text, valid_from FROM versions JOIN baselines USING (shop_id)
          WHERE NOT coalesce(follows, false) AND valid_from > baselines.at
        UNION ALL SELECT shop_id, path, sha256::text, NULL, valid_until FROM versions WHERE valid_until IS NOT NULL AND NOT coalesce(followed, false)),
      told AS (
        SELECT shop_id, path, before_sha256::text AS before, after_sha256::text AS after, detected_at AS at FROM changes WHERE kind LIKE 'file-%'),
      unlisted AS (SELECT shop_id, detected_at AS at FROM changes WHERE kind = 'theme-published' AND NOT (details -> 'files' ->> 'listed')::boolean)
      SELECT 'not told' AS what, * FROM (SELECT * FROM happened WHERE (shop_id, at) NOT IN (SELECT shop_id, at FROM unlisted) EXCEPT ALL SELECT * FROM told) AS missing
      UNION ALL SELECT 'told, not happened', * FROM (SELECT * FROM told EXCEPT ALL SELECT * FROM happened) AS extra`,
  ),
  noRows(
    'no change is told twice by one scan',
    'SELECT scan_id, kind, path, app, count(*)::int FROM changes GROUP BY 1, 2, 3, 4 HAVING count(*) > 1',
  ),
  noRows(
    'no content is kept that no shop has',
    'SELECT sha256 FROM bodies WHERE NOT EXISTS (SELECT 1 FROM file_versions WHERE file_versions.sha256 = bodies.sha256)',
  ),
  noRows(
    'no facts are kept of a content under a path that nobody has',
    `SELECT sha256, path FROM body_facts WHERE NOT EXISTS (
      SELECT 1 FROM file_versions WHERE file_versions.sha256 = body_facts.sha256 AND file_versions.path = body_facts.path)`,
  ),
]
