-- AlterTable
ALTER TABLE "findings" ADD COLUMN     "last_seen_at" TIMESTAMPTZ(3);

-- Written by hand: what the newest scan of its subject did not see says when it last was.
UPDATE findings SET last_seen_at = seen.finished_at
FROM scans AS seen
WHERE seen.shop_id = findings.shop_id AND seen.id = findings.last_scan_id AND (findings.state = 'resolved' OR EXISTS (
  SELECT 1 FROM scans AS later
  WHERE later.shop_id = seen.shop_id AND later.subject_id = seen.subject_id AND later.state = 'finished' AND later.queued_at > seen.queued_at));
