-- AlterTable
ALTER TABLE "Criterion" ADD COLUMN "points" REAL;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "confidence" INTEGER;
ALTER TABLE "Decision" ADD COLUMN "doubt" TEXT;
ALTER TABLE "Decision" ADD COLUMN "mood" TEXT;
ALTER TABLE "Decision" ADD COLUMN "outcome" TEXT;
ALTER TABLE "Decision" ADD COLUMN "reviewAt" DATETIME;
ALTER TABLE "Decision" ADD COLUMN "reviewedAt" DATETIME;
ALTER TABLE "Decision" ADD COLUMN "tripwire" TEXT;
ALTER TABLE "Decision" ADD COLUMN "wasRight" BOOLEAN;

-- CreateTable
CREATE TABLE "CriterionVersion" (
    "criterionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "replacedAt" DATETIME NOT NULL,

    PRIMARY KEY ("criterionId", "version"),
    CONSTRAINT "CriterionVersion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CriterionVersion_criterionId_userId_fkey" FOREIGN KEY ("criterionId", "userId") REFERENCES "Criterion" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Judging" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "weighting" TEXT NOT NULL,
    "interviewFloor" INTEGER NOT NULL,
    "interviewBar" INTEGER NOT NULL,
    "offerFloor" INTEGER NOT NULL,
    "offerBar" INTEGER NOT NULL,
    "presentIsBar" BOOLEAN NOT NULL,
    "rates" JSONB NOT NULL,
    "weeklyHours" INTEGER,
    "hoursEach" INTEGER NOT NULL,
    CONSTRAINT "Judging_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CareerGoal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "retiredAt" DATETIME,
    CONSTRAINT "CareerGoal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Skill" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "careerGoalId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "retiredAt" DATETIME,
    CONSTRAINT "Skill_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Skill_careerGoalId_userId_fkey" FOREIGN KEY ("careerGoalId", "userId") REFERENCES "CareerGoal" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SkillBuilt" (
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,

    PRIMARY KEY ("opportunityId", "skillId"),
    CONSTRAINT "SkillBuilt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SkillBuilt_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SkillBuilt_skillId_userId_fkey" FOREIGN KEY ("skillId", "userId") REFERENCES "Skill" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "opportunityId" TEXT,
    "criterionId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "value" JSONB,
    "confidence" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "asOf" TEXT,
    "final" BOOLEAN NOT NULL DEFAULT false,
    "proposal" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Answer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Answer_opportunityId_userId_fkey" FOREIGN KEY ("opportunityId", "userId") REFERENCES "Opportunity" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Answer_criterionId_userId_fkey" FOREIGN KEY ("criterionId", "userId") REFERENCES "Criterion" ("id", "userId") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Answer" ("asOf", "confidence", "createdAt", "criterionId", "evidence", "final", "id", "opportunityId", "source", "state", "userId", "value") SELECT "asOf", "confidence", "createdAt", "criterionId", "evidence", "final", "id", "opportunityId", "source", "state", "userId", "value" FROM "Answer";
DROP TABLE "Answer";
ALTER TABLE "new_Answer" RENAME TO "Answer";
CREATE INDEX "Answer_opportunityId_userId_createdAt_id_idx" ON "Answer"("opportunityId", "userId", "createdAt", "id");
CREATE INDEX "Answer_criterionId_userId_idx" ON "Answer"("criterionId", "userId");
CREATE UNIQUE INDEX "Answer_id_userId_key" ON "Answer"("id", "userId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "CriterionVersion_userId_idx" ON "CriterionVersion"("userId");

-- CreateIndex
CREATE INDEX "CareerGoal_userId_retiredAt_idx" ON "CareerGoal"("userId", "retiredAt");

-- CreateIndex
CREATE UNIQUE INDEX "CareerGoal_id_userId_key" ON "CareerGoal"("id", "userId");

-- CreateIndex
CREATE INDEX "Skill_careerGoalId_userId_idx" ON "Skill"("careerGoalId", "userId");

-- CreateIndex
CREATE INDEX "Skill_userId_idx" ON "Skill"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Skill_id_userId_key" ON "Skill"("id", "userId");

-- CreateIndex
CREATE INDEX "SkillBuilt_skillId_userId_idx" ON "SkillBuilt"("skillId", "userId");

-- CreateIndex
CREATE INDEX "SkillBuilt_userId_opportunityId_idx" ON "SkillBuilt"("userId", "opportunityId");

-- CreateIndex
CREATE INDEX "Decision_userId_decidedAt_id_idx" ON "Decision"("userId", "decidedAt", "id");

-- CreateIndex
CREATE INDEX "Decision_userId_reviewAt_id_idx" ON "Decision"("userId", "reviewAt", "id");

-- DropIndex
DROP INDEX "Decision_opportunityId_userId_idx";

-- DropIndex
DROP INDEX "FollowUp_opportunityId_userId_idx";

-- CreateIndex
CREATE INDEX "Decision_opportunityId_userId_decidedAt_id_idx" ON "Decision"("opportunityId", "userId", "decidedAt", "id");

-- CreateIndex
CREATE INDEX "FollowUp_opportunityId_userId_status_dueAt_id_idx" ON "FollowUp"("opportunityId", "userId", "status", "dueAt", "id");
