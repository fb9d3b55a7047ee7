import * as fc from "fast-check";
import type { Column } from "@/lib/domain/bundle/column";
import { type BundleRow, type BundleTable, bundleTables } from "@/lib/domain/bundle/tables";
import { STAGES } from "@/lib/domain/timeline/stage";
import type { Database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

/** Rows of every table, by its name; a file is its bytes. Parents come before their children. */
export type AnyAccount = Record<string, BundleRow[]>;

const MOST_ROWS = 4;

function rowsOf({ name: table, columns, key }: BundleTable): fc.Arbitrary<BundleRow[]> {
  const cells = Object.entries(columns).map(([name, column]) => [
    name,
    PARTICULAR[`${table}.${name}`] ?? anyIn(column),
  ]);
  const row: fc.Arbitrary<BundleRow> = fc.record(Object.fromEntries(cells));
  return fc.array(row, { minLength: 1, maxLength: key.length === 0 ? 1 : MOST_ROWS });
}

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "",
    "=1+1",
    "＝A1",
    "'",
    "\u2028",
    "a\r\nb",
    "\u0000",
    '","',
    "{}",
    "null",
    "<script>",
    "5",
    "1e3",
  ),
);

const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 2, noUnicodeString: false }).map(withoutTraps),
  fc.constantFrom(5, "5", "", 0, -0.5, 1e300, true, "null", [null]),
);

/** Columns that are read as they stand, so that a bundle takes nothing else for them. */
const PARTICULAR: Record<string, fc.Arbitrary<unknown>> = {
  "Import.mapping": fc.constant({ fields: { company: 0 }, kept: [1], order: "day-first", statuses: [] }),
  "Import.columns": fc.constant({
    columns: ["Company"],
    parts: [{ name: "a.csv", unit: "line", offset: 0 }],
  }),
  "ImportRow.cells": fc.array(text),
  "Decision.reasons": fc.array(text),
  "TimelineEntry.by": fc.constantFrom("me", "them", "system"),
  "TimelineEntry.facts": fc.dictionary(fc.constantFrom("one", "other"), anyJson),
};

/** A reference is a number first: which of the rows that are there it names. */
function anyIn({ holds, isOptional, schema }: Column): fc.Arbitrary<unknown> {
  const values: Record<Column["holds"], fc.Arbitrary<unknown>> = {
    id: fc.uuid(),
    reference: fc.nat(),
    text,
    word: fc
      .constantFrom(...Object.keys(STAGES), "checked", "done")
      .filter((it) => schema.safeParse(it).success),
    address: fc.constantFrom("", "https://example.org/a?b=c", "example.org", "tel:+491"),
    whole: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    decimal: fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => it + 0),
    flag: fc.boolean(),
    moment: fc
      .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((at) => at.toISOString()),
    json: anyJson,
    file: fc.uint8Array({ minLength: 0, maxLength: 40 }),
  };
  return isOptional ? fc.option(values[holds]) : values[holds];
}

/**
 * Somebody's rows in every table, of whatever the columns can hold: hostile texts, empty ones, rows that name one another.
 * No table is empty, and no two rows share what they may not.
 */
export const anyAccount: fc.Arbitrary<AnyAccount> = fc
  .record(Object.fromEntries(bundleTables.map((table) => [table.name, rowsOf(table)])))
  .map(joined);

/** What every object has cannot be named in what is read back. */
function withoutTraps(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, it) => (/^(__proto__|constructor)$/.test(name) ? undefined : it)) ?? "0",
  );
}

/** Lets references name rows, and leaves out rows that share what no two may. */
function joined(made: AnyAccount): AnyAccount {
  const account: AnyAccount = {};
  for (const table of bundleTables) {
    const kept: BundleRow[] = [];
    account[table.name] = kept;
    const taken = new Set<string>();
    for (const row of made[table.name] ?? []) {
      const whole = Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, named(account, table.columns[name], value)]),
      );
      const parts = [table.key, ...table.uniques].map((columns) =>
        columns.map((column) => whole[column] ?? null),
      );
      const used = parts
        .filter((part) => !part.includes(null))
        .map((part, at) => `${at} ${JSON.stringify(part)}`);
      const lacks = Object.entries(table.columns).some(
        ([name, { of, isOptional }]) => of !== undefined && !isOptional && whole[name] === null,
      );
      if (lacks || used.some((part) => taken.has(part))) continue;
      for (const part of used) taken.add(part);
      kept.push(whole);
    }
  }
  return account;
}

function named(account: AnyAccount, column: Column | undefined, value: unknown): unknown {
  if (!column?.of || value === null) return value;
  const there = account[column.of] ?? [];
  return there.length > 0 ? there[Number(value) % there.length]?.id : null;
}

/** Writes an account's rows into the database as they are. */
export async function writeAccount(db: Database, userId: UserId, account: AnyAccount): Promise<void> {
  for (const table of bundleTables) {
    const delegate = (table.name.charAt(0).toLowerCase() + table.name.slice(1)) as "note";
    for (const row of account[table.name] ?? [])
      await db[delegate].create({ data: { userId, ...toData(table, row) } as never });
  }
}

const toData = ({ columns }: BundleTable, row: BundleRow) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const { holds, isOptional } = columns[name] ?? { holds: "text", isOptional: false };
      if (holds === "json" && value === null) return [name, isOptional ? Prisma.DbNull : Prisma.JsonNull];
      return [name, holds === "moment" && value !== null ? new Date(String(value)) : value];
    }),
  );
