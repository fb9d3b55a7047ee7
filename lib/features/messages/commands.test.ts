import Sqlite from "better-sqlite3";
import { describe, expect, vi } from "vitest";
import { DEFAULT_CHOICES } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { type Part, renderBody } from "@/lib/domain/message/part";
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
import { rowsOf, testOn } from "@/prisma/seed/testing";
import { discardDraft, saveMessage, startMessage } from "./commands";
import { readDesk, writeEml } from "./queries";
import { deskForm } from "./schema";

const test = testOn(async ({ alice }) => {
  const opportunityId = await logOne(alice, {
    ...{
      company: "Otter & Pine",
      role: "Planner",
      text: "Would Thursday at 10:00 suit you for an interview?",
    },
    ...{ contactName: "Elena Brandt", contactEmail: "elena@otter.example" },
  });
  return { opportunityId, messageId: await startLetter(later(alice, 1), opportunityId) };
});

const read = ({ db }: Scene, id: string) => db.message.findUniqueOrThrow({ where: { id } });

/** Saves the desk as a tab has it that was opened with the revision `seen`, by default the one that stands. */
async function save(at: Scene, messageId: string, typed: Record<string, string | string[]>) {
  const { revision, subject, body, recipientName, recipientEmail } = await read(at, messageId);
  const shown = { recipientName: recipientName ?? "", recipientEmail: recipientEmail ?? "", subject, body };
  const chosen = { disclosure: "brief", tone: "warm", door: "open" };
  const form = { ...shown, ...chosen, messageId, seen: revision, ...typed };
  return perform(at, saveMessage, deskForm.parse(form));
}

test("a letter begins from what is recorded, and starting again leads to the same draft", async ({
  alice,
  made,
}) => {
  const draft = await read(alice, made.messageId);
  expect(draft).toMatchObject({
    status: "draft",
    recipientName: "Elena Brandt",
    recipientEmail: "elena@otter.example",
  });
  expect(draft.body).toMatch(/Elena,\n[\s\S]*Planner[\s\S]*Otter & Pine[\s\S]*\nAlice$/);
  expect(await startLetter(later(alice, 5), made.opportunityId)).toBe(made.messageId);
});

test("a letter goes back the way they wrote", async ({ db, alice }) => {
  const begun = async (came: "email" | "linkedin") => {
    const logged = { kind: "recruiter-outreach" as const, channel: came, company: came, role: "Planner" };
    const id = await startLetter(later(alice, 1), await logOne(alice, logged), "decline-outreach");
    return (await db.message.findUniqueOrThrow({ where: { id } })).channel;
  };
  expect(await begun("email")).toBe("email");
  expect(await begun("linkedin")).toBe("linkedin-inmail");
});

test("an invitation is thanked for where there was one, and a late answer apologised for unless they left the time", async ({
  alice,
}) => {
  const asked = async (given: Partial<Parameters<typeof logOne>[1]>) => {
    const id = await logOne(alice, {
      company: `Firm ${given.kind} ${given.answerBy?.getTime()}`,
      role: "Planner",
      ...given,
    });
    const week = 7 * 24 * 60;
    return (await read(alice, await startLetter(later(alice, week), id, "ask-before-deciding"))).body;
  };
  expect(await asked({})).toMatch(/invit[\s\S]*(?:apolog|sorry|excuse)/i);
  expect(await asked({ kind: "recruiter-outreach" })).not.toMatch(/invit/);
  expect(await asked({ answerBy: new Date("2099-01-01") })).not.toMatch(/apolog|sorry|excuse/i);
});

test("what was typed stays when other choices draw the letter anew", async ({ alice, made }) => {
  const { body } = await read(alice, made.messageId);
  const typed = body.replace(/\n\n(?=[^\n]*\n[^\n]*$)/, "\n\nGreetings from the two of us.\n\n");
  await save(later(alice, 2), made.messageId, {
    body: typed,
    intent: "redraw",
    reasons: ["timing"],
    tone: "formal",
  });
  const redrawn = (await read(alice, made.messageId)).body;
  expect(redrawn).toContain("Greetings from the two of us.");
  expect(redrawn).not.toBe(typed);
});

