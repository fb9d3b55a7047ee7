-- AlterTable
ALTER TABLE "User" ADD COLUMN "removeAt" DATETIME;

-- CreateTable
CREATE TABLE "Preferences" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "theme" TEXT NOT NULL,
    "silenceDays" INTEGER,
    "notifies" BOOLEAN NOT NULL,
    CONSTRAINT "Preferences_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Tag_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tagging" (
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "tagId" TEXT NOT NULL,

    PRIMARY KEY ("opportunityId", "tagId"),
    CONSTRAINT "Tagging_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Tagging_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Tagging_tagId_userId_fkey" FOREIGN KEY ("tagId", "userId") REFERENCES "Tag" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Interview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "invitationId" TEXT,
    "name" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME,
    "timeZone" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Interview_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Interview_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Interview_invitationId_userId_fkey" FOREIGN KEY ("invitationId", "userId") REFERENCES "Invitation" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Note_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Note_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Link_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Link_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "careerGoalId" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "retiredAt" DATETIME,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "Document_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Document_careerGoalId_userId_fkey" FOREIGN KEY ("careerGoalId", "userId") REFERENCES "CareerGoal" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DocumentSent" (
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "sentAt" DATETIME NOT NULL,

    PRIMARY KEY ("opportunityId", "documentId"),
    CONSTRAINT "DocumentSent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DocumentSent_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DocumentSent_documentId_userId_fkey" FOREIGN KEY ("documentId", "userId") REFERENCES "Document" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Touch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "opportunityId" TEXT,
    "by" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Touch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Touch_contactId_userId_fkey" FOREIGN KEY ("contactId", "userId") REFERENCES "Contact" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Touch_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Feed" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Feed_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reflection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Reflection_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "item" TEXT,
    "label" TEXT NOT NULL,
    "doneAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Task_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SkillEvidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "SkillEvidence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SkillEvidence_skillId_userId_fkey" FOREIGN KEY ("skillId", "userId") REFERENCES "Skill" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Practice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "rating" INTEGER,
    "at" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Practice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Practice_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Contact" ADD COLUMN "position" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Contact" ADD COLUMN "phone" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Contact" ADD COLUMN "url" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Contact" ADD COLUMN "about" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Contact" ADD COLUMN "permission" TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE "Contact" ADD COLUMN "nextTouchAt" DATETIME;
CREATE INDEX "Contact_userId_nextTouchAt_id_idx" ON "Contact"("userId", "nextTouchAt", "id");

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Opportunity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "contactId" TEXT,
    "role" TEXT NOT NULL,
    "place" TEXT,
    "stage" TEXT NOT NULL,
    "isOpen" BOOLEAN NOT NULL,
    "wantsAnswer" BOOLEAN NOT NULL,
    "answerBy" DATETIME,
    "interviewAt" DATETIME,
    "referrer" TEXT,
    "viaAgency" BOOLEAN NOT NULL DEFAULT false,
    "goodCause" TEXT NOT NULL DEFAULT '',
    "agency" TEXT,
    "postingUrl" TEXT,
    "archivedAt" DATETIME,
    "mergedIntoId" TEXT,
    "activityAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Opportunity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_companyId_userId_fkey" FOREIGN KEY ("companyId", "userId") REFERENCES "Company" ("id", "userId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_contactId_userId_fkey" FOREIGN KEY ("contactId", "userId") REFERENCES "Contact" ("id", "userId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_mergedIntoId_userId_fkey" FOREIGN KEY ("mergedIntoId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Opportunity" ("activityAt", "agency", "answerBy", "companyId", "contactId", "createdAt", "goodCause", "id", "interviewAt", "isOpen", "place", "postingUrl", "referrer", "role", "stage", "userId", "version", "viaAgency", "wantsAnswer") SELECT "activityAt", "agency", "answerBy", "companyId", "contactId", "createdAt", "goodCause", "id", "interviewAt", "isOpen", "place", "postingUrl", "referrer", "role", "stage", "userId", "version", "viaAgency", "wantsAnswer" FROM "Opportunity";
DROP TABLE "Opportunity";
ALTER TABLE "new_Opportunity" RENAME TO "Opportunity";
CREATE INDEX "Opportunity_mergedIntoId_userId_idx" ON "Opportunity"("mergedIntoId", "userId");
CREATE INDEX "Opportunity_userId_archivedAt_activityAt_id_idx" ON "Opportunity"("userId", "archivedAt", "activityAt", "id");
CREATE INDEX "Opportunity_userId_postingUrl_idx" ON "Opportunity"("userId", "postingUrl");
CREATE INDEX "Opportunity_userId_agency_idx" ON "Opportunity"("userId", "agency");
CREATE INDEX "Opportunity_userId_activityAt_id_idx" ON "Opportunity"("userId", "activityAt", "id");
CREATE INDEX "Opportunity_userId_isOpen_activityAt_id_idx" ON "Opportunity"("userId", "isOpen", "activityAt", "id");
CREATE INDEX "Opportunity_userId_wantsAnswer_answerBy_id_idx" ON "Opportunity"("userId", "wantsAnswer", "answerBy", "id");
CREATE INDEX "Opportunity_userId_stage_activityAt_id_idx" ON "Opportunity"("userId", "stage", "activityAt", "id");
CREATE INDEX "Opportunity_companyId_userId_idx" ON "Opportunity"("companyId", "userId");
CREATE INDEX "Opportunity_contactId_userId_idx" ON "Opportunity"("contactId", "userId");
CREATE UNIQUE INDEX "Opportunity_id_userId_key" ON "Opportunity"("id", "userId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Tag_id_userId_key" ON "Tag"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_userId_nameKey_key" ON "Tag"("userId", "nameKey");

-- CreateIndex
CREATE INDEX "Tagging_tagId_userId_idx" ON "Tagging"("tagId", "userId");

-- CreateIndex
CREATE INDEX "Tagging_userId_opportunityId_idx" ON "Tagging"("userId", "opportunityId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_id_userId_key" ON "SavedView"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_userId_name_key" ON "SavedView"("userId", "name");

-- CreateIndex
CREATE INDEX "Interview_opportunityId_userId_startsAt_id_idx" ON "Interview"("opportunityId", "userId", "startsAt", "id");

-- CreateIndex
CREATE INDEX "Interview_invitationId_userId_idx" ON "Interview"("invitationId", "userId");

-- CreateIndex
CREATE INDEX "Interview_userId_status_startsAt_id_idx" ON "Interview"("userId", "status", "startsAt", "id");

-- CreateIndex
CREATE INDEX "Interview_userId_startsAt_id_idx" ON "Interview"("userId", "startsAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Interview_id_userId_key" ON "Interview"("id", "userId");

-- CreateIndex
CREATE INDEX "Note_opportunityId_userId_createdAt_id_idx" ON "Note"("opportunityId", "userId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Note_userId_idx" ON "Note"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Note_id_userId_key" ON "Note"("id", "userId");

-- CreateIndex
CREATE INDEX "Link_opportunityId_userId_createdAt_id_idx" ON "Link"("opportunityId", "userId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Link_userId_idx" ON "Link"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Link_id_userId_key" ON "Link"("id", "userId");

-- CreateIndex
CREATE INDEX "Document_careerGoalId_userId_idx" ON "Document"("careerGoalId", "userId");

-- CreateIndex
CREATE INDEX "Document_userId_retiredAt_createdAt_id_idx" ON "Document"("userId", "retiredAt", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Document_id_userId_key" ON "Document"("id", "userId");

-- CreateIndex
CREATE INDEX "DocumentSent_documentId_userId_idx" ON "DocumentSent"("documentId", "userId");

-- CreateIndex
CREATE INDEX "DocumentSent_userId_opportunityId_idx" ON "DocumentSent"("userId", "opportunityId");

-- CreateIndex
CREATE INDEX "Touch_contactId_userId_at_id_idx" ON "Touch"("contactId", "userId", "at", "id");

-- CreateIndex
CREATE INDEX "Touch_opportunityId_userId_idx" ON "Touch"("opportunityId", "userId");

-- CreateIndex
CREATE INDEX "Touch_userId_at_id_idx" ON "Touch"("userId", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Touch_id_userId_key" ON "Touch"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Feed_tokenHash_key" ON "Feed"("tokenHash");

-- CreateIndex
CREATE INDEX "Reflection_userId_question_createdAt_id_idx" ON "Reflection"("userId", "question", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Reflection_id_userId_key" ON "Reflection"("id", "userId");

-- CreateIndex
CREATE INDEX "Task_userId_list_createdAt_id_idx" ON "Task"("userId", "list", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Task_id_userId_key" ON "Task"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Task_userId_list_item_key" ON "Task"("userId", "list", "item");

-- CreateIndex
CREATE INDEX "SkillEvidence_skillId_userId_createdAt_id_idx" ON "SkillEvidence"("skillId", "userId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "SkillEvidence_userId_idx" ON "SkillEvidence"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SkillEvidence_id_userId_key" ON "SkillEvidence"("id", "userId");

-- CreateIndex
CREATE INDEX "Practice_opportunityId_userId_idx" ON "Practice"("opportunityId", "userId");

-- CreateIndex
CREATE INDEX "Practice_userId_at_id_idx" ON "Practice"("userId", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Practice_id_userId_key" ON "Practice"("id", "userId");
