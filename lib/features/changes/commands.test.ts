import { describe, expect } from "vitest";
import { finishFollowUp } from "@/lib/features/follow-ups/commands";
import { readTimeline } from "@/lib/features/timeline/queries";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { accept, decline, logOne } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { changeTicked, noteMove, takeChangeBack } from "./commands";
import { readChange } from "./queries";
import { MOST_AT_ONCE, moveForm, tickForm } from "./schema";

const COUNT = 5;

const test = testOn(async ({ alice, bob }) => {
  const ids: string[] = [];
  for (let made = 0; made < COUNT; made++)
    ids.push(await logOne(alice, { company: `Company ${made}`, role: "Planner" }));
  return { ids, his: await logOne(bob, { company: "His", role: "Planner" }) };
});

const tick = (scene: Scene, fields: Record<string, string | string[]>) =>
  perform(scene, changeTicked, tickForm.parse(fields));

/** As a form does it: what came of it is kept under the form's key. */
async function press(scene: Scene, fields: Record<string, string | string[]>) {
  const result = await done(scene, changeTicked, tickForm.parse(fields));
  await scene.db.receipt.create({
    data: { userId: scene.userId, key: result.key, result, createdAt: scene.now },
  });
  return result;
}

const rowOf = ({ db }: Scene, id: string) => db.opportunity.findUniqueOrThrow({ where: { id } });

const titlesOf = async ({ userId }: Scene, id: string) =>
  (await readTimeline(userId, id, { date: String })).map(({ title }) => title);

describe("what is ticked", () => {
  test("is tagged in one step with an entry each, and all of it is taken back as one", async ({
    alice,
    db,
    made: { ids },
  }) => {
    const before = await Promise.all(ids.map((id) => rowOf(alice, id)));
    const change = await press(later(alice, 30), { opportunity: ids, intent: "tag", name: "Dream jobs" });
    expect(change).toMatchObject({ did: "tagged “Dream jobs”", left: 0, back: "/opportunities" });
    expect(change.entryIds).toHaveLength(COUNT);
    expect(await db.tagging.count()).toBe(COUNT);
    expect((await titlesOf(alice, ids[0] ?? ""))[0]).toBe("You tagged it “Dream jobs”");
    expect(await readChange(alice.userId, change.key)).toEqual(change);
    await done(later(alice, 31), takeChangeBack, { key: change.key, back: "" });
    expect(await db.tagging.count()).toBe(0);
    expect(await readChange(alice.userId, change.key)).toBeNull();
    // A word of one's own moves nothing up, neither when it comes nor when it goes.
    const after = await Promise.all(ids.map((id) => rowOf(alice, id)));
    expect(after.map(({ activityAt }) => activityAt)).toEqual(before.map(({ activityAt }) => activityAt));
    expect(await perform(alice, takeChangeBack, { key: change.key, back: "" })).toMatchObject({
      reason: "already-undone",
    });
  });

  test("is left alone where it has the tag already, and refused where that is all of it", async ({
    alice,
    made: { ids },
  }) => {
    const [first = "", second = ""] = ids;
    await tick(alice, { opportunity: first, intent: "tag", name: "Near" });
    expect(await tick(alice, { opportunity: [first, second], intent: "tag", name: "Near" })).toMatchObject({
      value: { left: 1 },
    });
    const again = { opportunity: [first, second], intent: "tag", name: "Near" };
    expect(await tick(alice, again)).toMatchObject({ reason: "nothing-to-do" });
    expect(await tick(alice, { opportunity: first, intent: "untag" })).toMatchObject({ reason: "no-tag" });
  });

  test("is archived with all that is to be done for it, and never somebody else's", async ({
    alice,
    bob,
    db,
    made: { ids, his },
  }) => {
    const [first = "", second = ""] = ids;
    await decline(alice, first, { door: "open" });
    const change = await press(later(alice, 9), { opportunity: [first, second, his], intent: "archive" });
    expect(change).toMatchObject({ did: "archived", left: 1 });
    expect((await rowOf(alice, first)).archivedAt).toEqual(later(alice, 9).now);
    expect((await rowOf(bob, his)).archivedAt).toBeNull();
    const followUp = await db.followUp.findFirstOrThrow({
      where: { opportunityId: first, status: "waiting" },
    });
    await done(later(alice, 10), finishFollowUp, { followUpId: followUp.id });
    await done(later(alice, 11), takeChangeBack, { key: change.key, back: "" });
    expect(await rowOf(alice, first)).toMatchObject({ archivedAt: null, stage: "declined-by-me" });
    expect(await perform(bob, takeChangeBack, { key: change.key, back: "" })).toMatchObject({
      reason: "not-found",
    });
  });

  test("is closed where it is open, and a no of mine stays mine", async ({ alice, made: { ids } }) => {
    const [mine = "", open = ""] = ids;
    await decline(alice, mine);
    const closed = await tick(later(alice, 9), { opportunity: [mine, open], intent: "no-answer" });
    expect(closed).toMatchObject({ value: { did: "closed: no answer came", left: 1 } });
    expect(await rowOf(alice, mine)).toMatchObject({ stage: "declined-by-me" });
    expect(await rowOf(alice, open)).toMatchObject({ stage: "no-answer", isOpen: false, wantsAnswer: false });
  });

  test("is not more than a hundred at once", () => {
    const all = Array.from({ length: MOST_AT_ONCE + 1 }, (_, at) => `id-${at}`);
    expect(tickForm.safeParse({ opportunity: all, intent: "archive" }).success).toBe(false);
    expect(tickForm.safeParse({ intent: "archive" }).success).toBe(false);
  });
});

