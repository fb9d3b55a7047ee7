-- CreateTable
CREATE TABLE "Manner" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "tone" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "onBenefits" BOOLEAN NOT NULL,
    CONSTRAINT "Manner_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Wording" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "kind" TEXT,
    "tag" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "retiredAt" DATETIME,
    CONSTRAINT "Wording_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Template" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "retiredAt" DATETIME,
    CONSTRAINT "Template_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KnownWording" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "KnownWording_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable: added one by one, for a table that is made anew takes its children with it
ALTER TABLE "Message" ADD COLUMN "composed" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Opportunity" ADD COLUMN "interviewAt" DATETIME;
ALTER TABLE "Opportunity" ADD COLUMN "referrer" TEXT;
ALTER TABLE "Opportunity" ADD COLUMN "viaAgency" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Opportunity" ADD COLUMN "goodCause" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Wording_userId_retiredAt_idx" ON "Wording"("userId", "retiredAt");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_id_userId_key" ON "Wording"("id", "userId");

-- CreateIndex
CREATE INDEX "Template_userId_retiredAt_idx" ON "Template"("userId", "retiredAt");

-- CreateIndex
CREATE UNIQUE INDEX "Template_id_userId_key" ON "Template"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "KnownWording_id_userId_key" ON "KnownWording"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "KnownWording_userId_tag_text_key" ON "KnownWording"("userId", "tag", "text");

-- CreateIndex
CREATE INDEX "Opportunity_userId_stage_activityAt_id_idx" ON "Opportunity"("userId", "stage", "activityAt", "id");
