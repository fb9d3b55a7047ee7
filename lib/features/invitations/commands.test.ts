import { describe, expect } from "vitest";
import type * as z from "zod";
import { nodToProposal, proposeAnswers } from "@/lib/features/answers/commands";
import { loadChecklist } from "@/lib/features/judging/records";
import { discardOriginal, keepMail, keepText } from "@/lib/features/originals/commands";
import type { Work } from "@/lib/platform/action";
import { ok } from "@/lib/result";
import { mailFileOf } from "@/prisma/seed/calls/hers";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { logOne, makeCriteria } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { nothing, rowsOf, testOn } from "@/prisma/seed/testing";
import { correctFacts, logInvitation } from "./commands";
import { correctForm, logForm } from "./schema";

const test = testOn(nothing);

const TEXT = `Dear Alice,

we would like to invite you to an interview for the Planner role on Thursday, 3 December at 10:00 or at 14:30.

Elena Brandt`;

const FORM = {
  ...{ kind: "interview-invitation", channel: "email", company: "Otter & Pine Ltd.", role: "Planner" },
  ...{ contactName: "Elena Brandt", contactEmail: "elena@otter.example", place: "Potsdam" },
  ...{ receivedAt: "2026-11-23 09:30", answerBy: "2026-11-27T17:00" },
} satisfies z.input<typeof logForm>;

const log = (at: Scene, form: z.input<typeof logForm>) => perform(at, logInvitation, logForm.parse(form));

const paste = async (at: Scene, text: string) => (await done(at, keepText, { text })).id;

describe("logging an invitation", () => {
  test("keeps who asks for what and until when, in the person's own time, with the times they propose", async ({
    db,
    alice,
  }) => {
    const originalId = await paste(alice, TEXT);
    await log(alice, { ...FORM, originalId });
    expect(
      await db.opportunity.findFirstOrThrow({ include: { company: true, contact: true, invitations: true } }),
    ).toMatchObject({
      ...{ role: "Planner", place: "Potsdam", stage: "invited", isOpen: true, wantsAnswer: true },
      answerBy: new Date("2026-11-27T16:00:00Z"),
      company: { name: "Otter & Pine Ltd." },
      contact: { name: "Elena Brandt", email: "elena@otter.example" },
      invitations: [
        {
          ...{ originalId, kind: "interview-invitation", channel: "email" },
          receivedAt: new Date("2026-11-23T08:30:00Z"),
          slots: ["2026-12-03T10:00:00", "2026-12-03T14:30:00"],
        },
      ],
    });
    const entry = await db.timelineEntry.findFirstOrThrow({ where: { kind: "invitation-logged" } });
    expect(entry).toMatchObject({ by: "them", at: new Date("2026-11-23T08:30:00Z"), createdAt: alice.now });
  });

  test("keeps of a mail what an answer in its thread needs", async ({ db, alice }) => {
    const { id } = await done(alice, keepMail, mailFileOf("x"));
    await log(alice, { ...FORM, originalId: id });
    const { thread } = await db.invitation.findFirstOrThrow();
    expect(thread).toEqual({ messageId: "<x@acme.example>", references: [], subject: "Invitation x" });
  });

  test("knows a company and a person again, however the company is spelled", async ({ db, alice }) => {
    await log(alice, FORM);
    await log(later(alice, 1), { ...FORM, company: "OTTER & PINE", role: "Analyst" });
    await log(later(alice, 2), { ...FORM, role: "Lead", contactEmail: "" });
    expect(await db.company.findMany({ select: { name: true } })).toEqual([{ name: "Otter & Pine Ltd." }]);
    expect(await db.contact.count()).toBe(2);
  });

  test("needs nobody's name, and takes an address for one", async ({ db, alice }) => {
    await log(alice, { ...FORM, contactName: "", contactEmail: "" });
    await log(alice, { ...FORM, role: "Lead", contactName: "" });
    const contacts = await db.opportunity.findMany({
      orderBy: { createdAt: "asc" },
      select: { contact: true },
    });
    expect(contacts.map(({ contact }) => contact?.name)).toEqual([undefined, "elena@otter.example"]);
  });

  test("takes one original once, and none that was put aside", async ({ db, alice }) => {
    const [once, aside] = [await paste(alice, TEXT), await paste(alice, "Something else")];
    await done(alice, discardOriginal, { originalId: aside });
    await log(alice, { ...FORM, originalId: once });
    const before = await rowsOf(alice);
    const gone = { ok: false, reason: "original-gone" };
    expect(await log(later(alice, 1), { ...FORM, company: "Another", originalId: once })).toEqual(gone);
    expect(await log(later(alice, 1), { ...FORM, company: "Another", originalId: aside })).toEqual(gone);
    expect(await rowsOf(alice)).toEqual(before);
    expect(await db.company.count({ where: { name: "Another" } })).toBe(0);
  });

  test("refuses an answer that would be due before the invitation came, and says at which field", async ({
    alice,
  }) => {
    const before = await rowsOf(alice);
    const refused = await log(alice, { ...FORM, answerBy: "2026-11-22" });
    expect(refused).toEqual({
      ...{ ok: false, reason: "answer-before-receipt" },
      problems: { answerBy: "This is before the invitation came." },
    });
    expect(await rowsOf(alice)).toEqual(before);
  });

  test("asks for what is missing, and refuses what the form does not have", () => {
    const problems = (form: object) =>
      logForm.safeParse({ ...FORM, ...form }).error?.issues.flatMap(({ path, code }) => path[0] ?? code);
    expect(problems({ company: " ", role: "" })).toEqual(["company", "role"]);
    expect(problems({ receivedAt: "2026-02-30T10:00" })).toEqual(["receivedAt"]);
    expect(problems({ contactEmail: "elena at otter" })).toEqual(["contactEmail"]);
    expect(problems({ kind: "spam", channel: "pigeon" })).toEqual(["kind", "channel"]);
    expect(problems({ userId: "somebody" })).toEqual(["unrecognized_keys"]);
  });
});