test("a reason that was kept without scripts, and not drawn yet, is drawn when that is asked for", async ({
  alice,
  made: { messageId },
}) => {
  const { body } = await read(alice, messageId);
  await save(later(alice, 2), messageId, { intent: "save", reasons: ["compensation"] });
  expect((await read(alice, messageId)).body).toBe(body);
  await save(later(alice, 3), messageId, { intent: "redraw", reasons: ["compensation"] });
  expect((await read(alice, messageId)).body).toMatch(/package|pay/i);
});

test("other words are other words, and of the same letter", async ({ alice, made }) => {
  const before = await read(alice, made.messageId);
  await save(later(alice, 2), made.messageId, { intent: "reword" });
  const after = await read(alice, made.messageId);
  expect(after).toMatchObject({ seed: before.seed + 1, choices: before.choices });
  expect(after.body).not.toBe(before.body);
});

test("a text that is too long to be read to its end is kept to its end, whatever is chosen", async ({
  alice,
  made,
}) => {
  const body = "word ".repeat(10_000);
  await save(later(alice, 2), made.messageId, { body, intent: "redraw", tone: "formal" });
  const after = await read(alice, made.messageId);
  expect(after.body).toBe(body);
  expect(after.choices).toMatchObject({ tone: "formal" });
});

test("what was drafted stays what it was while one types, and changes with the choices", async ({
  alice,
  made,
}) => {
  const drafted = (await read(alice, made.messageId)).composed;
  await save(later(alice, 2), made.messageId, { body: "In my own words." });
  expect(await read(alice, made.messageId)).toMatchObject({ composed: drafted, body: "In my own words." });
  await save(later(alice, 3), made.messageId, { tone: "formal", door: "closed" });
  expect((await read(alice, made.messageId)).composed).not.toBe(drafted);
});

test("saving while one types reads no more than the letter is written from", async ({
  alice,
  made: { messageId },
}) => {
  await save(later(alice, 2), messageId, { body: "The first words." });
  const form = deskForm.parse({
    ...{ messageId, seen: (await read(alice, messageId)).revision, tone: "warm" },
    ...{ subject: "", body: "The next words." },
  });
  const prepare = vi.spyOn(Sqlite.prototype, "prepare");
  await done(later(alice, 3), saveMessage, form);
  const tables = prepare.mock.calls.flatMap(
    ([sql]) => /^SELECT .* FROM `main`\.`(\w+)`/.exec(sql)?.[1] ?? [],
  );
  prepare.mockRestore();
  expect(tables.toSorted()).toEqual([
    ...["Company", "Contact", "Interview", "Invitation", "Manner", "Message", "Message"],
    ...["Opportunity", "Opportunity", "TimelineEntry", "User", "Wording"],
  ]);
});

test("a letter changed in another tab is not overwritten, and can be saved again with what stands in sight", async ({
  alice,
  made: { messageId },
}) => {
  const { revision } = await read(alice, messageId);
  await save(later(alice, 2), messageId, { body: "From the first tab." });
  const late = { seen: revision, body: "From the second tab." };
  expect(await save(later(alice, 3), messageId, late)).toEqual({ ok: false, reason: "stale" });
  expect(await save(later(alice, 3), messageId, { ...late, intent: "sent" })).toEqual({
    ok: false,
    reason: "stale",
  });
  expect(await read(alice, messageId)).toMatchObject({ body: "From the first tab.", status: "draft" });
  expect(await save(later(alice, 4), messageId, { body: "From the second tab." })).toMatchObject({
    ok: true,
  });
});

test("a letter confirmed as sent declines, keeps the door open, and stays as it was sent", async ({
  db,
  alice,
  made: { messageId, opportunityId },
}) => {
  const choices = { reasons: ["timing", "other"], via: "linkedin" as const };
  await save(later(alice, 2), messageId, { ...choices, intent: "sent", body: "My own words.\r\nAlice" });
  const sent = await read(alice, messageId);
  expect(sent).toMatchObject({
    status: "sent",
    sentVia: "linkedin",
    sentAt: later(alice, 2).now,
    body: "My own words.\nAlice",
  });
  expect(await db.decision.findFirstOrThrow()).toMatchObject({
    ...{ choice: "decline", messageId, opportunityId, reasons: ["timing", "other"], withdrawnAt: null },
  });
  expect(await db.followUp.count({ where: { opportunityId, status: "waiting" } })).toBe(1);
  expect((await db.searchEntry.findFirstOrThrow()).body).toContain("My own words.");
  expect(await save(later(alice, 3), messageId, { body: "Later." })).toEqual({
    ok: false,
    reason: "already-sent",
  });
  const again = await perform(later(alice, 4), startMessage, { opportunityId, kind: "decline-interview" });
  expect(again).toEqual({ ok: false, reason: "already-answered" });
});

