-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "isOwner" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "agent" TEXT,
    "createdAt" DATETIME NOT NULL,
    "seenAt" DATETIME NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Receipt" (
    "userId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "key"),
    CONSTRAINT "Receipt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "attribute" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "rank" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "retiredAt" DATETIME,
    CONSTRAINT "Criterion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Company" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Company_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "companyId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Contact_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Contact_companyId_userId_fkey" FOREIGN KEY ("companyId", "userId") REFERENCES "Company" ("id", "userId") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Original" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "name" TEXT,
    "mediaType" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "mail" JSONB,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "receivedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "discardedAt" DATETIME,
    CONSTRAINT "Original_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Opportunity" (
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
    "activityAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Opportunity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_companyId_userId_fkey" FOREIGN KEY ("companyId", "userId") REFERENCES "Company" ("id", "userId") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_contactId_userId_fkey" FOREIGN KEY ("contactId", "userId") REFERENCES "Contact" ("id", "userId") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "originalId" TEXT,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "answerBy" DATETIME,
    "slots" JSONB NOT NULL,
    "thread" JSONB,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invitation_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invitation_originalId_userId_fkey" FOREIGN KEY ("originalId", "userId") REFERENCES "Original" ("id", "userId") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "value" JSONB,
    "confidence" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "asOf" TEXT,
    "final" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Answer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Answer_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Answer_criterionId_userId_fkey" FOREIGN KEY ("criterionId", "userId") REFERENCES "Criterion" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "invitationId" TEXT,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "recipientName" TEXT,
    "recipientEmail" TEXT,
    "choices" JSONB NOT NULL,
    "seed" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "headerId" TEXT NOT NULL,
    "sentAt" DATETIME,
    "sentVia" TEXT,
    "revision" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Message_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Message_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "messageId" TEXT,
    "choice" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "frozen" JSONB NOT NULL,
    "decidedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Decision_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Decision_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Decision_messageId_userId_fkey" FOREIGN KEY ("messageId", "userId") REFERENCES "Message" ("id", "userId") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "status" TEXT NOT NULL,
    "closedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "FollowUp_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TimelineEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT,
    "kind" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "facts" JSONB NOT NULL,
    "undoesId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "TimelineEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TimelineEntry_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TimelineEntry_undoesId_userId_fkey" FOREIGN KEY ("undoesId", "userId") REFERENCES "TimelineEntry" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "row" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "SearchEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SearchEntry_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Receipt_createdAt_idx" ON "Receipt"("createdAt");

-- CreateIndex
CREATE INDEX "Criterion_userId_retiredAt_idx" ON "Criterion"("userId", "retiredAt");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_id_userId_key" ON "Criterion"("id", "userId");

-- CreateIndex
CREATE INDEX "Company_userId_createdAt_idx" ON "Company"("userId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Company_id_userId_key" ON "Company"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Company_userId_nameKey_key" ON "Company"("userId", "nameKey");

-- CreateIndex
CREATE INDEX "Contact_companyId_userId_idx" ON "Contact"("companyId", "userId");

-- CreateIndex
CREATE INDEX "Contact_userId_email_idx" ON "Contact"("userId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_id_userId_key" ON "Contact"("id", "userId");

-- CreateIndex
CREATE INDEX "Original_userId_createdAt_idx" ON "Original"("userId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Original_id_userId_key" ON "Original"("id", "userId");

-- CreateIndex
CREATE INDEX "Opportunity_userId_activityAt_id_idx" ON "Opportunity"("userId", "activityAt", "id");

-- CreateIndex
CREATE INDEX "Opportunity_userId_isOpen_activityAt_id_idx" ON "Opportunity"("userId", "isOpen", "activityAt", "id");

-- CreateIndex
CREATE INDEX "Opportunity_userId_wantsAnswer_answerBy_id_idx" ON "Opportunity"("userId", "wantsAnswer", "answerBy", "id");

-- CreateIndex
CREATE INDEX "Opportunity_companyId_userId_idx" ON "Opportunity"("companyId", "userId");

-- CreateIndex
CREATE INDEX "Opportunity_contactId_userId_idx" ON "Opportunity"("contactId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Opportunity_id_userId_key" ON "Opportunity"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_originalId_key" ON "Invitation"("originalId");

-- CreateIndex
CREATE INDEX "Invitation_opportunityId_userId_idx" ON "Invitation"("opportunityId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_id_userId_key" ON "Invitation"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_originalId_userId_key" ON "Invitation"("originalId", "userId");

-- CreateIndex
CREATE INDEX "Answer_opportunityId_userId_createdAt_id_idx" ON "Answer"("opportunityId", "userId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Answer_criterionId_userId_idx" ON "Answer"("criterionId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_id_userId_key" ON "Answer"("id", "userId");

-- CreateIndex
CREATE INDEX "Message_opportunityId_userId_status_idx" ON "Message"("opportunityId", "userId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Message_id_userId_key" ON "Message"("id", "userId");

-- CreateIndex
CREATE INDEX "Decision_opportunityId_userId_idx" ON "Decision"("opportunityId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_id_userId_key" ON "Decision"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_messageId_userId_key" ON "Decision"("messageId", "userId");

-- CreateIndex
CREATE INDEX "FollowUp_opportunityId_userId_idx" ON "FollowUp"("opportunityId", "userId");

-- CreateIndex
CREATE INDEX "FollowUp_userId_status_dueAt_id_idx" ON "FollowUp"("userId", "status", "dueAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_id_userId_key" ON "FollowUp"("id", "userId");

-- CreateIndex
CREATE INDEX "TimelineEntry_opportunityId_userId_createdAt_id_idx" ON "TimelineEntry"("opportunityId", "userId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "TimelineEntry_userId_createdAt_id_idx" ON "TimelineEntry"("userId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TimelineEntry_id_userId_key" ON "TimelineEntry"("id", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "TimelineEntry_undoesId_userId_key" ON "TimelineEntry"("undoesId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_opportunityId_key" ON "SearchEntry"("opportunityId");

-- CreateIndex
CREATE INDEX "SearchEntry_userId_idx" ON "SearchEntry"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_opportunityId_userId_key" ON "SearchEntry"("opportunityId", "userId");



-- The timeline is append-only. Its rows go only with the whole account.
CREATE TRIGGER "TimelineEntry_no_update" BEFORE UPDATE ON "TimelineEntry"
BEGIN
    SELECT RAISE(ABORT, 'the timeline is append-only');
END;

CREATE TRIGGER "TimelineEntry_no_delete" BEFORE DELETE ON "TimelineEntry"
WHEN EXISTS (SELECT 1 FROM "User" WHERE "id" = OLD."userId")
BEGIN
    SELECT RAISE(ABORT, 'the timeline is append-only');
END;

-- Full-text search over SearchEntry, kept in step by triggers.
CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
    "title", "body",
    content = 'SearchEntry', content_rowid = 'row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER "SearchEntry_insert" AFTER INSERT ON "SearchEntry"
BEGIN
    INSERT INTO "SearchIndex" ("rowid", "title", "body") VALUES (NEW."row", NEW."title", NEW."body");
END;

CREATE TRIGGER "SearchEntry_delete" AFTER DELETE ON "SearchEntry"
BEGIN
    INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "title", "body")
    VALUES ('delete', OLD."row", OLD."title", OLD."body");
END;

CREATE TRIGGER "SearchEntry_update" AFTER UPDATE ON "SearchEntry"
BEGIN
    INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "title", "body")
    VALUES ('delete', OLD."row", OLD."title", OLD."body");
    INSERT INTO "SearchIndex" ("rowid", "title", "body") VALUES (NEW."row", NEW."title", NEW."body");
END;
