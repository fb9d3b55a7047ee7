import { expect } from "vitest";
import { readSheet } from "@/lib/features/opportunities/queries";
import { readTimeline } from "@/lib/features/timeline/queries";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { decline, logOne, saveLetter, startLetter, takeBackLast } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { noteReply } from "./commands";
import { replyForm } from "./schema";

const test = testOn(async ({ alice }) => ({
  opportunityId: await logOne(alice, { company: "Otter & Pine", role: "Planner", text: "An interview?" }),
}));

const reply = (opportunityId: string, said: string, note = "") =>
  replyForm.parse({ opportunityId, reply: said, note });

/** What the sheet knows of the last answer to the no that stands. */
const known = async ({ userId }: Scene, opportunityId: string) =>
  (await readSheet(userId, opportunityId))?.reply;

test("what they wrote back to a no is told, changes no stage, and can be taken back", async ({
  alice,
  made: { opportunityId },
}) => {
  await decline(later(alice, 1), opportunityId);
  await done(later(alice, 9), noteReply, reply(opportunityId, "thanked", "They were kind about it."));
  expect(await readTimeline(alice.userId, opportunityId, { date: String })).toMatchObject([
    {
      ...{ title: "They wrote back: a kind acknowledgement", details: ["They were kind about it."] },
      ...{ by: "them", undo: "They did not write" },
    },
    ...[{}, {}],
  ]);
  expect(await readSheet(alice.userId, opportunityId)).toMatchObject({
    ...{ stage: "declined-by-me", reply: "thanked" },
  });
  await takeBackLast(later(alice, 10), opportunityId, "they-replied");
  expect(await known(alice, opportunityId)).toBeNull();
});

test("of several answers the last one counts, and one counts only for the no that it answered", async ({
  alice,
  made: { opportunityId },
}) => {
  const say = (minutes: number, said: string) =>
    done(later(alice, minutes), noteReply, reply(opportunityId, said));
  await decline(later(alice, 1), opportunityId);
  await say(9, "asked");
  await say(10, "proposed");
  expect(await known(alice, opportunityId)).toBe("proposed");
  const messageId = await startLetter(later(alice, 11), opportunityId, "reopen");
  await saveLetter(later(alice, 12), messageId, "sent");
  expect(await known(alice, opportunityId)).toBeNull();
  await decline(later(alice, 20), opportunityId);
  expect(await known(alice, opportunityId)).toBeNull();
});

test("what was not declined has no answer to it", async ({ alice, made: { opportunityId } }) => {
  const refused = { ok: false, reason: "not-declined" };
  expect(await perform(later(alice, 1), noteReply, reply(opportunityId, "proposed"))).toEqual(refused);
});

test("a note may be left out, and what they said is one of four things", () => {
  const isTaken = (form: object) => replyForm.safeParse({ opportunityId: "x", ...form }).success;
  expect(replyForm.parse({ opportunityId: "x", reply: "closed", note: " " })).toMatchObject({ note: null });
  expect(isTaken({ reply: "closed" })).toBe(true);
  expect(isTaken({})).toBe(false);
  expect(isTaken({ reply: "hired" })).toBe(false);
  expect(isTaken({ reply: "closed", note: "x".repeat(1001) })).toBe(false);
});
