-- CreateTable
CREATE TABLE "knowledge_updates" (
    "kind" TEXT NOT NULL,
    "date" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "knowledge_updates_pkey" PRIMARY KEY ("kind")
);
