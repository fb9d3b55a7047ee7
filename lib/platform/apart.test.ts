import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { nothing, testOn } from "@/prisma/seed/testing";
import { doApart } from "./apart";

const test = testOn(nothing);

test("a job is done by another process, which tells how far it is", async ({ alice }) => {
  const told: unknown[] = [];
  const done = await doApart("export", alice.userId, { onWord: (word) => told.push(word) });
  expect(done).toEqual({ ok: true, value: null });
  expect(told.length).toBeGreaterThan(0);
});

test("one that fails says so, with what kind of failure it was and where, and without its words", async ({
  alice,
}) => {
  const which = `../${randomUUID()}`;
  const failure = await doApart("nothing", alice.userId, { which }).catch((thrown: unknown) => thrown);
  expect(failure).toMatchObject({ name: "TypeError", message: "" });
  expect(String((failure as Error).stack)).toContain("scripts/apart/run.mjs");
});
