import fc from "fast-check";
import { describe, expect } from "vitest";
import { finishFollowUp } from "@/lib/features/follow-ups/commands";
import { callOff, holdInterview, saveInterview, takeTime } from "@/lib/features/interviews/commands";
import { interviewForm } from "@/lib/features/interviews/schema";
import { saveLink } from "@/lib/features/links/commands";
import { saveNote } from "@/lib/features/notes/commands";
import { readSheet } from "@/lib/features/opportunities/queries";
import { readTimeline } from "@/lib/features/timeline/queries";
import { takeBack } from "@/lib/features/undo/commands";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import {
  accept,
  decline,
  logOne,
  makeCriteria,
  saveLetter,
  startLetter,
  takeBackLast,
} from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { standingOf, testOn } from "@/prisma/seed/testing";
import { mergeInto, splitOpportunity } from "./commands";
import { previewMerge } from "./queries";

const SLOT = "2026-12-03T10:00:00+01:00";
const OTTER = { company: "Otter & Pine", role: "Planner" };

const test = testOn(async ({ alice }) => {
  await makeCriteria(alice, criteria.slice(0, 2));
});

const titlesOf = async ({ userId }: Scene, id: string) =>
  (await readTimeline(userId, id, { date: String })).map(({ title }) => title);
const stageOf = async ({ db }: Scene, id: string) =>
  (await db.opportunity.findUniqueOrThrow({ where: { id } })).stage;

/** One that was posted and one that the same people asked about under another name, taken and prepared for. */
async function makeTwo(alice: Scene) {
  const posted = await logOne(alice, { ...OTTER, kind: "posting", text: "We look for a planner." });
  const asked = await logOne(later(alice, 1), {
    ...{ ...OTTER, company: "O&P Holding", place: "Potsdam", contactName: "Elena Brandt" },
    ...{ text: "An interview?", time: [SLOT], answerBy: later(alice, 4000).now },
  });
  const { id: invitationId } = await alice.db.invitation.findFirstOrThrow({
    where: { opportunityId: asked },
  });
  await done(later(alice, 2), takeTime, { invitationId, slot: SLOT });
  await done(later(alice, 3), saveNote, { opportunityId: asked, noteId: "", body: "Kind people" });
  return { posted, asked };
}

describe("merging", () => {
  test("puts everything under one, with what it lacked, and tells both stories there", async ({
    db,
    alice,
  }) => {
    const { posted, asked } = await makeTwo(alice);
    await done(later(alice, 10), mergeInto, { opportunityId: posted, otherId: asked });
    const sheet = await readSheet(alice.userId, posted);
    expect(sheet).toMatchObject({
      ...{ stage: "interviewing", isOpen: true, place: "Potsdam", contact: { name: "Elena Brandt" } },
      ...{ interviewAt: new Date(SLOT), company: "Otter & Pine" },
    });
    expect(sheet?.invitations).toHaveLength(1);
    expect(sheet?.decision).toMatchObject({ choice: "accept" });
    expect(await titlesOf(alice, posted)).toEqual([
      ...["You merged into this: Planner, O&P Holding", "You wrote a note", "Settled: First interview"],
      ...["You decided to take the interview", "Interview invitation from O&P Holding"],
      "You kept the posting",
    ]);
    expect(await db.opportunity.findUniqueOrThrow({ where: { id: asked } })).toMatchObject({
      ...{ mergedIntoId: posted, isOpen: false, wantsAnswer: false, activityAt: new Date(0) },
    });
    expect(await db.searchEntry.count()).toBe(1);
  });

  test("is shown before it is done, and counts what would move", async ({ alice, bob }) => {
    const { posted, asked } = await makeTwo(alice);
    const ids = { opportunityId: posted, otherId: asked };
    expect(await previewMerge(alice.userId, ids)).toMatchObject({
      ...{ into: "Planner, Otter & Pine", from: "Planner, O&P Holding", entryCount: 4 },
      moves: [...["1 invitation", "1 thing that arrived", "1 decision", "1 interview", "1 note"]],
    });
    expect(await previewMerge(bob.userId, ids)).toBeNull();
    expect(await previewMerge(alice.userId, { opportunityId: posted, otherId: posted })).toBeNull();
  });

  test("goes on as one: what was written under the other is taken back here", async ({ db, alice }) => {
    const { posted, asked } = await makeTwo(alice);
    await done(later(alice, 10), mergeInto, { opportunityId: posted, otherId: asked });
    const planned = await db.timelineEntry.findFirstOrThrow({ where: { kind: "interview-planned" } });
    await done(later(alice, 11), takeBack, { entryId: planned.id });
    expect(await db.opportunity.findUniqueOrThrow({ where: { id: posted } })).toMatchObject({
      interviewAt: null,
    });
    const accepted = await db.timelineEntry.findFirstOrThrow({ where: { kind: "accepted" } });
    await done(later(alice, 12), takeBack, { entryId: accepted.id });
    expect(await stageOf(alice, posted)).toBe("invited");
    expect(await stageOf(alice, asked)).toBe("taken-back");
    await takeBackLast(later(alice, 13), posted, "merged");
    expect(await stageOf(alice, posted)).toBe("saved");
    expect(await stageOf(alice, asked)).toBe("invited");
  });

  test("of three is one, and comes apart step by step", async ({ db, alice }) => {
    const { posted, asked } = await makeTwo(alice);
    const third = await logOne(later(alice, 5), { ...OTTER, role: "Clerk", text: "Another?" });
    const [before, first] = [await standingOf(alice), { opportunityId: asked, otherId: third }];
    await done(later(alice, 10), mergeInto, first);
    const two = await standingOf(alice);
    await done(later(alice, 11), mergeInto, { opportunityId: posted, otherId: asked });
    expect(await db.opportunity.count({ where: { mergedIntoId: posted } })).toBe(2);
    expect((await readSheet(alice.userId, posted))?.invitations).toHaveLength(2);
    await takeBackLast(later(alice, 12), posted, "merged");
    expect(await standingOf(alice)).toEqual(two);
    await takeBackLast(later(alice, 13), asked, "merged");
    expect(await standingOf(alice)).toEqual(before);
  });

  test("refuses what is not there, is somebody else's, is merged already, or is the same", async ({
    alice,
    bob,
  }) => {
    const { posted, asked } = await makeTwo(alice);
    const his = await logOne(bob, OTTER);
    const merging = (at: Scene, opportunityId: string, otherId: string) =>
      perform(at, mergeInto, { opportunityId, otherId });
    expect(await merging(alice, posted, posted)).toMatchObject({ reason: "same" });
    expect(await merging(alice, posted, his)).toMatchObject({ reason: "other-gone" });
    expect(await merging(bob, posted, his)).toMatchObject({ reason: "not-found" });
    await done(later(alice, 10), mergeInto, { opportunityId: posted, otherId: asked });
    expect(await merging(later(alice, 11), posted, asked)).toMatchObject({ reason: "other-gone" });
    expect(await merging(later(alice, 11), asked, posted)).toMatchObject({ reason: "not-found" });
  });
});

