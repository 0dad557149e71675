-- Written by hand: a search within a severity or category is told by the index alone, too.
DROP INDEX "findings_standing_words";
CREATE INDEX "findings_standing_words" ON "findings" ("shop_id")
  INCLUDE ("id", "snoozed_until", "severity_rank", "category", "audit", "app", "words") WHERE "state" = 'open' AND "ignored_at" IS NULL;
