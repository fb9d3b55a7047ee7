
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