/** Something that a person does with one of two opportunities, in whatever state it is; a refusal is fine. */
type Step = (at: Scene, opportunityId: string) => Promise<unknown>;

const steps: Record<string, Step> = {
  note: (at, opportunityId) => perform(at, saveNote, { opportunityId, noteId: "", body: "A note" }),
  link: (at, opportunityId) =>
    perform(at, saveLink, { opportunityId, title: "Team", url: "https://team.example" }),
  round: (at, opportunityId) =>
    logOne(at, { ...OTTER, under: `next:${opportunityId}`, text: `Round ${at.now}` }),
  accept: (at, opportunityId) => accept(at, opportunityId).catch(() => null),
  decline: (at, opportunityId) => decline(at, opportunityId, { door: "open" }).catch(() => null),
  plan: (at, opportunityId) =>
    perform(
      at,
      saveInterview,
      interviewForm.parse({ opportunityId, startsAt: "2026-12-09T10:00", timeZone: "Europe/Berlin" }),
    ),
  callOff: async (at, opportunityId) => {
    const row = await at.db.interview.findFirst({ where: { opportunityId, status: "planned" } });
    return row && perform(at, callOff, { interviewId: row.id });
  },
  hold: async (at, opportunityId) => {
    const row = await at.db.interview.findFirst({ where: { opportunityId, status: "planned" } });
    return row && perform(at, holdInterview, { interviewId: row.id, howItWent: "Well" });
  },
  finish: async (at, opportunityId) => {
    const row = await at.db.followUp.findFirst({ where: { opportunityId, status: "waiting" } });
    return row && perform(at, finishFollowUp, { followUpId: row.id });
  },
  tag: async ({ db, userId, now }, opportunityId) => {
    const tag = { userId, name: "Later", nameKey: "later", createdAt: now };
    const { id: tagId } = await db.tag.upsert({
      where: { userId_nameKey: { userId, nameKey: tag.nameKey } },
      create: { ...tag, id: `tag-${userId}` },
      update: {},
    });
    const tagging = { userId, opportunityId, tagId };
    await db.tagging.upsert({
      where: { opportunityId_tagId: { opportunityId, tagId } },
      create: tagging,
      update: {},
    });
  },
};

test("whatever was done with two before, merging them and taking that back leaves every row as it was", async ({
  alice,
}) => {
  const step = fc.record({ name: fc.constantFrom(...Object.keys(steps)), which: fc.constantFrom(0, 1) });
  let minute = 0;
  const next = () => later(alice, ++minute);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (told) => {
      const two = [
        await logOne(next(), OTTER),
        await logOne(next(), { ...OTTER, text: `An interview? ${minute}` }),
      ];
      for (const { name, which } of told) await steps[name]?.(next(), two[which] ?? "");
      const [opportunityId = "", otherId = ""] = two;
      const [before, stages] = [
        await standingOf(alice),
        await Promise.all(two.map((id) => stageOf(alice, id))),
      ];
      await done(next(), mergeInto, { opportunityId, otherId });
      for (const table of ["invitation", "note", "interview", "followUp", "message", "decision"] as const)
        expect(await alice.db[table as "note"].count({ where: { opportunityId: otherId } })).toBe(0);
      await takeBackLast(next(), opportunityId, "merged");
      expect(await standingOf(alice)).toEqual(before);
      expect(await Promise.all(two.map((id) => stageOf(alice, id)))).toEqual(stages);
    }),
    { numRuns: 25 },
  );
});

