import type { Db } from '../../app/db.server.ts'
import type { SeededShop } from './seed.ts'

/** Findings by the ten thousand: a tenth critical, three tenths major, over 20 audits, 500 files and a few apps. */
export async function seedManyFindings(db: Db, { shopId, subjectId, scanId }: SeededShop, count: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO findings (id, shop_id, subject_id, fingerprint, audit, category, kind, severity, severity_rank, state, file, line, app,
      place, "values", measured, first_scan_id, last_scan_id, opened_at, resolved_at)
    SELECT gen_random_uuid(), ${shopId}::uuid, ${subjectId}::uuid, 'many-' || n, 'audit-' || n % 20, 'speed', 'bottleneck',
      CASE WHEN n % 10 = 0 THEN 'critical' WHEN n % 10 < 4 THEN 'major' ELSE 'minor' END,
      CASE WHEN n % 10 = 0 THEN 0 WHEN n % 10 < 4 THEN 1 ELSE 2 END,
      CASE WHEN n % 5 = 4 THEN 'resolved' ELSE 'open' END, 'snippets/file-' || n % 500 || '.liquid', n % 300 + 1,
      CASE WHEN n % 7 = 0 THEN 'klaviyo' END,
      jsonb_build_object('type', 'file', 'file', 'snippets/file-' || n % 500 || '.liquid', 'line', n % 300 + 1),
      jsonb_build_object('src', 'https://cdn.example/script-' || n || '.js'), '{}', ${scanId}::uuid, ${scanId}::uuid, scans.finished_at,
      CASE WHEN n % 5 = 4 THEN scans.finished_at END
    FROM generate_series(1, ${count}::int) AS n, scans WHERE scans.shop_id = ${shopId}::uuid AND scans.id = ${scanId}::uuid`
  await db.$executeRaw`ANALYZE findings`
}

/** Changes by the ten thousand, one a minute, of 500 files and one app. */
export async function seedManyChanges(db: Db, { shopId, subjectId, scanId }: SeededShop, count: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO changes (id, shop_id, subject_id, scan_id, kind, path, app, details, happened_at, detected_at)
    SELECT gen_random_uuid(), ${shopId}::uuid, ${subjectId}::uuid, ${scanId}::uuid,
      CASE WHEN n % 10 = 0 THEN 'app-added' WHEN n % 10 < 8 THEN 'file-modified' ELSE 'file-added' END,
      CASE WHEN n % 10 > 0 THEN 'snippets/file-' || n % 500 || '.liquid' END, CASE WHEN n % 10 = 0 THEN 'klaviyo' END, '{}',
      scans.finished_at - n * interval '1 minute', scans.finished_at
    FROM generate_series(1, ${count}::int) AS n, scans WHERE scans.shop_id = ${shopId}::uuid AND scans.id = ${scanId}::uuid`
  await db.$executeRaw`ANALYZE changes`
}
