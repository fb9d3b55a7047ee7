import { describe, expect } from "vitest";
import { noteInterview } from "@/lib/features/offers/commands";
import { readSheet } from "@/lib/features/opportunities/queries";
import { takeBack } from "@/lib/features/undo/commands";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { decline, logOne, takeBackLast } from "@/prisma/seed/steps";
import { standingOf, testOn } from "@/prisma/seed/testing";
import { callOff, holdInterview, saveInterview, takeTime } from "./commands";
import { listInterviews, listInterviewsOf } from "./queries";
import { interviewForm } from "./schema";

const [SOON, LATE] = ["2026-12-03T10:00:00/2026-12-03T11:30:00", "2026-12-08T04:30:00-05:00"];

const test = testOn(async ({ alice, bob }) => {
  const id = await logOne(alice, {
    company: "Otter & Pine",
    role: "Planner",
    text: "When?",
    time: [SOON, LATE],
  });
  const { id: invitationId } = await alice.db.invitation.findFirstOrThrow({ where: { opportunityId: id } });
  return { id, invitationId, his: await logOne(bob, { company: "His", role: "Planner" }) };
});

const fieldsOf = (opportunityId: string, more: object = {}) =>
  interviewForm.parse({
    ...{ opportunityId, startsAt: "2026-12-09T09:00", minutes: "45", timeZone: "Europe/London" },
    ...{ place: "Room 7", ...more },
  });

const nextOf = async ({ db }: Scene, id: string) =>
  (await db.opportunity.findUniqueOrThrow({ where: { id } })).interviewAt?.toISOString() ?? null;

describe("a time that they proposed", () => {
  test("is taken with the interview, in the zone in which one lives", async ({
    alice,
    made: { id, invitationId },
  }) => {
    await done(later(alice, 1), takeTime, { invitationId, slot: SOON });
    expect(await listInterviewsOf(alice.userId, id)).toMatchObject([
      {
        ...{ name: "First interview", invitationId, status: "planned", timeZone: "Europe/Berlin" },
        startsAt: new Date("2026-12-03T09:00:00Z"),
        endsAt: new Date("2026-12-03T10:30:00Z"),
      },
    ]);
    expect(await readSheet(alice.userId, id)).toMatchObject({
      ...{
        stage: "interviewing",
        interviewAt: new Date("2026-12-03T09:00:00Z"),
        decision: { choice: "accept" },
      },
    });
  });

  test("and taken back the interview is open again, and so is the answer", async ({ alice, made }) => {
    const before = await standingOf(alice);
    await done(later(alice, 1), takeTime, { invitationId: made.invitationId, slot: SOON });
    await takeBackLast(later(alice, 2), made.id, "interview-planned");
    expect(await nextOf(alice, made.id)).toBeNull();
    await takeBackLast(later(alice, 3), made.id, "accepted");
    const { Decision: _, ...after } = await standingOf(alice);
    const { Decision: __, ...first } = before;
    expect(after).toEqual(first);
  });

  test("is there once, and only while they propose it", async ({ alice, bob, made: { invitationId } }) => {
    const taking = (at: Scene, slot: string) => perform(at, takeTime, { invitationId, slot });
    expect(await taking(bob, SOON)).toMatchObject({ reason: "not-found" });
    expect(await taking(alice, "2026-12-03T10:00:00")).toMatchObject({ reason: "no-such-time" });
    await done(later(alice, 1), takeTime, { invitationId, slot: LATE });
    expect(await taking(later(alice, 2), LATE)).toMatchObject({ reason: "already-planned" });
  });
});

