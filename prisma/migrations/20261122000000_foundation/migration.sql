-- CreateTable
CREATE TABLE "shops" (
    "id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "gid" TEXT,
    "name" TEXT,
    "iana_timezone" TEXT NOT NULL DEFAULT 'UTC',
    "currency_code" TEXT,
    "primary_locale" TEXT,
    "plan" TEXT,
    "next_scan_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shops_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installations" (
    "id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "scopes" TEXT[],
    "installed_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,
    "uninstalled_at" TIMESTAMPTZ(3),

    CONSTRAINT "installations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "shop_id" UUID NOT NULL,
    "is_online" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "scope" TEXT,
    "access_token" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "refresh_token" TEXT,
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_settings" (
    "shop_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "actor_id" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shop_settings_pkey" PRIMARY KEY ("shop_id")
);

-- CreateTable
CREATE TABLE "staff_preferences" (
    "shop_id" UUID NOT NULL,
    "staff_id" TEXT NOT NULL,
    "locale" TEXT,
    "admin_locale" TEXT,

    CONSTRAINT "staff_preferences_pkey" PRIMARY KEY ("shop_id","staff_id")
);

-- CreateTable
CREATE TABLE "capabilities" (
    "shop_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "detail" TEXT,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "capabilities_pkey" PRIMARY KEY ("shop_id","key")
);

-- CreateTable
CREATE TABLE "subjects" (
    "id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "theme_gid" TEXT,
    "theme_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subjects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scans" (
    "id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "trigger" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "baseline" BOOLEAN NOT NULL DEFAULT false,
    "theme_gid" TEXT,
    "theme_name" TEXT,
    "phase" TEXT,
    "progress_done" INTEGER NOT NULL DEFAULT 0,
    "progress_total" INTEGER NOT NULL DEFAULT 0,
    "progress_group" TEXT,
    "files_total" INTEGER,
    "files_fetched" INTEGER,
    "bytes_total" INTEGER,
    "changed_count" INTEGER,
    "opened_count" INTEGER,
    "resolved_count" INTEGER,
    "engine_version" TEXT,
    "score" JSONB,
    "inventory" JSONB,
    "audits" JSONB,
    "not_analysed" JSONB,
    "errors" JSONB,
    "failure_code" TEXT,
    "failure_details" JSONB,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "heartbeat_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "scans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bodies" (
    "sha256" CHAR(64) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "bodies_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "body_facts" (
    "sha256" CHAR(64) NOT NULL,
    "path" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "facts" BYTEA NOT NULL,

    CONSTRAINT "body_facts_pkey" PRIMARY KEY ("sha256","path","extractor")
);

-- CreateTable
CREATE TABLE "file_versions" (
    "id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "sha256" CHAR(64),
    "checksum_md5" TEXT,
    "bytes" INTEGER NOT NULL,
    "content_type" TEXT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" TIMESTAMPTZ(3),

    CONSTRAINT "file_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "findings" (
    "id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "audit" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "severity_rank" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "file" TEXT,
    "line" INTEGER,
    "app" TEXT,
    "place" JSONB NOT NULL,
    "values" JSONB NOT NULL,
    "measured" JSONB,
    "sha256" CHAR(64),
    "first_scan_id" UUID NOT NULL,
    "last_scan_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "ignored_at" TIMESTAMPTZ(3),
    "snoozed_until" TIMESTAMPTZ(3),

    CONSTRAINT "findings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_intervals" (
    "id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "opened_scan_id" UUID NOT NULL,
    "closed_scan_id" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "finding_intervals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT,
    "until" TIMESTAMPTZ(3),
    "actor_id" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "changes" (
    "id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "scan_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "path" TEXT,
    "app" TEXT,
    "before_sha256" CHAR(64),
    "after_sha256" CHAR(64),
    "details" JSONB,
    "cause" JSONB,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "detected_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_receipts" (
    "webhook_id" TEXT NOT NULL,
    "shop_id" UUID,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "event_id" TEXT,
    "triggered_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "webhook_receipts_pkey" PRIMARY KEY ("webhook_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "shops_domain_key" ON "shops"("domain");

-- CreateIndex
CREATE UNIQUE INDEX "shops_gid_key" ON "shops"("gid");

-- CreateIndex
CREATE INDEX "shops_next_scan_at_idx" ON "shops"("next_scan_at");

-- CreateIndex
CREATE UNIQUE INDEX "installations_shop_id_id_key" ON "installations"("shop_id", "id");

-- CreateIndex
CREATE INDEX "sessions_shop_id_idx" ON "sessions"("shop_id");

-- CreateIndex
CREATE UNIQUE INDEX "subjects_shop_id_id_key" ON "subjects"("shop_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "subjects_shop_id_kind_key_key" ON "subjects"("shop_id", "kind", "key");

-- CreateIndex
CREATE INDEX "scans_shop_id_queued_at_idx" ON "scans"("shop_id", "queued_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "scans_shop_id_id_key" ON "scans"("shop_id", "id");

-- CreateIndex
CREATE INDEX "file_versions_shop_id_subject_id_path_valid_from_idx" ON "file_versions"("shop_id", "subject_id", "path", "valid_from");

-- CreateIndex
CREATE INDEX "file_versions_shop_id_checksum_md5_idx" ON "file_versions"("shop_id", "checksum_md5");

-- CreateIndex
CREATE INDEX "file_versions_sha256_idx" ON "file_versions"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "file_versions_shop_id_id_key" ON "file_versions"("shop_id", "id");

-- CreateIndex
CREATE INDEX "findings_shop_id_state_severity_rank_audit_file_line_id_idx" ON "findings"("shop_id", "state", "severity_rank", "audit", "file", "line", "id");

-- CreateIndex
CREATE INDEX "findings_shop_id_state_opened_at_id_idx" ON "findings"("shop_id", "state", "opened_at" DESC, "id");

-- CreateIndex
CREATE INDEX "findings_shop_id_state_file_idx" ON "findings"("shop_id", "state", "file");

-- CreateIndex
CREATE INDEX "findings_shop_id_state_audit_severity_rank_file_line_id_idx" ON "findings"("shop_id", "state", "audit", "severity_rank", "file", "line", "id");

-- CreateIndex
CREATE UNIQUE INDEX "findings_shop_id_id_key" ON "findings"("shop_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "findings_shop_id_subject_id_fingerprint_key" ON "findings"("shop_id", "subject_id", "fingerprint");

-- CreateIndex
CREATE INDEX "finding_intervals_shop_id_finding_id_idx" ON "finding_intervals"("shop_id", "finding_id");

-- CreateIndex
CREATE INDEX "decisions_shop_id_finding_id_idx" ON "decisions"("shop_id", "finding_id");

-- CreateIndex
CREATE INDEX "decisions_shop_id_batch_id_idx" ON "decisions"("shop_id", "batch_id");

-- CreateIndex
CREATE INDEX "changes_shop_id_happened_at_id_idx" ON "changes"("shop_id", "happened_at" DESC, "id");

-- CreateIndex
CREATE INDEX "changes_shop_id_scan_id_idx" ON "changes"("shop_id", "scan_id");

-- CreateIndex
CREATE INDEX "changes_shop_id_path_idx" ON "changes"("shop_id", "path");

-- CreateIndex
CREATE UNIQUE INDEX "changes_shop_id_id_key" ON "changes"("shop_id", "id");

-- CreateIndex
CREATE INDEX "webhook_receipts_received_at_idx" ON "webhook_receipts"("received_at");

-- AddForeignKey
ALTER TABLE "installations" ADD CONSTRAINT "installations_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_settings" ADD CONSTRAINT "shop_settings_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_preferences" ADD CONSTRAINT "staff_preferences_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capabilities" ADD CONSTRAINT "capabilities_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subjects" ADD CONSTRAINT "subjects_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scans" ADD CONSTRAINT "scans_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scans" ADD CONSTRAINT "scans_shop_id_subject_id_fkey" FOREIGN KEY ("shop_id", "subject_id") REFERENCES "subjects"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_facts" ADD CONSTRAINT "body_facts_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "bodies"("sha256") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_shop_id_subject_id_fkey" FOREIGN KEY ("shop_id", "subject_id") REFERENCES "subjects"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "bodies"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_shop_id_subject_id_fkey" FOREIGN KEY ("shop_id", "subject_id") REFERENCES "subjects"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_shop_id_first_scan_id_fkey" FOREIGN KEY ("shop_id", "first_scan_id") REFERENCES "scans"("shop_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_shop_id_last_scan_id_fkey" FOREIGN KEY ("shop_id", "last_scan_id") REFERENCES "scans"("shop_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_intervals" ADD CONSTRAINT "finding_intervals_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_intervals" ADD CONSTRAINT "finding_intervals_shop_id_finding_id_fkey" FOREIGN KEY ("shop_id", "finding_id") REFERENCES "findings"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_intervals" ADD CONSTRAINT "finding_intervals_shop_id_opened_scan_id_fkey" FOREIGN KEY ("shop_id", "opened_scan_id") REFERENCES "scans"("shop_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_intervals" ADD CONSTRAINT "finding_intervals_shop_id_closed_scan_id_fkey" FOREIGN KEY ("shop_id", "closed_scan_id") REFERENCES "scans"("shop_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_shop_id_finding_id_fkey" FOREIGN KEY ("shop_id", "finding_id") REFERENCES "findings"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changes" ADD CONSTRAINT "changes_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changes" ADD CONSTRAINT "changes_shop_id_subject_id_fkey" FOREIGN KEY ("shop_id", "subject_id") REFERENCES "subjects"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changes" ADD CONSTRAINT "changes_shop_id_scan_id_fkey" FOREIGN KEY ("shop_id", "scan_id") REFERENCES "scans"("shop_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_receipts" ADD CONSTRAINT "webhook_receipts_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: rules that Prisma's schema cannot say.
CREATE UNIQUE INDEX "scans_one_unfinished_per_shop" ON "scans" ("shop_id") WHERE "state" IN ('queued', 'running');
CREATE UNIQUE INDEX "installations_one_current_per_shop" ON "installations" ("shop_id") WHERE "uninstalled_at" IS NULL;
CREATE UNIQUE INDEX "file_versions_one_current_per_path" ON "file_versions" ("shop_id", "subject_id", "path") WHERE "valid_until" IS NULL;
CREATE UNIQUE INDEX "finding_intervals_one_open_per_finding" ON "finding_intervals" ("shop_id", "finding_id") WHERE "closed_at" IS NULL;
