-- The folded names that lists are sorted by. What is there already gets nearly the right ones, until one of its texts
-- changes.
ALTER TABLE "Opportunity" ADD COLUMN "companyKey" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Opportunity" ADD COLUMN "roleKey" TEXT NOT NULL DEFAULT '';
UPDATE "Opportunity" SET
    "roleKey" = lower("role"),
    "companyKey" = (SELECT "nameKey" FROM "Company" WHERE "Company"."id" = "Opportunity"."companyId");

-- A list is one stage after another, each read in the order of one index and joined as it goes. An opportunity is in the
-- lists, put away, or part of another: each index holds the ones of its list only.
CREATE INDEX "Opportunity_shown_activity" ON "Opportunity"("userId", "stage", "activityAt", "id")
WHERE "archivedAt" IS NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Opportunity_shown_answer_by" ON "Opportunity"("userId", "stage", ifnull("answerBy", '9999') || "id")
WHERE "archivedAt" IS NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Opportunity_shown_company" ON "Opportunity"("userId", "stage", "companyKey", "id")
WHERE "archivedAt" IS NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Opportunity_shown_role" ON "Opportunity"("userId", "stage", "roleKey", "id")
WHERE "archivedAt" IS NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Opportunity_archived_activity" ON "Opportunity"("userId", "stage", "activityAt", "id")
WHERE "archivedAt" IS NOT NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Opportunity_archived_answer_by" ON "Opportunity"("userId", "stage", ifnull("answerBy", '9999') || "id")
WHERE "archivedAt" IS NOT NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Opportunity_archived_company" ON "Opportunity"("userId", "stage", "companyKey", "id")
WHERE "archivedAt" IS NOT NULL AND "mergedIntoId" IS NULL;
CREATE INDEX "Opportunity_archived_role" ON "Opportunity"("userId", "stage", "roleKey", "id")
WHERE "archivedAt" IS NOT NULL AND "mergedIntoId" IS NULL;

-- A tag that was removed can be put back for a while, with all that has it.
ALTER TABLE "Tag" ADD COLUMN "removedAt" DATETIME;

DROP TRIGGER "SearchEntry_insert";
DROP TRIGGER "SearchEntry_delete";
DROP TRIGGER "SearchEntry_update";
DROP TABLE "SearchIndex";

-- The search covers notes apart from the texts of both sides, and keeps to one person's rows by a word of its own.
ALTER TABLE "SearchEntry" ADD COLUMN "notes" TEXT NOT NULL DEFAULT '';
ALTER TABLE "SearchEntry" ADD COLUMN "owner" TEXT NOT NULL DEFAULT '';
UPDATE "SearchEntry" SET "owner" = replace("userId", '-', '');

CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
    "title", "notes", "body", "owner",
    content = 'SearchEntry', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER "SearchEntry_insert" AFTER INSERT ON "SearchEntry"
BEGIN
    INSERT INTO "SearchIndex" ("rowid", "title", "notes", "body", "owner")
    VALUES (NEW."row", NEW."title", NEW."notes", NEW."body", NEW."owner");
END;

CREATE TRIGGER "SearchEntry_delete" AFTER DELETE ON "SearchEntry"
BEGIN
    INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "title", "notes", "body", "owner")
    VALUES ('delete', OLD."row", OLD."title", OLD."notes", OLD."body", OLD."owner");
END;

CREATE TRIGGER "SearchEntry_update" AFTER UPDATE ON "SearchEntry"
BEGIN
    INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "title", "notes", "body", "owner")
    VALUES ('delete', OLD."row", OLD."title", OLD."notes", OLD."body", OLD."owner");
    INSERT INTO "SearchIndex" ("rowid", "title", "notes", "body", "owner")
    VALUES (NEW."row", NEW."title", NEW."notes", NEW."body", NEW."owner");
END;

INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('rebuild');
