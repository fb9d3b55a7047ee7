import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { migrate } from "@/lib/platform/db/migrate";
import type { Column } from "./column";
import { bundleTables, LEFT_OUT } from "./tables";

const folder = mkdtempSync(path.join(tmpdir(), "tactful-tables-"));
const file = path.join(folder, "tactful.db");
migrate(file, "prisma/migrations");
const database = new Sqlite(file, { readonly: true });
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

type Info = { name: string; type: string; notnull: 0 | 1; pk: number };

const columnsIn = (table: string) => database.prepare<[], Info>(`PRAGMA table_info("${table}")`).all();

/** Every table with rows that belong to somebody. */
const owned = database
  .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  .pluck()
  .all()
  .filter((name) => name === "User" || columnsIn(name).some((column) => column.name === "userId"));

test("every table with rows of somebody is in a bundle, or is left out for a reason", () => {
  const mapped = [...bundleTables.map(({ name }) => name), ...Object.keys(LEFT_OUT)];
  expect(mapped.sort()).toEqual(owned);
});

const TYPES: Record<Column["holds"], string> = {
  ...{ id: "TEXT", reference: "TEXT", text: "TEXT", word: "TEXT", address: "TEXT", whole: "INTEGER" },
  ...{ decimal: "REAL", flag: "BOOLEAN", moment: "DATETIME", json: "JSONB", file: "BLOB" },
};

test.for(bundleTables)("of $name every column is in a bundle, and can hold what is there", (table) => {
  const expected = columnsIn(table.name)
    .filter(({ name }) => name !== "userId" && !table.derived.includes(name))
    .map(({ name, type, notnull }) => `${name} ${type}${notnull ? "" : " or nothing"}`);
  const mapped = Object.entries(table.columns).map(
    ([name, { holds, isOptional }]) => `${name} ${TYPES[holds]}${isOptional ? " or nothing" : ""}`,
  );
  expect(mapped.sort()).toEqual(expected.sort());
});

test.for(bundleTables)("the key of $name and what its rows may not share are the database's", (table) => {
  const own = columnsIn(table.name).filter(({ pk, name }) => pk > 0 && name !== "userId");
  expect([...table.key].sort()).toEqual(own.map(({ name }) => name).sort());
  const uniques = database
    .prepare<[], { name: string; unique: 0 | 1; origin: string }>(`PRAGMA index_list("${table.name}")`)
    .all()
    .filter(({ unique, origin }) => unique && origin !== "pk")
    .map(({ name }) =>
      database
        .prepare<[], string>(`SELECT name FROM pragma_index_info('${name}')`)
        .pluck()
        .all()
        .filter((column) => column !== "userId")
        .sort()
        .join(" and "),
    )
    .filter((columns) => columns !== [...table.key].sort().join(" and "));
  expect(table.uniques.map((columns) => [...columns].sort().join(" and ")).sort()).toEqual(
    [...new Set(uniques)].sort(),
  );
});

test.for(bundleTables)("the rows that $name names are in tables before it, or its own", (table) => {
  const before = bundleTables.slice(0, bundleTables.indexOf(table) + 1).map(({ name }) => name);
  const held = database
    .prepare<[], { table: string; from: string }>(`PRAGMA foreign_key_list("${table.name}")`)
    .all()
    .filter(({ from }) => from !== "userId")
    .map(({ from, table: of }) => `${from} of ${of}`);
  const mapped = Object.entries(table.columns).flatMap(([name, { of }]) => (of ? [`${name} of ${of}`] : []));
  expect(mapped.sort()).toEqual(held.sort());
  for (const { of } of Object.values(table.columns)) if (of) expect(before).toContain(of);
});

test.for(bundleTables)("what the rows of $name are a part of is a row of its own", ({ partOf, columns }) => {
  const whole = bundleTables.find(({ name }) => name === columns[partOf ?? ""]?.of);
  expect(whole?.key ?? ["id"]).toEqual(["id"]);
  expect(whole === undefined).toBe(partOf === null);
});
