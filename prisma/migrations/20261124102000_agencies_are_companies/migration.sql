-- An agency is a company: opportunities name it by the key of its name. What an earlier version wrote gets its key when
-- the server starts, for it takes more than this language has; until then a partial index knows which those are.
ALTER TABLE "Opportunity" ADD COLUMN "agencyKey" TEXT NOT NULL DEFAULT '';
DROP INDEX "Opportunity_userId_agency_activityAt_id_idx";
CREATE INDEX "Opportunity_userId_agencyKey_activityAt_id_idx" ON "Opportunity"("userId", "agencyKey", "activityAt", "id");
CREATE INDEX "Opportunity_without_agency_key" ON "Opportunity"("userId", "id")
WHERE "agency" IS NOT NULL AND "agencyKey" = '';

-- An agency is as active as what it brought.
CREATE TRIGGER "Opportunity_update_is_activity_of_agency" AFTER UPDATE OF "activityAt", "agencyKey" ON "Opportunity"
WHEN NEW."agencyKey" <> ''
BEGIN
    UPDATE "Company" SET "activityAt" = NEW."activityAt"
    WHERE "userId" = NEW."userId" AND "nameKey" = NEW."agencyKey" AND "activityAt" < NEW."activityAt";
END;
