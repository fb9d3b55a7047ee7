-- CreateTable
CREATE TABLE "BundleRow" (
    "userId" TEXT NOT NULL,
    "bundleId" TEXT NOT NULL,
    "table" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" BLOB,
    "activityAt" DATETIME,

    PRIMARY KEY ("userId", "bundleId", "table", "key"),
    CONSTRAINT "BundleRow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BundleRow_bundleId_userId_fkey" FOREIGN KEY ("bundleId", "userId") REFERENCES "Bundle" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What a bundle brought into the timeline goes when the bundle is taken back, and nothing else does.
DROP TRIGGER "TimelineEntry_no_delete";
CREATE TRIGGER "TimelineEntry_no_delete" BEFORE DELETE ON "TimelineEntry"
WHEN EXISTS (SELECT 1 FROM "User" WHERE "id" = OLD."userId" AND "passwordHash" <> '')
AND NOT EXISTS (
    SELECT 1 FROM "Bundle" b CROSS JOIN "BundleRow" r ON r."userId" = b."userId" AND r."bundleId" = b."id"
    WHERE b."userId" = OLD."userId" AND b."status" = 'undoing' AND r."table" = 'TimelineEntry'
    AND r."key" = json_array(OLD."id") AND r."fingerprint" IS NOT NULL
)
BEGIN
    SELECT RAISE(ABORT, 'the timeline is append-only');
END;