describe("a meeting that is entered", () => {
  test("stands at its hour where it was agreed, and the next one is what letters speak of", async ({
    alice,
    made: { id },
  }) => {
    await done(alice, saveInterview, fieldsOf(id));
    await done(later(alice, 1), saveInterview, fieldsOf(id, { startsAt: "2026-12-01T18:00", minutes: "" }));
    expect(await listInterviewsOf(alice.userId, id)).toMatchObject([
      { name: "Second interview", startsAt: new Date("2026-12-01T18:00:00Z"), endsAt: null },
      { name: "First interview", endsAt: new Date("2026-12-09T09:45:00Z"), timeZone: "Europe/London" },
    ]);
    expect(await nextOf(alice, id)).toBe("2026-12-01T18:00:00.000Z");
  });

  test("is moved, called off and held, and each of it is taken back", async ({ db, alice, made: { id } }) => {
    await done(alice, saveInterview, fieldsOf(id));
    const { id: interviewId } = await db.interview.findFirstOrThrow();
    const [as, moved] = [
      await standingOf(alice),
      fieldsOf(id, { interviewId, startsAt: "2026-12-10T09:00" }),
    ];
    await done(later(alice, 1), saveInterview, moved);
    expect(await nextOf(alice, id)).toBe("2026-12-10T09:00:00.000Z");
    await takeBackLast(later(alice, 2), id, "interview-changed");
    expect(await standingOf(alice)).toEqual(as);
    await done(later(alice, 3), callOff, { interviewId });
    expect(await nextOf(alice, id)).toBeNull();
    expect(await perform(later(alice, 4), saveInterview, moved)).toMatchObject({ reason: "not-planned" });
    await takeBackLast(later(alice, 5), id, "interview-called-off");
    expect(await standingOf(alice)).toEqual(as);
    await done(later(alice, 6), holdInterview, { interviewId, howItWent: "They listened." });
    expect((await db.note.findFirstOrThrow()).body).toBe("**First interview**\n\nThey listened.");
    expect(await nextOf(alice, id)).toBeNull();
    await takeBackLast(later(alice, 7), id, "interview-held");
    expect((await db.note.findFirstOrThrow()).removedAt).not.toBeNull();
    expect(await nextOf(alice, id)).toBe("2026-12-09T09:00:00.000Z");
  });

  test("is not put back over a later change", async ({ db, alice, made: { id } }) => {
    await done(alice, saveInterview, fieldsOf(id));
    const { id: interviewId } = await db.interview.findFirstOrThrow();
    await done(later(alice, 1), saveInterview, fieldsOf(id, { interviewId, startsAt: "2026-12-10T09:00" }));
    await done(later(alice, 2), callOff, { interviewId });
    for (const kind of ["interview-changed", "interview-planned"]) {
      const { id: entryId } = await db.timelineEntry.findFirstOrThrow({ where: { kind } });
      expect(await perform(later(alice, 3), takeBack, { entryId })).toMatchObject({
        reason: "cannot-be-undone",
      });
    }
  });

  test("that nobody planned is held all the same", async ({ db, alice, made: { id } }) => {
    await done(alice, noteInterview, { opportunityId: id });
    expect(await db.interview.findFirstOrThrow()).toMatchObject({ status: "held", startsAt: alice.now });
    await takeBackLast(later(alice, 1), id, "interview-held");
    expect(await db.interview.count()).toBe(0);
  });

  test("stays when it ends, for it says nothing of their wish", async ({ alice, made: { id } }) => {
    await done(alice, saveInterview, fieldsOf(id));
    await decline(later(alice, 1), id, { door: "open" });
    expect(await listInterviewsOf(alice.userId, id)).toMatchObject([{ status: "planned" }]);
  });

  test("of somebody else is out of reach", async ({ db, alice, bob, made: { id, his } }) => {
    await done(alice, saveInterview, fieldsOf(id));
    const { id: interviewId } = await db.interview.findFirstOrThrow();
    const gone = { reason: "not-found" };
    expect(await perform(bob, saveInterview, fieldsOf(id))).toMatchObject(gone);
    expect(await perform(bob, saveInterview, fieldsOf(his, { interviewId }))).toMatchObject(gone);
    expect(await perform(bob, callOff, { interviewId })).toMatchObject(gone);
    expect(await perform(bob, holdInterview, { interviewId, howItWent: "" })).toMatchObject(gone);
  });

  test.for([
    [{ startsAt: "2026-02-30T10:00" }, "startsAt"],
    [{ startsAt: "" }, "startsAt"],
    [{ timeZone: "Mars/Olympus" }, "timeZone"],
    [{ link: "javascript:alert(1)" }, "link"],
    [{ minutes: "-5" }, "minutes"],
  ] as const)("with %j is refused at its field", ([over, field]) => {
    const fields = { opportunityId: "o", startsAt: "2026-12-09T09:00", timeZone: "UTC", ...over };
    expect(interviewForm.safeParse(fields).error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});

test("a calendar has them in the order of time, from one moment up to another, and none of what was taken back", async ({
  alice,
  bob,
  made: { id, his },
}) => {
  await done(alice, saveInterview, fieldsOf(id));
  await done(later(alice, 1), saveInterview, fieldsOf(id, { startsAt: "2026-12-01T10:00", name: "Lunch" }));
  const gone = await logOne(later(alice, 2), { company: "Acme", role: "Clerk" });
  await done(later(alice, 3), saveInterview, fieldsOf(gone));
  await takeBackLast(later(alice, 4), gone, "interview-planned");
  await done(bob, saveInterview, fieldsOf(his));
  const listed = (from: string, to: string, limit = 9) =>
    listInterviews(alice.userId, new Date(from), new Date(to), limit);
  expect(await listed("2026-12-01T10:00:00Z", "2026-12-31T00:00:00Z")).toMatchObject([
    { name: "Lunch", opportunity: { id, name: "Planner, Otter & Pine", isOpen: true } },
    { name: "First interview" },
  ]);
  expect(await listed("2026-12-01T10:00:01Z", "2026-12-09T09:00:00Z")).toEqual([]);
  expect(await listed("2026-12-01T00:00:00Z", "2026-12-31T00:00:00Z", 1)).toHaveLength(1);
});
