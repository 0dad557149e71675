-- DropIndex
DROP INDEX "changes_shop_id_happened_at_id_idx";

-- DropIndex
DROP INDEX "findings_shop_id_state_audit_severity_rank_file_line_id_idx";

-- DropIndex
DROP INDEX "findings_shop_id_state_file_idx";

-- DropIndex
DROP INDEX "findings_shop_id_state_opened_at_id_idx";

-- AlterTable
-- Not longer than an index entry may be. The function and GENERATED are written by hand.
CREATE FUNCTION finding_words(file text, app text, "values" jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(left(concat_ws(' ', file, app, (SELECT string_agg(value, ' ') FROM jsonb_each_text("values"))), 600))
$$;
ALTER TABLE "findings" ADD COLUMN     "words" TEXT GENERATED ALWAYS AS (finding_words(file, app, "values")) STORED;

-- CreateTable
CREATE TABLE "finding_counts" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "shop_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "audit" TEXT NOT NULL,
    "app" TEXT,
    "count" INTEGER NOT NULL,

    CONSTRAINT "finding_counts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "finding_counts_shop_id_idx" ON "finding_counts"("shop_id");

-- CreateIndex
CREATE INDEX "changes_shop_id_kind_path_app_idx" ON "changes"("shop_id", "kind", "path", "app");

-- CreateIndex
CREATE INDEX "changes_shop_id_happened_at_id_idx" ON "changes"("shop_id", "happened_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "finding_counts" ADD CONSTRAINT "finding_counts_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: pages read the findings that stand open in the index alone, in each order that they offer.
CREATE INDEX "findings_standing_by_severity" ON "findings" ("shop_id", "severity_rank", "audit", "file", "line", "id")
  INCLUDE ("snoozed_until", "category", "app", "opened_at") WHERE "state" = 'open' AND "ignored_at" IS NULL;
CREATE INDEX "findings_standing_by_audit" ON "findings" ("shop_id", "audit", "severity_rank", "file", "line", "id")
  INCLUDE ("snoozed_until", "category", "app", "opened_at") WHERE "state" = 'open' AND "ignored_at" IS NULL;
CREATE INDEX "findings_standing_by_place" ON "findings" ("shop_id", "file", "line", "id")
  INCLUDE ("snoozed_until", "severity_rank", "category", "audit", "app", "opened_at") WHERE "state" = 'open' AND "ignored_at" IS NULL;
CREATE INDEX "findings_standing_by_time" ON "findings" ("shop_id", "opened_at", "id")
  INCLUDE ("snoozed_until", "severity_rank", "category", "audit", "app") WHERE "state" = 'open' AND "ignored_at" IS NULL;
CREATE INDEX "findings_standing_words" ON "findings" ("shop_id")
  INCLUDE ("id", "snoozed_until", "audit", "app", "words") WHERE "state" = 'open' AND "ignored_at" IS NULL;
CREATE INDEX "findings_snoozed" ON "findings" ("shop_id", "snoozed_until")
  WHERE "state" = 'open' AND "ignored_at" IS NULL AND "snoozed_until" IS NOT NULL;

-- Written by hand: the ledger is only ever added to, so that nobody waits for another's count; a scan folds it.
CREATE FUNCTION finding_status(state text, ignored_at timestamptz, snoozed_until timestamptz) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN state = 'resolved' THEN 'resolved' WHEN ignored_at IS NOT NULL THEN 'ignored' WHEN snoozed_until IS NOT NULL THEN 'snoozed' ELSE 'open' END
$$;

CREATE FUNCTION count_added_findings() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO finding_counts (shop_id, status, severity, category, audit, app, count)
  SELECT shop_id, finding_status(state, ignored_at, snoozed_until), severity, category, audit, app, count(*)
  FROM added GROUP BY 1, 2, 3, 4, 5, 6;
  RETURN NULL;
END $$;

CREATE FUNCTION count_changed_findings() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO finding_counts (shop_id, status, severity, category, audit, app, count)
  SELECT shop_id, finding_status(state, ignored_at, snoozed_until), severity, category, audit, app, sum(step)
  FROM (
    SELECT shop_id, state, ignored_at, snoozed_until, severity, category, audit, app, 1 AS step FROM added
    UNION ALL
    SELECT shop_id, state, ignored_at, snoozed_until, severity, category, audit, app, -1 FROM gone
  ) AS steps
  GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(step) <> 0;
  RETURN NULL;
END $$;

-- A shop that is deleted takes its counts along.
CREATE FUNCTION count_gone_findings() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO finding_counts (shop_id, status, severity, category, audit, app, count)
  SELECT shop_id, finding_status(state, ignored_at, snoozed_until), severity, category, audit, app, -count(*)
  FROM gone WHERE EXISTS (SELECT 1 FROM shops WHERE shops.id = gone.shop_id) GROUP BY 1, 2, 3, 4, 5, 6;
  RETURN NULL;
END $$;

CREATE TRIGGER findings_count_added AFTER INSERT ON "findings" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION count_added_findings();
CREATE TRIGGER findings_count_changed AFTER UPDATE ON "findings" REFERENCING OLD TABLE AS gone NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION count_changed_findings();
CREATE TRIGGER findings_count_gone AFTER DELETE ON "findings" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION count_gone_findings();

INSERT INTO finding_counts (shop_id, status, severity, category, audit, app, count)
SELECT shop_id, finding_status(state, ignored_at, snoozed_until), severity, category, audit, app, count(*)
FROM findings GROUP BY 1, 2, 3, 4, 5, 6;
