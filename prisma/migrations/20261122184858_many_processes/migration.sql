-- AlterTable
ALTER TABLE "scans" ADD COLUMN     "stalls" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "scan_contents" (
    "shop_id" UUID NOT NULL,
    "scan_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "checksum_md5" TEXT,
    "size" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "scan_contents_pkey" PRIMARY KEY ("scan_id","path")
);

-- CreateTable
CREATE UNLOGGED TABLE "api_budgets" (
    "shop_id" UUID NOT NULL,
    "maximum" DOUBLE PRECISION NOT NULL,
    "restore_rate" DOUBLE PRECISION NOT NULL,
    "available" DOUBLE PRECISION NOT NULL,
    "measured_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "api_budgets_pkey" PRIMARY KEY ("shop_id")
);

-- CreateTable
CREATE TABLE "processes" (
    "id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "works" BOOLEAN NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "processes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "scan_contents_shop_id_scan_id_idx" ON "scan_contents"("shop_id", "scan_id");

-- AddForeignKey
ALTER TABLE "scan_contents" ADD CONSTRAINT "scan_contents_shop_id_scan_id_fkey" FOREIGN KEY ("shop_id", "scan_id") REFERENCES "scans"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_budgets" ADD CONSTRAINT "api_budgets_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;