describe("a move", () => {
  const move = (scene: Scene, fields: Record<string, string>) =>
    perform(scene, noteMove, moveForm.parse(fields));

  test.for([
    ["applied", "applied", "You applied"],
    ["rejected-by-them", "rejected-by-them", "They said no"],
    ["no-answer", "no-answer", "You stopped waiting: no answer came"],
    ["role-closed", "role-closed", "The role was closed"],
  ] as [string, string, string][])(
    "to %s is an entry, which leads there and can be taken back",
    async ([to, stage, title], { alice, made }) => {
      const [opportunityId = ""] = made.ids;
      const moved = await move(later(alice, 5), { opportunityId, to, seen: "invited", note: "By phone" });
      expect(moved).toMatchObject({ ok: true });
      expect(await rowOf(alice, opportunityId)).toMatchObject({ stage });
      expect((await titlesOf(alice, opportunityId))[0]).toBe(title);
    },
  );

  test("of two tabs the second is told where it stands by now, and changes nothing", async ({
    alice,
    made,
  }) => {
    const [opportunityId = ""] = made.ids;
    await move(alice, { opportunityId, to: "rejected-by-them", seen: "invited" });
    const before = await titlesOf(alice, opportunityId);
    const second = { opportunityId, to: "applied", seen: "invited" };
    expect(await move(alice, second)).toMatchObject({ reason: "moved-meanwhile" });
    expect(await move(alice, { ...second, seen: "rejected-by-them" })).toMatchObject({
      reason: "does-not-lead",
    });
    expect(await titlesOf(alice, opportunityId)).toEqual(before);
  });

  test("they moved me on where I waited for them; where they wait for me, I decide", async ({
    alice,
    made,
  }) => {
    const [opportunityId = "", other = ""] = made.ids;
    await move(alice, { opportunityId, to: "applied", seen: "invited" });
    await move(later(alice, 1), { opportunityId, to: "interviewing", seen: "applied" });
    expect(await rowOf(alice, opportunityId)).toMatchObject({ stage: "interviewing" });
    const theirs = { opportunityId: other, to: "interviewing", seen: "invited" };
    expect(await move(alice, theirs)).toMatchObject({ reason: "does-not-lead" });
    await accept(later(alice, 2), other);
    expect(await rowOf(alice, other)).toMatchObject({ stage: "interviewing" });
  });

  test("leads back to a page of ours, whatever the form says", () => {
    const back = (path: string) =>
      moveForm.parse({ opportunityId: "o", to: "applied", seen: "invited", back: path }).back;
    expect(back("/opportunities?view=ended&layout=board")).toBe("/opportunities?view=ended&layout=board");
    expect(back("/opportunities/silent")).toBe("/opportunities/silent");
    expect(back("https://evil.example/?view=ended")).toBe("/opportunities?view=ended");
    expect(back("//evil.example")).toBe("/opportunities");
  });
});
