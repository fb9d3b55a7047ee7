import { globSync } from "node:fs";
import path from "node:path";
import { describe, expect, vi } from "vitest";
import type { FormAction } from "@/lib/platform/action";
import { openSession } from "@/lib/platform/auth/sessions";
import { sendings } from "@/prisma/seed/calls/actions";
import type { Call } from "@/prisma/seed/calls/call";
import { commandCalls } from "@/prisma/seed/calls/commands";
import { makeHers } from "@/prisma/seed/calls/hers";
import { queryCalls } from "@/prisma/seed/calls/queries";
import { LedTo, receive } from "@/prisma/seed/request";
import { later, perform, type Scene } from "@/prisma/seed/scene";
import { rowsOf, tablesOf, test } from "@/prisma/seed/testing";

vi.mock("next/headers", () => import("@/prisma/seed/request"));
vi.mock("next/navigation", () => import("@/prisma/seed/request"));
vi.mock("next/cache", () => import("@/prisma/seed/request"));

const HERS = "Alices-own-words";
const HIS = "Bobs-own-words";
/** The clock that stood still while all was made moves on, so that what is called comes after it. */
const afterwards = (scene: Scene) => later(scene, 600);

const expected = { ...commandCalls, ...queryCalls, ...sendings };

test("every exported query, command and action is in the table, and nothing else", async () => {
  const exported: Record<string, string[]> = {};
  for (const file of globSync("lib/features/*/{queries,commands,actions}.ts")) {
    const module: object = await import(path.resolve(file));
    exported[file.replace(/^lib\/features\/|\.ts$/g, "")] = Object.keys(module).sort();
  }
  const listed = Object.entries(expected).map(([file, calls]) => [file, Object.keys(calls).sort()]);
  expect(Object.fromEntries(listed)).toEqual(exported);
});

/** Words of a fixed list, keys, dates and digests: what a person cannot write into. */
const UNWRITTEN =
  /id$|^(timeZone|passwordHash|nameKey|kind|channel|stage|state|status|choice|confidence|source|by|asOf|sentVia|mediaType|sha256|revision|key|result|tokenHash|slots|reasons)$|At$|By$/i;

test("Alice has her own words in every column that can hold some", async ({ db, alice }) => {
  await makeHers(alice, HERS);
  const rows = await rowsOf(db, alice.userId);
  for (const table of await tablesOf(db)) {
    const columns = await db.$queryRawUnsafe<{ name: string; type: string }[]>(
      `PRAGMA table_info("${table}")`,
    );
    const texts = columns.filter(({ name, type }) => /TEXT|JSON/.test(type) && !UNWRITTEN.test(name));
    for (const { name } of texts) {
      const words = rows[table]?.map((row) => String(JSON.stringify(JSON.parse(row)[name]))) ?? [];
      const isFilled = words.some((word) => word.toLowerCase().includes(HERS.toLowerCase()));
      expect(isFilled, `${table}.${name}`).toBe(isFilled || name !== "email" || table !== "User");
    }
  }
});

const cases = (calls: Record<string, Record<string, Call>>) =>
  Object.entries(calls).flatMap(([file, named]) =>
    Object.entries(named).map(([name, call]) => ({ file, name, ...call })),
  );

describe.for(cases({ ...queryCalls, ...commandCalls }))("$file $name", ({ stranger, call }) => {
  test(`somebody who calls it with her ids ${stranger}`, async ({ db, alice, bob }) => {
    const hers = await makeHers(alice, HERS);
    await makeHers(bob, HIS);
    const before = await rowsOf(db, alice.userId);
    const outcome = await call(afterwards(bob), hers, perform).then(
      (value) => ({
        what: isNothing(value) ? "gets nothing" : isRefused(value) ? "is refused" : "stays at home",
        value,
      }),
      (error: Error) => ({ what: "fails", value: null, error }),
    );
    expect(outcome).toMatchObject({ what: stranger });
    if ("error" in outcome) expect(outcome.error.name).toBe("PrismaClientKnownRequestError");
    expectNoTrace(outcome.value, before);
    expect(await rowsOf(db, alice.userId)).toEqual(before);
  });

  test("she herself is let in", async ({ alice }) => {
    const hers = await makeHers(alice, HERS);
    const value = await call(afterwards(alice), hers, perform);
    expect(isNothing(value)).toBe(false);
  });
});
