-- The newest opportunities that build a skill, without reading all that do.
DROP INDEX "SkillBuilt_skillId_userId_idx";
CREATE INDEX "SkillBuilt_skillId_userId_opportunityId_idx" ON "SkillBuilt"("skillId", "userId", "opportunityId");
