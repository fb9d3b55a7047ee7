import { globSync } from "node:fs";
import path from "node:path";
import { describe, expect, vi } from "vitest";
import { sendings } from "@/prisma/seed/calls/actions";
import { commandCalls } from "@/prisma/seed/calls/commands";
import { makeHers } from "@/prisma/seed/calls/hers";
import { queryCalls } from "@/prisma/seed/calls/queries";
import { receive, sendForm } from "@/prisma/seed/request";
import { later, perform } from "@/prisma/seed/scene";
import { columnsOf, rowsOf, testOn } from "@/prisma/seed/testing";

vi.mock("next/headers", () => import("@/prisma/seed/request"));
vi.mock("next/navigation", () => import("@/prisma/seed/request"));
vi.mock("next/cache", () => import("@/prisma/seed/request"));

const HERS = "Alices-own-words";

const test = testOn(async ({ alice, bob }) => ({
  hers: await makeHers(alice, HERS),
  his: await makeHers(bob, "Bobs-own-words"),
}));

const calls = { ...queryCalls, ...commandCalls };

test("every exported query, command and action is in the tables, and nothing else is", async () => {
  const exported: Record<string, string[]> = {};
  for (const file of globSync("lib/features/*/{queries,commands,actions}.ts")) {
    const exports: object = await import(path.resolve(file));
    exported[file.replace(/^lib\/features\/|\.ts$/g, "")] = Object.keys(exports).sort();
  }
  const listed = Object.entries({ ...calls, ...sendings });
  expect(Object.fromEntries(listed.map(([file, named]) => [file, Object.keys(named).sort()]))).toEqual(
    exported,
  );
});

/** Words of a fixed list, keys, dates and digests: what a person cannot write into. */
const UNWRITTEN =
  /id$|at$|by$|^(timeZone|passwordHash|nameKey|companyKey|roleKey|agencyKey|owner|kind|channel|stage|state|status|choice|confidence|mood|source|proposal|asOf|sentVia|mediaType|sha256|revision|key|table|result|tokenHash|slots|reasons|weighting|rates|tone|region|language|address|tag|route|ending|theme|detail|permission|list|item)$/i;

/** Her address, what is only kept folded, and a fixed word under a name that is her own elsewhere. */
const NOT_WORD_FOR_WORD = ["ImportRow.outcome", "KnownWording.text", "Reflection.question", "User.email"];

test("Alice has her own words in every column that can hold some, but in her address", async ({
  db,
  alice,
}) => {
  const rows = await rowsOf(alice);
  const holds = (table: string, name: string) =>
    rows[table]?.some((row) => String(JSON.parse(row)[name]).includes(HERS)) ?? false;
  const texts = (await columnsOf(db)).filter(
    ({ name, type }) => /TEXT|JSON/.test(type) && !UNWRITTEN.test(name),
  );
  const without = texts.filter(({ table, name }) => !holds(table, name));
  expect(without.map(({ table, name }) => `${table}.${name}`)).toEqual(NOT_WORD_FOR_WORD);
});

describe.for(
  Object.entries(calls).flatMap(([file, named]) =>
    Object.entries(named).map(([name, called]) => ({ file, name, ...called })),
  ),
)("$name of $file", ({ stranger, call }) => {
  test(`whoever calls it with her ids ${stranger}`, async ({ alice, bob, made }) => {
    const before = await rowsOf(alice);
    const outcome = await call(later(bob, 600), made.hers, perform).then(
      (value) => ({
        what: isNothing(value) ? "gets nothing" : isRefused(value) ? "is refused" : "stays at home",
        value,
      }),
      (error: Error) => ({ what: "fails", value: error.name }),
    );
    expect(outcome.what, JSON.stringify(outcome.value)).toBe(stranger);
    if (outcome.what === "fails") expect(outcome.value).toBe("PrismaClientKnownRequestError");
    else expectNoTrace(outcome.value, before);
    expect(await rowsOf(alice)).toEqual(before);
  });

  test("she herself is not turned away", async ({ alice, made }) => {
    const value = await call(later(alice, 600), made.hers, perform);
    expect(isNothing(value) || (isRefused(value) && !isOnlyForNobody(value))).toBe(false);
  });
});

describe.for(
  Object.entries(sendings).flatMap(([file, named]) =>
    Object.entries(named).map(([name, sending]) => ({ file, name, ...sending })),
  ),
)("$name of $file", ({ action, fields, stranger }) => {
  test(`whoever sends its form with her ids ${stranger}`, async ({ alice, made }) => {
    const before = await rowsOf(alice);
    receive({}, { tactful: made.his.sessionKey });
    const outcome = await sendForm(action, fields(made.hers));
    // What he typed comes back to him, and with it the ids that he knew.
    const answer =
      typeof outcome === "string" ? { status: "done", path: outcome } : { ...outcome, values: {} };
    expect(answer).toMatchObject({ status: stranger === "is refused" ? "refused" : "done" });
    expect(answer).not.toMatchObject({ reason: "invalid" });
    expectNoTrace(answer, before);
    expect(await rowsOf(alice)).toEqual(before);
  });

  test("whoever sends its form without a session changes nothing", async ({ alice, bob, made }) => {
    const before = [await rowsOf(alice), await rowsOf(bob)];
    receive();
    await sendForm(action, fields(made.hers));
    expect([await rowsOf(alice), await rowsOf(bob)]).toEqual(before);
  });
});

/** Neither her words and her address, nor the id of anything that is hers, whatever else is in it. */
function expectNoTrace(value: unknown, hers: Record<string, string[]>): void {
  const told = JSON.stringify(value) ?? "";
  const ids = Object.values(hers).flatMap((rows) => rows.map((row) => JSON.parse(row).id));
  for (const trace of [HERS, "alice@example.org", ...ids]) if (trace) expect(told).not.toContain(trace);
}

const isRefused = (value: unknown): value is { reason: string } =>
  typeof value === "object" && value !== null && "ok" in value && value.ok === false;

/** The first account is made once, and sign-up is closed: to her as to everybody. */
const isOnlyForNobody = ({ reason }: { reason: string }): boolean =>
  reason === "wrong-code" || reason === "sign-up-closed";

function isNothing(value: unknown): boolean {
  if (typeof value === "object" && value !== null && "value" in value) return value.value === false;
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
