-- CreateIndex
CREATE INDEX "Message_userId_headerId_idx" ON "Message"("userId", "headerId");

-- CreateIndex
CREATE INDEX "Opportunity_userId_agency_idx" ON "Opportunity"("userId", "agency");
