-- What Prisma's schema language cannot say; every statement belongs in a migration too.
CREATE UNIQUE INDEX "scans_one_unfinished_per_shop" ON "scans" ("shop_id") WHERE "state" IN ('queued', 'running');
CREATE UNIQUE INDEX "installations_one_current_per_shop" ON "installations" ("shop_id") WHERE "uninstalled_at" IS NULL;
CREATE UNIQUE INDEX "file_versions_one_current_per_path" ON "file_versions" ("shop_id", "subject_id", "path") WHERE "valid_until" IS NULL;
CREATE UNIQUE INDEX "finding_intervals_one_open_per_finding" ON "finding_intervals" ("shop_id", "finding_id") WHERE "closed_at" IS NULL;