describe("what the text answers", () => {
  const PAY = "The salary is €60,000 to €64,000 a year.";
  const SAYS = `Dear Alice,\n\nwe invite you to an interview for the Planner role on 3 December at 10:00.\n${PAY}`;
  const countAnswers = (at: Scene) => at.db.answer.count({ where: { userId: at.userId } });

  const logged = async (at: Scene, text?: string) => {
    const originalId = text === undefined ? "" : await paste(at, text);
    return (await done(at, logInvitation, logForm.parse({ ...FORM, originalId }))).opportunityId;
  };

  test("waits for a nod with its very words, and changes no judgement", async ({ db, alice }) => {
    await makeCriteria(alice, criteria);
    const typed = await logged(later(alice, 10));
    const id = await logged(later(alice, 11), SAYS);
    const { answers, proposals, judgement } = await loadChecklist(db, alice.userId, id);
    expect(answers).toEqual({});
    expect(Object.values(proposals)).toEqual([
      [
        expect.objectContaining({
          ...{ state: "range", value: { min: 60_000, max: 64_000 }, confidence: "confirmed" },
          ...{ source: "recruiter", evidence: PAY, asOf: "2026-11-23" },
        }),
      ],
    ]);
    expect(judgement).toEqual((await loadChecklist(db, alice.userId, typed)).judgement);
    const told = { userId: alice.userId, opportunityId: id };
    expect(await db.timelineEntry.findMany({ where: told, select: { kind: true } })).toEqual([
      { kind: "invitation-logged" },
    ]);
    expect(await db.opportunity.findFirstOrThrow({ where: { id } })).toMatchObject({ stage: "invited" });
  });

  test("counts after the nod", async ({ db, alice }) => {
    await makeCriteria(alice, criteria);
    const id = await logged(later(alice, 10), SAYS);
    const { id: answerId, criterionId } = await db.answer.findFirstOrThrow({ where: { opportunityId: id } });
    await done(later(alice, 11), nodToProposal, { answerId, nod: "yes" });
    const { answers, judgement } = await loadChecklist(db, alice.userId, id);
    expect(answers[criterionId]).toMatchObject({ value: { min: 60_000, max: 64_000 }, evidence: PAY });
    expect(judgement.perCriterion.find(({ label }) => label === "Base pay")).toMatchObject({ gate: "met" });
  });

  test("is not proposed a second time, refused or not", async ({ db, alice }) => {
    await makeCriteria(alice, criteria);
    const id = await logged(later(alice, 10), SAYS);
    const { id: answerId } = await db.answer.findFirstOrThrow({ where: { opportunityId: id } });
    await done(later(alice, 11), nodToProposal, { answerId, nod: "no" });
    const before = await rowsOf(alice);
    const arrived = {
      opportunityId: id,
      source: { text: SAYS },
      receivedAt: alice.now,
      timeZone: "Europe/Berlin",
    };
    const again = async (work: Work, what: typeof arrived) => ok(await proposeAnswers(work, what));
    await done(later(alice, 12), again, arrived);
    expect(await rowsOf(alice)).toEqual(before);
  });

  test("is nothing without a text, without criteria, and where the text is silent", async ({ alice }) => {
    await logged(alice, SAYS);
    expect(await countAnswers(alice)).toBe(0);
    await makeCriteria(later(alice, 1), criteria);
    await logged(later(alice, 10));
    await logged(later(alice, 11), TEXT);
    expect(await countAnswers(alice)).toBe(0);
  });
});

