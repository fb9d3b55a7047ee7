-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN "calendarSequence" INTEGER;
ALTER TABLE "Invitation" ADD COLUMN "calendarUid" TEXT;

-- AlterTable
ALTER TABLE "Opportunity" ADD COLUMN "agency" TEXT;
ALTER TABLE "Opportunity" ADD COLUMN "postingUrl" TEXT;

-- AlterTable
ALTER TABLE "Original" ADD COLUMN "events" JSONB;
ALTER TABLE "Original" ADD COLUMN "headerId" TEXT;
ALTER TABLE "Original" ADD COLUMN "page" JSONB;
ALTER TABLE "Original" ADD COLUMN "url" TEXT;

-- CreateTable
CREATE TABLE "Filing" (
    "originalId" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "filedAt" DATETIME NOT NULL,
    CONSTRAINT "Filing_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Filing_originalId_userId_fkey" FOREIGN KEY ("originalId", "userId") REFERENCES "Original" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Filing_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "columns" JSONB NOT NULL,
    "rowCount" INTEGER NOT NULL,
    "doneCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "undoneAt" DATETIME,
    CONSTRAINT "Import_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "importId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "cells" JSONB NOT NULL,
    "outcome" TEXT,
    "problem" TEXT,
    "opportunityId" TEXT,

    PRIMARY KEY ("importId", "line"),
    CONSTRAINT "ImportRow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportRow_importId_userId_fkey" FOREIGN KEY ("importId", "userId") REFERENCES "Import" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportRow_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Filing_opportunityId_userId_filedAt_idx" ON "Filing"("opportunityId", "userId", "filedAt");

-- CreateIndex
CREATE INDEX "Filing_userId_idx" ON "Filing"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Filing_originalId_userId_key" ON "Filing"("originalId", "userId");

-- CreateIndex
CREATE INDEX "Import_userId_createdAt_idx" ON "Import"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "Import_status_idx" ON "Import"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Import_id_userId_key" ON "Import"("id", "userId");

-- CreateIndex
CREATE INDEX "ImportRow_importId_outcome_line_idx" ON "ImportRow"("importId", "outcome", "line");

-- CreateIndex
CREATE INDEX "ImportRow_opportunityId_userId_idx" ON "ImportRow"("opportunityId", "userId");

-- CreateIndex
CREATE INDEX "ImportRow_userId_idx" ON "ImportRow"("userId");

-- CreateIndex
CREATE INDEX "Invitation_userId_calendarUid_idx" ON "Invitation"("userId", "calendarUid");

-- CreateIndex
CREATE INDEX "Opportunity_userId_postingUrl_idx" ON "Opportunity"("userId", "postingUrl");

-- CreateIndex
CREATE INDEX "Original_userId_sha256_idx" ON "Original"("userId", "sha256");

-- CreateIndex
CREATE INDEX "Original_userId_headerId_idx" ON "Original"("userId", "headerId");

-- CreateIndex
CREATE INDEX "Original_userId_url_idx" ON "Original"("userId", "url");

-- What was logged before belongs under its opportunity too, and is known again by its Message-ID.
INSERT INTO "Filing" ("originalId", "userId", "opportunityId", "facts", "filedAt")
SELECT "originalId", "userId", "opportunityId", '{}', "createdAt" FROM "Invitation" WHERE "originalId" IS NOT NULL;

UPDATE "Original" SET "headerId" = json_extract("mail", '$.messageId') WHERE "mail" IS NOT NULL;