test("only an open door makes a follow-up", async ({ db, alice }) => {
  for (const door of ["closed", "ajar"] as const) {
    await decline(alice, await logOne(alice, { company: `Door ${door}`, role: "Planner" }), { door });
  }
  expect(await db.followUp.count()).toBe(0);
});

test("an empty letter is not sent, and nothing is decided by it", async ({ alice, made: { messageId } }) => {
  const before = await rowsOf(alice);
  const refused = await save(later(alice, 2), messageId, { intent: "sent", body: " \n " });
  expect(refused).toMatchObject({ reason: "empty", problems: { body: "There is no letter yet." } });
  expect(await rowsOf(alice)).toEqual(before);
});

test("a letter that lay open while the interview was taken does not decline beside it", async ({
  db,
  alice,
  made: { messageId, opportunityId },
}) => {
  await accept(later(alice, 2), opportunityId);
  const sent = await save(later(alice, 3), messageId, { intent: "sent" });
  expect(sent).toEqual({ ok: false, reason: "already-answered" });
  expect(await db.decision.count({ where: { opportunityId, withdrawnAt: null } })).toBe(1);
  expect(await read(alice, messageId)).toMatchObject({ status: "draft" });
  expect(await save(later(alice, 4), messageId, { body: "Kept for later." })).toMatchObject({ ok: true });
});

test("the desk knows whom else the person deals with, and not those that the letter is about", async ({
  alice,
  made: { messageId },
}) => {
  await logOne(later(alice, 2), { company: "Harbour Foods", role: "Clerk", contactName: "Jonas Weber" });
  const desk = await readDesk(alice.userId, messageId, alice.now);
  expect(desk?.occasion.facts).toMatchObject({
    ...{ otherCompanies: ["Harbour Foods"], thirdParties: ["Jonas Weber"] },
  });
});

test("a draft put aside is gone, and the next letter is another one", async ({ alice, made }) => {
  const { messageId, opportunityId } = made;
  await done(later(alice, 2), discardDraft, { messageId });
  const gone = { ok: false, reason: "not-found" };
  expect(await save(later(alice, 3), messageId, { body: "Again." })).toEqual(gone);
  expect(await perform(later(alice, 3), discardDraft, { messageId })).toEqual(gone);
  expect(await readDesk(alice.userId, messageId, alice.now)).toBeNull();
  expect(await startLetter(later(alice, 4), opportunityId)).not.toBe(messageId);
});

test("a sent letter is not put aside", async ({ alice, made: { messageId } }) => {
  await saveLetter(later(alice, 2), messageId, "sent");
  expect(await perform(later(alice, 3), discardDraft, { messageId })).toEqual({
    ok: false,
    reason: "not-found",
  });
});

test("a letter goes into a file for the mail program, once it is known where to", async ({ alice, made }) => {
  const written = await writeEml(alice.userId, made.messageId, alice.now);
  expect(written.ok && new TextDecoder().decode(written.value)).toMatch(/^To: .*elena@otter\.example/m);
  await save(later(alice, 2), made.messageId, { recipientEmail: "" });
  expect(await writeEml(alice.userId, made.messageId, alice.now)).toEqual({
    ok: false,
    reason: "no-recipient",
  });
});

