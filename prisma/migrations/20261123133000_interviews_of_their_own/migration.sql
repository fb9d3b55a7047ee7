-- Until now a meeting was a column of its opportunity, and that one was held an entry. Both become rows.
INSERT INTO "Interview" ("id", "userId", "opportunityId", "invitationId", "name", "startsAt", "endsAt", "timeZone", "place", "link", "status", "createdAt")
SELECT entry."id", entry."userId", entry."opportunityId", NULL, 'Interview', entry."at", NULL, person."timeZone", '', '', 'held', entry."createdAt"
FROM "TimelineEntry" entry
JOIN "User" person ON person."id" = entry."userId"
WHERE entry."kind" = 'interview-held' AND entry."opportunityId" IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM "TimelineEntry" undo WHERE undo."undoesId" = entry."id");

INSERT INTO "Interview" ("id", "userId", "opportunityId", "invitationId", "name", "startsAt", "endsAt", "timeZone", "place", "link", "status", "createdAt")
SELECT
  lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
  opportunity."userId", opportunity."id", NULL, 'Interview', opportunity."interviewAt", NULL, person."timeZone", '', '', 'planned', opportunity."createdAt"
FROM "Opportunity" opportunity
JOIN "User" person ON person."id" = opportunity."userId"
WHERE opportunity."interviewAt" IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM "Interview" held
    WHERE held."opportunityId" = opportunity."id" AND held."startsAt" >= opportunity."interviewAt"
  );

UPDATE "Opportunity" SET "interviewAt" = NULL
WHERE "interviewAt" IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM "Interview" planned
    WHERE planned."opportunityId" = "Opportunity"."id" AND planned."status" = 'planned'
  );