describe("splitting", () => {
  async function makeRounds(alice: Scene) {
    const id = await logOne(alice, { ...OTTER, text: "An interview?", contactName: "Elena Brandt" });
    await accept(later(alice, 1), id);
    const dueAt = later(alice, 5000).now;
    await logOne(later(alice, 2), {
      ...{ ...OTTER, under: `next:${id}`, text: "Another interview?", time: [SLOT], answerBy: dueAt },
    });
    const messageId = await startLetter(later(alice, 3), id);
    await saveLetter(later(alice, 4), messageId, "sent", { door: "open" });
    const invitations = await alice.db.invitation.findMany({ orderBy: { createdAt: "asc" } });
    return { id, invitations: invitations.map((each) => each.id), dueAt };
  }

  const splitting = (at: Scene, opportunityId: string, invitation: string[]) =>
    perform(at, splitOpportunity, { opportunityId, invitation, company: "Otter & Pine", role: "Buyer" });

  test("gives a part its own sheet with what was said of it, and leaves the rest as if it had never come", async ({
    db,
    alice,
  }) => {
    const { id, invitations, dueAt } = await makeRounds(alice);
    expect(await stageOf(alice, id)).toBe("declined-by-me");
    const made = await splitting(later(alice, 10), id, [invitations[1] ?? ""]);
    const part = made.ok ? made.value.opportunityId : "";
    expect(await stageOf(alice, id)).toBe("interviewing");
    expect(await stageOf(alice, part)).toBe("declined-by-me");
    const [rest, sheet] = [await readSheet(alice.userId, id), await readSheet(alice.userId, part)];
    expect(sheet).toMatchObject({ role: "Buyer", answerBy: dueAt, messages: [{}], followUps: [{}] });
    expect(rest).toMatchObject({
      answerBy: null,
      messages: [],
      followUps: [],
      decision: { choice: "accept" },
    });
    expect(await titlesOf(alice, part)).toEqual([
      "You split this off from: Planner, Otter & Pine",
      "You declined, in a message to Elena Brandt",
      "Next round: interview invitation from Otter & Pine",
    ]);
    expect(await titlesOf(alice, id)).toHaveLength(3);
    const declined = await db.timelineEntry.findFirstOrThrow({ where: { kind: "declined" } });
    await done(later(alice, 11), takeBack, { entryId: declined.id });
    expect(await stageOf(alice, part)).toBe("invited");
    expect(await stageOf(alice, id)).toBe("interviewing");
  });

  test.for(["split-off", "split-from"] as const)(
    "is taken back by its %s entry",
    async (kind, { db, alice }) => {
      const { id, invitations } = await makeRounds(alice);
      const before = await standingOf(alice);
      const made = await splitting(later(alice, 10), id, [invitations[1] ?? ""]);
      const part = made.ok ? made.value.opportunityId : "";
      await takeBackLast(later(alice, 11), kind === "split-off" ? id : part, kind);
      expect(await stageOf(alice, id)).toBe("declined-by-me");
      expect(await stageOf(alice, part)).toBe("taken-back");
      await db.course.deleteMany({ where: { opportunityId: part } });
      const { Opportunity = [], ...after } = await standingOf(alice);
      expect({ ...after, Opportunity: Opportunity.filter((row) => !row.includes(part)) }).toEqual(before);
      for (const other of ["split-off", "split-from"]) {
        const entry = await db.timelineEntry.findFirstOrThrow({ where: { kind: other } });
        expect(await perform(later(alice, 12), takeBack, { entryId: entry.id })).toMatchObject({
          reason: "already-undone",
        });
      }
    },
  );

  test("is not taken back once the part has a story of its own", async ({ alice }) => {
    const { id, invitations } = await makeRounds(alice);
    const made = await splitting(later(alice, 10), id, [invitations[1] ?? ""]);
    const part = made.ok ? made.value.opportunityId : "";
    await done(later(alice, 11), saveNote, { opportunityId: part, noteId: "", body: "Its own" });
    const { id: entryId } = await alice.db.timelineEntry.findFirstOrThrow({ where: { kind: "split-off" } });
    expect(await perform(later(alice, 12), takeBack, { entryId })).toMatchObject({
      reason: "cannot-be-undone",
    });
  });

  test("refuses to leave nothing, what is not there, and what is somebody else's", async ({ alice, bob }) => {
    const { id, invitations } = await makeRounds(alice);
    const before = await standingOf(alice);
    expect(await splitting(later(alice, 10), id, invitations)).toMatchObject({ reason: "nothing-left" });
    expect(await splitting(later(alice, 10), id, ["nowhere"])).toMatchObject({ reason: "invitation-gone" });
    expect(await splitting(bob, id, invitations.slice(1))).toMatchObject({ reason: "not-found" });
    expect(await standingOf(alice)).toEqual(before);
  });
});
