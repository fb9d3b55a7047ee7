-- DropIndex
DROP INDEX "Original_userId_createdAt_idx";

-- CreateTable
CREATE TABLE "Enclosure" (
    "originalId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("originalId", "position"),
    CONSTRAINT "Enclosure_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Enclosure_originalId_userId_fkey" FOREIGN KEY ("originalId", "userId") REFERENCES "Original" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Enclosure_userId_idx" ON "Enclosure"("userId");

-- CreateIndex
CREATE INDEX "Original_userId_discardedAt_createdAt_id_idx" ON "Original"("userId", "discardedAt", "createdAt", "id");
