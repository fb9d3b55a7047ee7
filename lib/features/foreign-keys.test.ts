import { randomUUID } from "node:crypto";
import type Sqlite from "better-sqlite3";
import { expect } from "vitest";
import { makeHers } from "@/prisma/seed/calls/hers";
import { beside, tablesIn, testOn } from "@/prisma/seed/testing";

const test = testOn(async ({ alice, bob }) => {
  await makeHers(alice, "hers");
  await makeHers(bob, "his");
});

type Relation = { child: string; parent: string; columns: string[]; own: string };

/** What the schema says a column refers to: `columns` are all that must match, `own` is the one beside userId. */
function relationsIn(file: Sqlite.Database): Relation[] {
  return tablesIn(file).flatMap((child) => {
    const keys = file
      .prepare<[], { id: number; table: string; from: string }>(`PRAGMA foreign_key_list("${child}")`)
      .all();
    return [...Map.groupBy(keys, ({ id }) => id).values()].map((parts) => {
      const columns = parts.map(({ from }) => from).sort();
      return {
        child,
        parent: parts[0]?.table ?? "",
        columns,
        own: columns.find((name) => name !== "userId") ?? "",
      };
    });
  });
}

test("every column that names another row does so together with its owner", async ({ db }) => {
  await beside(db, (file) => {
    const held = new Set(relationsIn(file).map(({ child, columns }) => `${child}: ${columns.join(" and ")}`));
    const naming = tablesIn(file).flatMap((table) =>
      file
        .prepare<[string], { name: string }>("SELECT name FROM pragma_table_info(?) WHERE name LIKE '%_Id'")
        .all(table)
        .map(({ name }) => (name === "userId" ? `${table}: userId` : `${table}: ${name} and userId`)),
    );
    const free = naming.filter((name) => !held.has(name));
    // The first is only ever read with the message that holds it. The others are names that mails and calendars gave.
    expect(free.sort()).toEqual([
      "Invitation: calendarUid and userId",
      "Message: headerId and userId",
      "Message: invitationId and userId",
      "Original: headerId and userId",
    ]);
  });
});

test("the database refuses every child under somebody else's parent, and takes it under one's own", async ({
  db,
  alice,
  bob,
}) => {
  await beside(db, (file) => {
    file.pragma("foreign_keys = ON");
    file.exec(`DROP TRIGGER "TimelineEntry_no_update"`);
    const relations = relationsIn(file).filter(({ columns }) => columns.length === 2);
    expect(relations.length).toBeGreaterThan(12);
    for (const { child, parent, own } of relations) {
      const put = file.prepare(
        `UPDATE "${child}" SET "${own}" = ? WHERE rowid = (SELECT min(rowid) FROM "${child}" WHERE "userId" = ?)`,
      );
      const into = (owner: string) => put.run(twinOf(file, parent, owner), bob.userId).changes;
      expect(() => into(alice.userId), `${child}.${own}`).toThrow("FOREIGN KEY constraint failed");
      expect(into(bob.userId), `${child}.${own}`).toBe(1);
    }
  });
});

/** Makes another row like one that somebody has, so that nothing refers to it yet; gives its id. */
function twinOf(file: Sqlite.Database, table: string, userId: string): string {
  const row = file
    .prepare<[string], Record<string, unknown>>(`SELECT * FROM "${table}" WHERE "userId" = ? LIMIT 1`)
    .get(userId);
  const id = randomUUID();
  const own = {
    ...("nameKey" in (row ?? {}) ? { nameKey: id } : {}),
    ...(table === "Invitation" ? { originalId: null } : {}),
  };
  const twin = { ...row, id, ...own };
  const columns = Object.keys(twin);
  const names = columns.map((name) => `"${name}"`).join(", ");
  file
    .prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map((name) => `@${name}`).join(", ")})`)
    .run(twin);
  return id;
}