describe("correcting the facts", () => {
  const FACTS = {
    ...{ company: "Otter & Pine Ltd.", role: "Planner", contactName: "Elena Brandt" },
    ...{ contactEmail: "elena@otter.example", place: "Potsdam", answerBy: "2026-11-27T17:00" },
  } satisfies Partial<z.input<typeof correctForm>>;

  const correct = (at: Scene, opportunityId: string, changed: Partial<typeof FACTS>) =>
    perform(at, correctFacts, correctForm.parse({ ...FACTS, ...changed, opportunityId }));

  const logged = async (at: Scene) => {
    await log(at, FORM);
    return (await at.db.opportunity.findFirstOrThrow()).id;
  };

  test("puts them right, tells which, and is found by them", async ({ db, alice }) => {
    const id = await logged(alice);
    await correct(later(alice, 1), id, { role: "Lead planner", place: "", company: "Marten & Fir" });
    expect(
      await db.opportunity.findUniqueOrThrow({ where: { id }, include: { company: true } }),
    ).toMatchObject({
      ...{ role: "Lead planner", place: null, company: { name: "Marten & Fir" }, stage: "invited" },
    });
    const { facts } = await db.timelineEntry.findFirstOrThrow({ where: { kind: "facts-corrected" } });
    expect(facts).toEqual({ changes: ["company: Marten & Fir", "role: Lead planner", "where: removed"] });
    const { title } = await db.searchEntry.findFirstOrThrow();
    expect(title).toBe("Lead planner\nMarten & Fir\nElena Brandt\nelena@otter.example");
  });

  test("changes the spelling of a company wherever it stands, as its entry says", async ({ db, alice }) => {
    await log(alice, { ...FORM, role: "Analyst" });
    const id = await logged(later(alice, 1));
    await correct(later(alice, 2), id, { company: "OTTER & Pine" });
    expect(await db.company.findMany({ select: { name: true } })).toEqual([{ name: "OTTER & Pine" }]);
    const titles = (await db.searchEntry.findMany()).map(({ title }) => title.split("\n")[1]);
    expect(titles).toEqual(["OTTER & Pine", "OTTER & Pine"]);
  });

  test("writes nothing when nothing is other than it was", async ({ alice }) => {
    const id = await logged(alice);
    const before = await rowsOf(alice);
    expect(await correct(later(alice, 1), id, {})).toMatchObject({ ok: true });
    expect(await rowsOf(alice)).toEqual(before);
  });

  test("finds no opportunity that is not there", async ({ alice }) => {
    expect(await correct(alice, "nowhere", {})).toEqual({ ok: false, reason: "not-found" });
  });
});

test("a text typed by nobody, from a call, is logged without an original", async ({ db, alice }) => {
  await logOne(alice, { company: "Acme", role: "Planner", channel: "phone" });
  expect(await db.invitation.findFirstOrThrow()).toMatchObject({ originalId: null, slots: [], thread: null });
});
