-- CreateTable
CREATE TABLE "Course" (
    "opportunityId" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "beganAt" DATETIME NOT NULL,
    "route" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "score" INTEGER,
    "myHours" REAL,
    "theirHours" REAL,
    CONSTRAINT "Course_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Course_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Course_opportunityId_userId_key" ON "Course"("opportunityId", "userId");

-- CreateIndex
CREATE INDEX "Course_whole_idx" ON "Course"("userId", "beganAt", "opportunityId", "route", "ending", "source", "reasons", "score", "myHours", "theirHours");

-- CreateIndex
CREATE INDEX "TimelineEntry_userId_kind_createdAt_id_idx" ON "TimelineEntry"("userId", "kind", "createdAt", "id");

-- CreateIndex
CREATE INDEX "TimelineEntry_userId_at_id_idx" ON "TimelineEntry"("userId", "at", "id");
