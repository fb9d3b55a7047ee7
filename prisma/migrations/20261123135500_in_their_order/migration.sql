-- What an agency brought, and what was said about an opportunity, is read in the order of time.
DROP INDEX "Opportunity_userId_agency_idx";
CREATE INDEX "Opportunity_userId_agency_activityAt_id_idx" ON "Opportunity"("userId", "agency", "activityAt", "id");

DROP INDEX "Touch_opportunityId_userId_idx";
CREATE INDEX "Touch_opportunityId_userId_at_id_idx" ON "Touch"("opportunityId", "userId", "at", "id");
