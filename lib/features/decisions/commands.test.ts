import { expect } from "vitest";
import * as z from "zod";
import { later, perform } from "@/prisma/seed/scene";
import { accept, answer, decline, logOne, makeCriteria, takeBackLast } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { rowsOf, testOn } from "@/prisma/seed/testing";
import { acceptInterview } from "./commands";

const test = testOn(async ({ alice }) => {
  await makeCriteria(alice, criteria);
  return logOne(alice, { company: "Grünfracht", role: "Product Manager" });
});

const frozen = z.object({
  criteria: z.array(z.object({ label: z.string() })),
  answers: z.record(z.string(), z.object({ value: z.unknown() })),
  judgement: z.object({ verdict: z.string() }),
});

test("taking an interview is decided, and what it was decided on is frozen", async ({
  db,
  alice,
  made: id,
}) => {
  await answer(later(alice, 1), id, { "Work from home": { "value.min": "0" } });
  await accept(later(alice, 2), id);
  await answer(later(alice, 3), id, { "Work from home": { "value.min": "4" } });
  const decision = await db.decision.findFirstOrThrow({ where: { opportunityId: id } });
  expect(decision).toMatchObject({ choice: "accept", reasons: [], messageId: null, withdrawnAt: null });
  const then = frozen.parse(decision.frozen);
  expect(then.criteria).toHaveLength(criteria.length);
  expect(Object.values(then.answers).map(({ value }) => value)).toEqual([0]);
  expect(then.judgement.verdict).toBe("decline");
});

test("what is decided is not decided again before it is taken back", async ({ db, alice, made: id }) => {
  await accept(later(alice, 1), id);
  const before = await rowsOf(alice);
  const again = await perform(later(alice, 2), acceptInterview, { opportunityId: id });
  expect(again).toEqual({ ok: false, reason: "already-decided" });
  expect(await rowsOf(alice)).toEqual(before);
  await takeBackLast(later(alice, 3), id, "accepted");
  await accept(later(alice, 4), id);
  const standing = { opportunityId: id, withdrawnAt: null };
  expect(await db.decision.count({ where: standing })).toBe(1);
  expect(await db.decision.count({ where: { opportunityId: id } })).toBe(2);
});

test("a declined invitation is not accepted beside it", async ({ alice, made: id }) => {
  await decline(later(alice, 1), id);
  const accepted = await perform(later(alice, 9), acceptInterview, { opportunityId: id });
  expect(accepted).toEqual({ ok: false, reason: "already-decided" });
});

test("an opportunity that is not there cannot be accepted", async ({ alice }) => {
  const accepted = await perform(alice, acceptInterview, { opportunityId: "nowhere" });
  expect(accepted).toEqual({ ok: false, reason: "not-found" });
});
