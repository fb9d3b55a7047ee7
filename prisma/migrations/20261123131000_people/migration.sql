-- DropIndex
DROP INDEX "Contact_companyId_userId_idx";
DROP INDEX "Opportunity_contactId_userId_idx";
DROP INDEX "Opportunity_companyId_userId_idx";

-- AlterTable
ALTER TABLE "Company" ADD COLUMN "activityAt" DATETIME NOT NULL DEFAULT '1970-01-01 00:00:00 +00:00';
ALTER TABLE "Contact" ADD COLUMN "activityAt" DATETIME NOT NULL DEFAULT '1970-01-01 00:00:00 +00:00';
ALTER TABLE "Decision" ADD COLUMN "doorAt" DATETIME;
ALTER TABLE "Decision" ADD COLUMN "doorPutOffAt" DATETIME;

-- CreateTable
CREATE TABLE "DirectoryEntry" (
    "row" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userId" TEXT NOT NULL,
    "contactId" TEXT,
    "companyId" TEXT,
    "text" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    CONSTRAINT "DirectoryEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DirectoryEntry_contactId_userId_fkey" FOREIGN KEY ("contactId", "userId") REFERENCES "Contact" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DirectoryEntry_companyId_userId_fkey" FOREIGN KEY ("companyId", "userId") REFERENCES "Company" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What is there already: a contact and a company are as active as what was dealt with them about, and a door that was
-- left open by a no stands open.
UPDATE "Contact" SET "activityAt" = max("createdAt", coalesce(
    (SELECT max("activityAt") FROM "Opportunity" WHERE "contactId" = "Contact"."id"), ''));
UPDATE "Company" SET "activityAt" = max("createdAt", coalesce(
    (SELECT max("activityAt") FROM "Opportunity" WHERE "companyId" = "Company"."id"), ''));
UPDATE "Decision" SET "doorAt" = "decidedAt"
WHERE "withdrawnAt" IS NULL AND json_extract("frozen", '$.judgement.gate') = 'violated'
    AND EXISTS (SELECT 1 FROM "Message" WHERE "id" = "Decision"."messageId"
        AND json_extract("choices", '$.door') IN ('open', 'ajar'));

-- CreateIndex
CREATE INDEX "Company_userId_activityAt_id_idx" ON "Company"("userId", "activityAt", "id");

-- Names are ordered without regard to upper and lower case, which the schema cannot say.
CREATE INDEX "Company_userId_name_id_idx" ON "Company"("userId", "name" COLLATE NOCASE, "id");
CREATE INDEX "Contact_companyId_userId_name_id_idx" ON "Contact"("companyId", "userId", "name" COLLATE NOCASE, "id");
CREATE INDEX "Contact_userId_name_id_idx" ON "Contact"("userId", "name" COLLATE NOCASE, "id");
CREATE INDEX "Contact_userId_permission_name_id_idx" ON "Contact"("userId", "permission", "name" COLLATE NOCASE, "id");

-- CreateIndex
CREATE INDEX "Contact_userId_activityAt_id_idx" ON "Contact"("userId", "activityAt", "id");
CREATE INDEX "Contact_userId_permission_activityAt_id_idx" ON "Contact"("userId", "permission", "activityAt", "id");
CREATE INDEX "Contact_userId_permission_nextTouchAt_id_idx" ON "Contact"("userId", "permission", "nextTouchAt", "id");
CREATE INDEX "Decision_userId_doorAt_id_idx" ON "Decision"("userId", "doorAt", "id");
CREATE INDEX "DirectoryEntry_contactId_userId_idx" ON "DirectoryEntry"("contactId", "userId");
CREATE INDEX "DirectoryEntry_companyId_userId_idx" ON "DirectoryEntry"("companyId", "userId");
CREATE INDEX "DirectoryEntry_userId_idx" ON "DirectoryEntry"("userId");
CREATE INDEX "Opportunity_companyId_userId_activityAt_id_idx" ON "Opportunity"("companyId", "userId", "activityAt", "id");
CREATE INDEX "Opportunity_contactId_userId_activityAt_id_idx" ON "Opportunity"("contactId", "userId", "activityAt", "id");

-- A contact and a company are as active as what is dealt with them about; what is written down is never undone by time.
CREATE TRIGGER "Contact_begins_active" AFTER INSERT ON "Contact" WHEN NEW."activityAt" < NEW."createdAt"
BEGIN
    UPDATE "Contact" SET "activityAt" = NEW."createdAt" WHERE "id" = NEW."id";
END;

CREATE TRIGGER "Company_begins_active" AFTER INSERT ON "Company" WHEN NEW."activityAt" < NEW."createdAt"
BEGIN
    UPDATE "Company" SET "activityAt" = NEW."createdAt" WHERE "id" = NEW."id";
END;

CREATE TRIGGER "Opportunity_insert_is_activity" AFTER INSERT ON "Opportunity"
BEGIN
    UPDATE "Contact" SET "activityAt" = NEW."activityAt"
    WHERE "id" = NEW."contactId" AND "activityAt" < NEW."activityAt";
    UPDATE "Company" SET "activityAt" = NEW."activityAt"
    WHERE "id" = NEW."companyId" AND "activityAt" < NEW."activityAt";
END;

CREATE TRIGGER "Opportunity_update_is_activity" AFTER UPDATE OF "activityAt", "contactId", "companyId" ON "Opportunity"
BEGIN
    UPDATE "Contact" SET "activityAt" = NEW."activityAt"
    WHERE "id" = NEW."contactId" AND "activityAt" < NEW."activityAt";
    UPDATE "Company" SET "activityAt" = NEW."activityAt"
    WHERE "id" = NEW."companyId" AND "activityAt" < NEW."activityAt";
END;

CREATE TRIGGER "Touch_is_activity" AFTER INSERT ON "Touch"
BEGIN
    UPDATE "Contact" SET "activityAt" = NEW."createdAt"
    WHERE "id" = NEW."contactId" AND "activityAt" < NEW."createdAt";
END;

-- Full-text search over DirectoryEntry, which triggers write from contacts and companies; it keeps to one person's rows
-- by a word of its own.
CREATE VIRTUAL TABLE "SearchIndexOfPeople" USING fts5(
    "text", "owner",
    content = 'DirectoryEntry', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER "DirectoryEntry_insert" AFTER INSERT ON "DirectoryEntry"
BEGIN
    INSERT INTO "SearchIndexOfPeople" ("rowid", "text", "owner") VALUES (NEW."row", NEW."text", NEW."owner");
END;

CREATE TRIGGER "DirectoryEntry_delete" AFTER DELETE ON "DirectoryEntry"
BEGIN
    INSERT INTO "SearchIndexOfPeople" ("SearchIndexOfPeople", "rowid", "text", "owner")
    VALUES ('delete', OLD."row", OLD."text", OLD."owner");
END;

CREATE TRIGGER "DirectoryEntry_update" AFTER UPDATE ON "DirectoryEntry"
BEGIN
    INSERT INTO "SearchIndexOfPeople" ("SearchIndexOfPeople", "rowid", "text", "owner")
    VALUES ('delete', OLD."row", OLD."text", OLD."owner");
    INSERT INTO "SearchIndexOfPeople" ("rowid", "text", "owner") VALUES (NEW."row", NEW."text", NEW."owner");
END;

CREATE TRIGGER "Contact_insert" AFTER INSERT ON "Contact"
BEGIN
    INSERT INTO "DirectoryEntry" ("userId", "contactId", "text", "owner") VALUES (NEW."userId", NEW."id", NEW."name"
        || ' ' || coalesce(NEW."email", '') || ' ' || NEW."position" || ' ' || NEW."phone" || ' '
        || coalesce((SELECT "name" FROM "Company" WHERE "id" = NEW."companyId"), ''), replace(NEW."userId", '-', ''));
END;

CREATE TRIGGER "Contact_update" AFTER UPDATE OF "name", "email", "position", "phone", "companyId" ON "Contact"
BEGIN
    UPDATE "DirectoryEntry" SET "text" = NEW."name"
        || ' ' || coalesce(NEW."email", '') || ' ' || NEW."position" || ' ' || NEW."phone" || ' '
        || coalesce((SELECT "name" FROM "Company" WHERE "id" = NEW."companyId"), '')
    WHERE "contactId" = NEW."id";
END;

CREATE TRIGGER "Company_insert" AFTER INSERT ON "Company"
BEGIN
    INSERT INTO "DirectoryEntry" ("userId", "companyId", "text", "owner")
    VALUES (NEW."userId", NEW."id", NEW."name", replace(NEW."userId", '-', ''));
END;

-- Its people are found by its new name as well.
CREATE TRIGGER "Company_update" AFTER UPDATE OF "name" ON "Company"
BEGIN
    UPDATE "DirectoryEntry" SET "text" = NEW."name" WHERE "companyId" = NEW."id";
    UPDATE "Contact" SET "companyId" = NEW."id" WHERE "companyId" = NEW."id";
END;

INSERT INTO "DirectoryEntry" ("userId", "companyId", "text", "owner")
SELECT "userId", "id", "name", replace("userId", '-', '') FROM "Company" ORDER BY "createdAt", "id";
INSERT INTO "DirectoryEntry" ("userId", "contactId", "text", "owner")
SELECT c."userId", c."id", c."name" || ' ' || coalesce(c."email", '') || ' ' || c."position" || ' ' || c."phone"
    || ' ' || coalesce(o."name", ''), replace(c."userId", '-', '')
FROM "Contact" c LEFT JOIN "Company" o ON o."id" = c."companyId" ORDER BY c."createdAt", c."id";
