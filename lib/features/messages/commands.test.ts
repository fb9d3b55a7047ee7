import { expect } from "vitest";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { accept, decline, logOne, saveLetter, startLetter } from "@/prisma/seed/steps";
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

test("other words are other words, and of the same letter", async ({ alice, made }) => {
  const before = await read(alice, made.messageId);
  await save(later(alice, 2), made.messageId, { intent: "reword" });
  const after = await read(alice, made.messageId);
  expect(after).toMatchObject({ seed: before.seed + 1, choices: before.choices });
  expect(after.body).not.toBe(before.body);
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
