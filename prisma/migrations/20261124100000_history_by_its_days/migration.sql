-- The history stands in the order in which things happened, not in which they were written down.
DROP INDEX "TimelineEntry_userId_createdAt_id_idx";
DROP INDEX "TimelineEntry_userId_kind_createdAt_id_idx";
CREATE INDEX "TimelineEntry_userId_kind_at_id_idx" ON "TimelineEntry"("userId", "kind", "at", "id");
