-- AlterTable
ALTER TABLE "shops" ADD COLUMN "next_deep_scan_at" TIMESTAMPTZ(3);

-- Shops that are here already: their first night is at their next scan.
UPDATE "shops" SET "next_deep_scan_at" = "next_scan_at";

-- CreateIndex
CREATE INDEX "shops_next_deep_scan_at_idx" ON "shops"("next_deep_scan_at");
