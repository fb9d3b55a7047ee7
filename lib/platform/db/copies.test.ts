import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { type CopyKind, copyName, listCopies, outdated, pruneCopies, removeCopy } from "./copies";

const NOW = new Date("2026-11-24T10:00:00Z");

/** Copies of a kind at these moments, named by them. */
const copies = (kind: CopyKind, ...moments: string[]) =>
  moments.map((moment) => ({ name: moment, kind, madeAt: new Date(`${moment}Z`) }));

const days = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    new Date(NOW.getTime() - at * 24 * 3600 * 1000).toISOString().slice(0, 16),
  );

const kept = (made: ReturnType<typeof copies>) => {
  const gone = outdated(made, NOW);
  return made.map(({ name }) => name).filter((name) => !gone.includes(name));
};

test.for<[string, string[], string[]]>([
  ["none", [], []],
  ["one", ["2026-11-24T03:00"], ["2026-11-24T03:00"]],
  ["the newest of a day", ["2026-11-24T03:00", "2026-11-24T09:00"], ["2026-11-24T09:00"]],
  ["seven days in a row", days(7), days(7)],
  [
    // The eighth day back and the two before it are in the week before the last; its newest stays, and so on.
    "sixty days: seven of days, and the newest of each of four weeks",
    days(60),
    [...days(7), "2026-11-15T10:00", "2026-11-08T10:00"],
  ],
  [
    "days on which nobody was here are no days",
    ["2026-11-24T03:00", "2026-08-03T03:00", "2026-05-04T03:00"],
    ["2026-11-24T03:00", "2026-08-03T03:00", "2026-05-04T03:00"],
  ],
])("of the daily ones %s", ([, made, expected]) => {
  expect(kept(copies("daily", ...made))).toEqual(expected);
});

test("what was made by hand stays, and what was put aside stays for thirty days", () => {
  expect(kept(copies("backup", "2020-01-01T00:00", "2026-11-24T00:00"))).toHaveLength(2);
  const aside = copies("before-migration", "2026-11-23T00:00", "2026-10-26T00:00", "2026-10-24T00:00");
  expect(kept(aside)).toEqual(["2026-11-23T00:00", "2026-10-26T00:00"]);
  const restored = copies("before-restore", "2026-10-24T00:00");
  expect(kept([...aside, ...restored])).toHaveLength(2);
});

test("the only copy there is stays, however old", () => {
  expect(kept(copies("before-migration", "2020-01-01T00:00"))).toHaveLength(1);
});

test("copies are found by their names, and nothing else in the folder is touched", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tactful-copies-"));
  const file = path.join(folder, "tactful.db");
  mkdirSync(path.join(folder, "backups"));
  const names = [
    `${copyName("daily", new Date("2026-10-01T03:00:00Z"))}.db`,
    `${copyName("daily", NOW)}.db`,
    "before-migration-2026-09-22T23-05-00-from-20261122000000_init.db",
    "holiday.db",
    "daily-2026-10-01T03-00-00.db.0b5e.part",
  ];
  for (const name of names) writeFileSync(path.join(folder, "backups", name), "x");
  expect(listCopies(file).map(({ name, kind }) => [name, kind])).toEqual([
    ["daily-2026-11-24T10-00-00.db", "daily"],
    ["daily-2026-10-01T03-00-00.db", "daily"],
    ["before-migration-2026-09-22T23-05-00-from-20261122000000_init.db", "before-migration"],
  ]);
  pruneCopies(file, NOW);
  removeCopy(file, "holiday.db");
  removeCopy(file, "../tactful.db");
  expect(readdirSync(path.join(folder, "backups")).sort()).toEqual([
    "daily-2026-10-01T03-00-00.db",
    "daily-2026-10-01T03-00-00.db.0b5e.part",
    "daily-2026-11-24T10-00-00.db",
    "holiday.db",
  ]);
  expect(listCopies(path.join(folder, "elsewhere", "x.db"))).toEqual([]);
  rmSync(folder, { recursive: true });
});