describe("asking before deciding", () => {
  const KIND = "ask-before-deciding";
  const base = { kind: "boolean", "must.accept": "yes", "ask.via": "recruiter" };
  const asks = [
    { ...base, label: "Permanent", attribute: "contract", "ask.text": "Is the post permanent?" },
    {
      ...base,
      label: "Visa",
      attribute: "visa",
      "ask.text": "Do you sponsor a visa?",
      "ask.sensitive": "yes",
    },
    { ...base, label: "Debts", attribute: "debts", "ask.text": "Are there debts?", "ask.via": "research" },
    { ...base, label: "Own desk", attribute: "desk", "ask.text": "- Would I have a desk of my own" },
  ];

  const startAsking = async (at: Scene, opportunityId: string) => {
    await makeCriteria(at, asks);
    return (await done(later(at, 5), startMessage, { opportunityId, kind: KIND })).messageId;
  };

  const stageOf = async ({ db }: Scene, id: string) => {
    const { stage, isOpen, wantsAnswer } = await db.opportunity.findUniqueOrThrow({ where: { id } });
    return { stage, isOpen, wantsAnswer };
  };

  test("a letter that begins with one question asks that one; a second one is added, and no twice", async ({
    alice,
    made,
  }) => {
    await makeCriteria(alice, asks);
    const ask = (minutes: number, question: string) =>
      done(later(alice, minutes), startMessage, { opportunityId: made.opportunityId, kind: KIND, question });
    const { messageId } = await ask(5, "Would a shorter call do?");
    const read = () => alice.db.message.findUniqueOrThrow({ where: { id: messageId } });
    expect((await read()).body).toContain("- Would a shorter call do?");
    expect((await read()).body).not.toContain("Is the post permanent?");
    for (const minutes of [6, 7]) {
      expect((await ask(minutes, "Would another week do?")).messageId).toBe(messageId);
    }
    expect((await read()).body.match(/^- .*$/gm)).toEqual([
      "- Would a shorter call do?",
      "- Would another week do?",
    ]);
  });

  test("a letter begins with what is open, without what is homework or delicate", async ({ alice, made }) => {
    const messageId = await startAsking(alice, made.opportunityId);
    expect(messageId).not.toBe(made.messageId);
    const draft = await read(alice, messageId);
    expect(draft).toMatchObject({ kind: KIND, status: "draft", recipientName: "Elena Brandt" });
    const lines = draft.body.split("\n").filter((line) => line.startsWith("- "));
    expect(lines.toSorted()).toEqual(["- Is the post permanent?", "- Would I have a desk of my own?"]);
    expect(draft.subject).toBe("Planner interview: two questions from Alice");
    const desk = await readDesk(alice.userId, messageId, alice.now);
    expect(desk?.occasion.facts.openQuestions.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual([
      { text: "Do you sponsor a visa?", isSensitive: true },
      { text: "Is the post permanent?", isSensitive: false },
      { text: "Would I have a desk of my own?", isSensitive: false },
    ]);
    const again = { opportunityId: made.opportunityId, kind: KIND } as const;
    expect(await perform(later(alice, 6), startMessage, again)).toMatchObject({ value: { messageId } });
  });

  test("what they wrote already is not asked, also while it waits for a nod", async ({ alice }) => {
    await makeCriteria(alice, asks);
    const wrote = { company: "Harbour Foods", role: "Planner", text: "Dear Alice, we sponsor visas. Elena" };
    const opportunityId = await logOne(later(alice, 5), wrote);
    const { messageId } = await done(later(alice, 6), startMessage, { opportunityId, kind: KIND });
    const desk = await readDesk(alice.userId, messageId, alice.now);
    expect(desk?.occasion.facts.openQuestions.map(({ text }) => text)).not.toContain(
      "Do you sponsor a visa?",
    );
    expect(desk?.occasion.facts.openQuestions).not.toEqual([]);
  });

  test("a letter that declines is offered no questions", async ({ alice, made }) => {
    await makeCriteria(alice, asks);
    const desk = await readDesk(alice.userId, made.messageId, alice.now);
    expect(desk?.occasion.facts.openQuestions).toEqual([]);
  });

  test("what is ticked, typed and promised is what is asked, and it is kept", async ({ alice, made }) => {
    const messageId = await startAsking(alice, made.opportunityId);
    await save(later(alice, 6), messageId, {
      ...{ intent: "redraw", questions: "Do you sponsor a visa?", answerOn: "2026-11-30" },
      ownQuestions: "Who decides\r\n\r\n",
    });
    const { body, choices } = await read(alice, messageId);
    expect(body).toMatch(/\n\n- Do you sponsor a visa\?\n- Who decides\?\n\n.* by 30 November\./);
    expect(choices).toMatchObject({
      questions: ["Do you sponsor a visa?", "Who decides?"],
      answerOn: "2026-11-30",
    });
  });

  test("what the desk drew by itself while one chose is known as drawn, also in other words", async ({
    alice,
    made,
  }) => {
    const messageId = await startAsking(alice, made.opportunityId);
    const { seed, body } = await read(alice, messageId);
    const delicate = "Do you sponsor a visa?";
    const permanent = "Is the post permanent?";
    const desk = await readDesk(alice.userId, messageId, alice.now);
    const facts = {
      ...desk?.occasion.facts,
      recipientName: "Elena Brandt",
      recordedReasons: [],
    } as MessageFacts;
    const choices = { ...DEFAULT_CHOICES, questions: [permanent, delicate] };
    const drawn = renderBody(compose({ kind: KIND, facts, choices, seed: seed + 1 }).parts);
    expect(drawn).not.toContain(body.split("\n")[2]);
    const shown = { questions: [permanent, delicate], seed: String(seed + 1), body: drawn };
    await save(later(alice, 6), messageId, shown);
    expect(await read(alice, messageId)).toMatchObject({ seed: seed + 1, body: drawn });
    await save(later(alice, 7), messageId, { intent: "redraw", questions: permanent });
    expect((await read(alice, messageId)).body).toBe(
      renderBody(
        compose({ kind: KIND, facts, choices: { ...choices, questions: [permanent] }, seed: seed + 1 }).parts,
      ),
    );
  });

  test("what was drawn is known as drawn where the person took a sentence out of it at once", async ({
    alice,
    made,
  }) => {
    const messageId = await startAsking(alice, made.opportunityId);
    const { seed, parts } = await read(alice, messageId);
    const tagsOf = (stored: unknown) => (stored as Part[]).map(({ tag }) => tag);
    const desk = await readDesk(alice.userId, messageId, alice.now);
    const facts = {
      ...desk?.occasion.facts,
      recipientName: "Elena Brandt",
      recordedReasons: [],
    } as MessageFacts;
    const questions = ["Do you sponsor a visa?", "Is the post permanent?", "Who would I report to?"];
    const drawn = compose({ kind: KIND, facts, choices: { ...DEFAULT_CHOICES, questions }, seed: seed + 1 });
    const kept = drawn.parts
      .filter(({ tag }) => tag !== "thanks")
      .map((each) => (each.tag === "reason" ? { ...each, starts: "paragraph" as const } : each));
    expect(kept.length).toBeLessThan(drawn.parts.length);
    expect(tagsOf(parts)).toContain("thanks");
    const body = renderBody(kept);
    await save(later(alice, 6), messageId, { questions, seed: String(seed + 1), body });
    const saved = await read(alice, messageId);
    expect(saved.body).toBe(body);
    expect(tagsOf(saved.parts)).toEqual(tagsOf(kept));
    await save(later(alice, 7), messageId, { intent: "redraw", questions: questions[1] ?? "", body });
    const redrawn = (await read(alice, messageId)).body;
    expect(redrawn.match(/^- .*$/gm)).toEqual([`- ${questions[1]}`]);
    expect(redrawn).not.toContain(drawn.parts.find(({ tag }) => tag === "thanks")?.text);
  });

  test("without scripts a letter may be saved as it is, and drawn from its choices later", async ({
    alice,
    made,
  }) => {
    const messageId = await startAsking(alice, made.opportunityId);
    const { body } = await read(alice, messageId);
    await save(later(alice, 6), messageId, { questions: "Is the post permanent?" });
    expect(await read(alice, messageId)).toMatchObject({ body });
    await save(later(alice, 7), messageId, { intent: "redraw", questions: "Is the post permanent?" });
    expect((await read(alice, messageId)).body.match(/^- .*$/gm)).toEqual(["- Is the post permanent?"]);
  });

  test("a letter confirmed as sent asks, decides nothing, and looks for the answer in three working days", async ({
    db,
    alice,
    made: { opportunityId },
  }) => {
    const messageId = await startAsking(alice, opportunityId);
    await save(later(alice, 6), messageId, { intent: "sent" });
    expect(await read(alice, messageId)).toMatchObject({ status: "sent", sentVia: "email" });
    expect(await db.decision.count()).toBe(0);
    expect(await stageOf(alice, opportunityId)).toEqual({
      stage: "clarifying",
      isOpen: true,
      wantsAnswer: true,
    });
    const followUp = await db.followUp.findFirstOrThrow();
    expect(followUp).toMatchObject({
      ...{ status: "waiting", reason: "See whether Elena Brandt has answered your questions" },
      dueAt: new Date("2026-11-27T10:06:00.000Z"),
    });
    const entry = await db.timelineEntry.findFirstOrThrow({ where: { kind: "questions-asked" } });
    expect(entry.facts).toMatchObject({
      messageId,
      followUpId: followUp.id,
      to: "Elena Brandt",
      via: "by e-mail",
    });
    const { questions } = entry.facts as { questions: string[] };
    expect(questions.toSorted()).toEqual(["Is the post permanent?", "Would I have a desk of my own?"]);
    expect((await db.searchEntry.findFirstOrThrow()).body).toContain("Is the post permanent?");
  });

  test("what was not sent after all is taken back whole", async ({ db, alice, made: { opportunityId } }) => {
    const before = await stageOf(alice, opportunityId);
    const messageId = await startAsking(alice, opportunityId);
    await save(later(alice, 6), messageId, { intent: "sent" });
    await takeBackLast(later(alice, 7), opportunityId, "questions-asked");
    expect(await read(alice, messageId)).toMatchObject({ status: "draft", sentAt: null, sentVia: null });
    expect(await stageOf(alice, opportunityId)).toEqual(before);
    expect(await db.followUp.count({ where: { status: "waiting" } })).toBe(0);
    expect((await db.searchEntry.findFirstOrThrow()).body).not.toContain("Is the post permanent?");
    expect(await save(later(alice, 8), messageId, { intent: "sent" })).toMatchObject({ ok: true });
  });

  test("one can ask again and decide afterwards, and then no look for an answer is left", async ({
    db,
    alice,
    made: { opportunityId },
  }) => {
    await save(later(alice, 6), await startAsking(alice, opportunityId), { intent: "sent" });
    const again = await done(later(alice, 7), startMessage, { opportunityId, kind: KIND });
    await save(later(alice, 8), again.messageId, { intent: "sent" });
    const waiting = () => db.followUp.findMany({ where: { opportunityId, status: "waiting" } });
    expect(await waiting()).toMatchObject([{ reason: expect.stringMatching(/^See whether/) }]);
    await decline(later(alice, 9), opportunityId, { door: "closed" });
    expect(await waiting()).toEqual([]);
    expect(await stageOf(alice, opportunityId)).toMatchObject({ stage: "declined-by-me" });
    const refused = { ok: false, reason: "already-answered" };
    expect(await perform(later(alice, 20), startMessage, { opportunityId, kind: KIND })).toEqual(refused);
  });

  test("it can be begun with nothing open, for questions of one's own", async ({ alice, made }) => {
    const { messageId } = await done(alice, startMessage, { opportunityId: made.opportunityId, kind: KIND });
    expect((await read(alice, messageId)).choices).toMatchObject({ questions: [] });
    await save(later(alice, 1), messageId, { intent: "redraw", ownQuestions: "When would it begin?" });
    expect((await read(alice, messageId)).body).toContain("\n- When would it begin?\n");
  });

  test("more than five questions are refused, beside the field", () => {
    const form = { messageId: "x", seen: "y", tone: "warm", subject: "", body: "" };
    const problemOf = (typed: object) => deskForm.safeParse({ ...form, ...typed }).error?.issues[0];
    const ticked = ["A?", "B?", "C?"];
    expect(problemOf({ questions: ticked, ownQuestions: "D\nE\nA?" })).toBeUndefined();
    expect(problemOf({ questions: ticked, ownQuestions: "D\nE\nF" })).toMatchObject({
      ...{ path: ["questions"], message: "Ask 5 questions at most." },
    });
    expect(problemOf({ ownQuestions: "x".repeat(501) })).toMatchObject({ path: ["questions"] });
    expect(problemOf({ answerOn: "2026-02-30" })).toMatchObject({ path: ["answerOn"] });
  });
});

test("the desk refuses choices, reasons and fields that it does not have", () => {
  const form = {
    messageId: "x",
    seen: "y",
    disclosure: "brief",
    tone: "warm",
    door: "open",
    subject: "",
    body: "",
  };
  const isTaken = (typed: object) => deskForm.safeParse({ ...form, ...typed }).success;
  expect(isTaken({})).toBe(true);
  const strays = [
    { tone: "rude" },
    { door: "revolving" },
    { reasons: ["because"] },
    { isAdmin: "true" },
    { intent: "mail" },
  ];
  expect(strays.filter(isTaken)).toEqual([]);
});
