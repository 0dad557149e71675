-- AlterTable
ALTER TABLE "scans" ADD COLUMN     "deep_key" TEXT;
