-- CreateTable
CREATE TABLE "Bundle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "isRenamed" BOOLEAN NOT NULL DEFAULT false,
    "report" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    CONSTRAINT "Bundle_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Bundle_id_userId_key" ON "Bundle"("id", "userId");
CREATE INDEX "Bundle_userId_createdAt_idx" ON "Bundle"("userId", "createdAt");
CREATE INDEX "Bundle_status_idx" ON "Bundle"("status");
CREATE INDEX "User_removeAt_idx" ON "User"("removeAt");

-- An account that is being removed has no password any more: its timeline goes a little at a time, and the account last.
DROP TRIGGER "TimelineEntry_no_delete";
CREATE TRIGGER "TimelineEntry_no_delete" BEFORE DELETE ON "TimelineEntry"
WHEN EXISTS (SELECT 1 FROM "User" WHERE "id" = OLD."userId" AND "passwordHash" <> '')
BEGIN
    SELECT RAISE(ABORT, 'the timeline is append-only');
END;
