import { expect } from "vitest";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { correctDate } from "@/lib/features/dates/commands";
import { dateForm } from "@/lib/features/dates/schema";
import { mergeInto } from "@/lib/features/merging/commands";
import { record } from "@/lib/features/timeline/commands";
import { ok } from "@/lib/result";
import { done, later, type Scene } from "@/prisma/seed/scene";
import { answer, logOne, makeCriteria } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { loadChecklist } from "./records";

const test = testOn(async ({ alice }) => {
  await makeCriteria(alice, [
    { kind: "scale", label: "Growth", "want.better": "more", "ask.text": "How do people grow here" },
    { kind: "scale", label: "Team", "want.better": "more" },
    { kind: "scale", label: "Calm", "want.better": "more" },
  ]);
  return logOne(alice, { company: "Kiezkorb", role: "Planner" });
});

/** Writes down that these were asked; gives the entry's id. */
const ask = (at: Scene, opportunityId: string, questions: string[]) =>
  done(
    at,
    async (work) => {
      const sent = {
        messageId: "a",
        followUpId: "b",
        followUpAt: at.now.toISOString(),
        to: null,
        via: "mail",
      };
      return ok(await record(work, questionsAsked, { opportunityId, facts: { ...sent, questions } }));
    },
    null,
  );

const questionsOf = async (at: Scene, opportunityId: string) => {
  const { judgement, asked } = await loadChecklist(at.db, at.userId, opportunityId);
  return judgement.questions.map(({ label, criterionId }) => [label, asked[criterionId] ?? null]);
};

test("what was asked comes after the rest, with its day, until it is answered", async ({
  alice,
  made: id,
}) => {
  const order = ["Growth", "Team", "Calm"];
  expect(await questionsOf(alice, id)).toEqual(order.map((label) => [label, null]));
  const first = later(alice, 1);
  await ask(first, id, ["How do people grow here?", "What can you tell me about this: Team?"]);
  expect(await questionsOf(alice, id)).toEqual([
    ["Calm", null],
    ["Growth", first.now],
    ["Team", first.now],
  ]);
  await answer(later(alice, 2), id, { Growth: { "value.min": "2", "value.max": "4" } });
  const again = later(alice, 3);
  await ask(again, id, ["What can you tell me about this: Team?"]);
  expect(await questionsOf(alice, id)).toEqual([
    ["Growth", null],
    ["Calm", null],
    ["Team", again.now],
  ]);
});

test("a letter that was not sent after all asked nothing", async ({ db, alice, made: id }) => {
  const entryId = await ask(later(alice, 1), id, ["How do people grow here?"]);
  const { id: undoingId, ...rest } = await db.timelineEntry.findUniqueOrThrow({ where: { id: entryId } });
  await db.timelineEntry.create({
    data: { ...rest, id: `${undoingId}-undo`, kind: "undone", facts: { title: "" }, undoesId: entryId },
  });
  expect((await loadChecklist(db, alice.userId, id)).asked).toEqual({});
});

test("what was asked before two became one waits on, since the day on which it was", async ({
  db,
  alice,
  made: id,
}) => {
  const otherId = await logOne(later(alice, 1), { company: "Kiezkorb eG", role: "Planner" });
  const entryId = await ask(later(alice, 2), otherId, ["How do people grow here?"]);
  await done(later(alice, 3), mergeInto, { opportunityId: id, otherId });
  await done(later(alice, 4), correctDate, dateForm.parse({ entryId, at: "2026-11-20T10:00" }));
  const { asked } = await loadChecklist(db, alice.userId, id);
  expect(Object.values(asked)).toEqual([new Date("2026-11-20T09:00:00Z")]);
});
