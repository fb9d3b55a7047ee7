import { describe, expect, vi } from "vitest";
import { check } from "@/lib/domain/check/check";
import type { Choices } from "@/lib/domain/message/choices";
import { MOST_TEMPLATES, MOST_WORDINGS } from "@/lib/domain/message/own/document";
import { saveMessage } from "@/lib/features/messages/commands";
import { readDesk } from "@/lib/features/messages/queries";
import { factsOf } from "@/lib/features/messages/records";
import { deskForm } from "@/lib/features/messages/schema";
import { takeBack } from "@/lib/features/undo/commands";
import { openSession } from "@/lib/platform/auth/sessions";
import { receive, sendForm } from "@/prisma/seed/request";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { logOne, startLetter } from "@/prisma/seed/steps";
import { rowsOf, testOn } from "@/prisma/seed/testing";
import * as actions from "./actions";
import {
  confirmPart,
  forgetPart,
  importWordings,
  keepTemplate,
  keepWording,
  retireTemplate,
  retireWording,
  saveTemplate,
  saveWording,
} from "./commands";
import { exportWordings, findRetired, findTemplate, readWordings } from "./queries";
import { confirmForm, importForm, keepForm, templateForm, wordingForm } from "./schema";

vi.mock("next/headers", () => import("@/prisma/seed/request"));
vi.mock("next/navigation", () => import("@/prisma/seed/request"));
vi.mock("next/cache", () => import("@/prisma/seed/request"));

const logged = { company: "Otter & Pine", contactName: "Elena Brandt", contactEmail: "elena@otter.example" };

const test = testOn(async ({ alice }) => {
  const opportunityId = await logOne(alice, { ...logged, role: "Planner" });
  return { messageId: await startLetter(later(alice, 1), opportunityId) };
});

const keep = (at: Scene, messageId: string, tag: string, text: string, scope: "kind" | "all" = "kind") =>
  perform(at, keepWording, keepForm.parse({ messageId, tag, text, scope }));

const write = (at: Scene, text: string, more: object = {}) =>
  perform(at, saveWording, wordingForm.parse({ kind: "", tag: "thanks", text, ...more }));

const TEMPLATE = {
  ...{ name: "Plain", kind: "decline-interview", language: "en", subject: "" },
  ...{ "part.1.tag": "greeting", "part.1.text": "Good day {firstName}," },
  ...{ "part.2.tag": "decision", "part.2.text": "I have decided not to come to the interview for {post}." },
  ...{ "part.3.tag": "reason", "part.3.text": "{reason}" },
  ...{ "part.5.tag": "sign-off", "part.5.text": "Yours,\r\n{sender}" },
};

const makeTemplate = async (at: Scene, more: object = {}): Promise<string> =>
  (await done(at, saveTemplate, templateForm.parse({ ...TEMPLATE, ...more }))).templateId;

const bringIn = (at: Scene, document: string, intent: "look" | "write") =>
  perform(at, importWordings, importForm.parse({ document, intent }));

/** The letter at the desk, written anew with these choices. */
async function redrawn(at: Scene, messageId: string, choices: Partial<Record<keyof Choices, string>>) {
  const { revision, subject, body } = await at.db.message.findUniqueOrThrow({ where: { id: messageId } });
  const form = { messageId, seen: revision, subject, body, tone: "warm", door: "open", disclosure: "brief" };
  const sent = { ...form, recipientName: "Elena Brandt", intent: "redraw", ...choices };
  await done(at, saveMessage, deskForm.parse(sent));
  return at.db.message.findUniqueOrThrow({ where: { id: messageId } });
}

describe("a wording kept at the desk", () => {
  test("has holes for what was this letter's, and stands in letters of its kind", async ({ alice, made }) => {
    const typed = "It was good of you to think of me for the Planner role at Otter & Pine, Elena.";
    expect(await keep(later(alice, 2), made.messageId, "thanks", typed)).toMatchObject({ ok: true });
    const { wordings } = await readWordings(alice.userId);
    expect(wordings).toMatchObject([
      {
        ...{ kind: "decline-interview", tag: "thanks", language: "en" },
        text: "It was good of you to think of me for {post}, {firstName}.",
      },
    ]);
    const other = { company: "Finch", contactName: "Li Wu", role: "Editor" };
    const next = await startLetter(later(alice, 4), await logOne(later(alice, 3), other));
    const { body } = await alice.db.message.findUniqueOrThrow({ where: { id: next } });
    expect(body).toContain("It was good of you to think of me for the Editor role at Finch, Li.");
  });

  test("is one, however often it is kept", async ({ alice, made }) => {
    await keep(later(alice, 2), made.messageId, "thanks", "Many thanks.", "all");
    const before = await rowsOf(alice);
    await keep(later(alice, 3), made.messageId, "thanks", " Many  thanks. ", "all");
    expect(await rowsOf(alice)).toEqual(before);
  });

  test("is not kept where it says what is chosen, and then it says why", async ({ alice, made }) => {
    const before = await rowsOf(alice);
    const refusal = await keep(later(alice, 2), made.messageId, "reason", "I earn too little.");
    expect(refusal).toMatchObject({ reason: "not-usable", problems: { text: /chosen for each message/ } });
    expect(await rowsOf(alice)).toEqual(before);
  });
});

describe("a wording", () => {
  test("is changed, removed and put back, each with its entry", async ({ alice }) => {
    await write(later(alice, 1), "Many thanks, {firstName}.");
    const [wording] = (await readWordings(alice.userId)).wordings;
    const wordingId = wording?.id ?? "";
    await write(later(alice, 2), "Thanks a lot.", { wordingId, tag: "wishes" });
    expect((await readWordings(alice.userId)).wordings).toMatchObject([
      { tag: "wishes", text: "Thanks a lot." },
    ]);
    const { entryId } = await done(later(alice, 3), retireWording, { wordingId });
    expect((await readWordings(alice.userId)).wordings).toEqual([]);
    expect(await findRetired(alice.userId, entryId)).toEqual({ entryId, label: "Thanks a lot." });
    await done(later(alice, 4), takeBack, { entryId });
    expect((await readWordings(alice.userId)).wordings).toHaveLength(1);
    expect(await findRetired(alice.userId, entryId)).toBeNull();
    const entries = await alice.db.timelineEntry.findMany({ orderBy: { id: "desc" }, take: 4 });
    expect(entries.map(({ kind }) => kind)).toEqual([
      "undone",
      "wording-retired",
      "wording-kept",
      "wording-kept",
    ]);
  });

  test("saved as it was is no change", async ({ alice }) => {
    await write(later(alice, 1), "Many thanks.");
    const [wording] = (await readWordings(alice.userId)).wordings;
    const before = await rowsOf(alice);
    await write(later(alice, 2), "Many thanks. ", { wordingId: wording?.id });
    expect(await rowsOf(alice)).toEqual(before);
  });

  test("has room for so many", async ({ alice }) => {
    const { db, userId, now } = alice;
    const data = Array.from({ length: MOST_WORDINGS }, (_, at) => ({
      ...{ id: `w${at}`, userId, kind: null, tag: "thanks", language: "en", text: `${at}`, createdAt: now },
    }));
    await db.wording.createMany({ data });
    expect(await write(later(alice, 1), "One more.")).toMatchObject({ reason: "too-many" });
  });

  test("says in its form what is wrong with it", () => {
    const read = wordingForm.safeParse({ kind: "", tag: "thanks", text: "At {compny}." });
    expect(read.error?.issues).toMatchObject([{ path: ["text"], message: /Did you mean \{company\}/ }]);
  });
});

describe("a template", () => {
  test("is chosen at the desk, fills with what is recorded, and is left again", async ({ alice, made }) => {
    const { body: ours } = await alice.db.message.findUniqueOrThrow({ where: { id: made.messageId } });
    const templateId = await makeTemplate(later(alice, 2));
    const desk = await readDesk(alice.userId, made.messageId, alice.now);
    expect(desk?.occasion.templates).toMatchObject([{ id: templateId, name: "Plain" }]);
    const chosen = await redrawn(later(alice, 3), made.messageId, { templateId });
    expect(chosen.body).toBe(
      "Good day Elena,\n\nI have decided not to come to the interview for the Planner role at Otter & Pine.\n\nYours,\nAlice",
    );
    expect(chosen.composed).toBe(chosen.body);
    expect((await redrawn(later(alice, 4), made.messageId, { templateId: "" })).body).toBe(ours);
  });

  test("is made of a letter, without its reasons and names", async ({ alice, made }) => {
    const { body } = await redrawn(later(alice, 2), made.messageId, { reasons: "timing" });
    const { templateId } = await done(later(alice, 3), keepTemplate, {
      messageId: made.messageId,
      name: "Kept",
    });
    const kept = await findTemplate(alice.userId, templateId);
    expect(kept).toMatchObject({ name: "Kept", kind: "decline-interview", subject: "" });
    const texts = kept?.parts.map(({ text }) => text) ?? [];
    expect(texts).toContain("{reason}");
    expect(texts.join(" ")).not.toMatch(/Elena|Otter|Planner|Alice/);
    const again = await redrawn(later(alice, 4), made.messageId, { templateId, reasons: "timing" });
    expect(again.body).toBe(body);
  });

  test("is changed, removed and put back", async ({ alice }) => {
    const templateId = await makeTemplate(later(alice, 1));
    await makeTemplate(later(alice, 2), { templateId, name: "Plainer", "part.2.text": "" });
    const changed = await findTemplate(alice.userId, templateId);
    expect(changed).toMatchObject({ name: "Plainer" });
    expect(changed?.parts.map(({ tag }) => tag)).toEqual(["greeting", "reason", "sign-off"]);
    const { entryId } = await done(later(alice, 3), retireTemplate, { templateId });
    expect(await findTemplate(alice.userId, templateId)).toBeNull();
    expect(await findRetired(alice.userId, entryId)).toEqual({ entryId, label: "Plainer" });
    await done(later(alice, 4), takeBack, { entryId });
    expect(await findTemplate(alice.userId, templateId)).toEqual(changed);
  });

  test("that is not there any more leaves a letter that was begun with it as it stands", async ({
    alice,
    made,
  }) => {
    const templateId = await makeTemplate(later(alice, 2));
    const { body } = await redrawn(later(alice, 3), made.messageId, { templateId });
    await done(later(alice, 4), retireTemplate, { templateId });
    const after = await redrawn(later(alice, 5), made.messageId, { templateId });
    expect(after.body).toContain(body.split("\n\n")[1]);
  });

  test("has room for so many", async ({ alice }) => {
    const { db, userId, now } = alice;
    const plain = {
      userId,
      kind: "decline-interview",
      language: "en",
      subject: "",
      parts: [],
      createdAt: now,
    };
    const data = Array.from({ length: MOST_TEMPLATES }, (_, at) => ({
      id: `t${at}`,
      name: `${at}`,
      ...plain,
    }));
    await db.template.createMany({ data });
    const refused = await perform(alice, saveTemplate, templateForm.parse(TEMPLATE));
    expect(refused).toMatchObject({ reason: "too-many" });
  });

  test("says in its form beside which part something is wrong", () => {
    const read = templateForm.safeParse({ ...TEMPLATE, name: "", "part.5.text": "{sendr}" });
    expect(read.error?.issues.map(({ path }) => path)).toEqual([["name"], ["part.5.text"]]);
    expect(templateForm.safeParse({ ...TEMPLATE, "part.99.text": "x" }).success).toBe(false);
  });
});

describe("an import", () => {
  test("gives back what was exported and removed, and again nothing new", async ({ alice }) => {
    await write(later(alice, 1), "Many thanks, {firstName}.");
    await write(later(alice, 2), "Thanks, and thanks again.");
    const templateId = await makeTemplate(later(alice, 3));
    const before = await exportWordings(alice.userId);
    for (const { id } of (await readWordings(alice.userId)).wordings)
      await done(later(alice, 4), retireWording, { wordingId: id });
    await done(later(alice, 5), retireTemplate, { templateId });
    expect(await bringIn(later(alice, 6), before, "write")).toEqual({ ok: true, value: null });
    expect(await exportWordings(alice.userId)).toBe(before);
    expect(await bringIn(later(alice, 7), before, "write")).toMatchObject({ reason: "nothing-new" });
    const entry = await alice.db.timelineEntry.findFirst({ where: { kind: "wordings-imported" } });
    expect(entry?.facts).toEqual({ wordings: 2, templates: 1 });
  });

  test("is looked at before it is written", async ({ alice }) => {
    await write(later(alice, 1), "Many thanks.");
    const exported = JSON.parse(await exportWordings(alice.userId));
    const [own] = exported.wordings;
    const wordings = [own, { ...own, text: "New." }, { ...own, tag: "thnks" }];
    const before = await rowsOf(alice);
    expect(await bringIn(later(alice, 2), JSON.stringify({ ...exported, wordings }), "look")).toEqual({
      ok: false,
      reason: "looked",
      problems: {
        news: "thanks, every kind: “New.”",
        known: "thanks, every kind: “Many thanks.”",
        unreadable: "Wording 3: There is no part called “thnks”.",
      },
    });
    expect(await rowsOf(alice)).toEqual(before);
  });

  test("of something else is refused with what it is", async ({ alice }) => {
    const reasonOf = async (document: string) => bringIn(alice, document, "look");
    expect(await reasonOf("hello")).toEqual({ ok: false, reason: "not-json" });
    expect(await reasonOf("{}")).toEqual({ ok: false, reason: "other-format" });
    const empty = JSON.stringify({ format: "tactful-wordings", version: 1 });
    expect(await reasonOf(empty)).toEqual({ ok: false, reason: "nothing-new" });
  });

  test("is read from a file that the form sends, and shown as what was given", async ({ alice }) => {
    await write(later(alice, 1), "Many thanks.");
    const document = await exportWordings(alice.userId);
    receive({}, { tactful: await openSession(alice.userId, null, new Date()) });
    const form = new FormData();
    form.set("file", new File([document], "tactful-wordings.json", { type: "application/json" }));
    form.set("document", "");
    const state = await actions.importWordings({ status: "untouched", key: "" }, form);
    expect(state).toMatchObject({
      status: "refused",
      reason: "looked",
      message: "",
      values: { file: document },
    });
    expect(state.problems).toEqual({ known: "thanks, every kind: “Many thanks.”" });
    expect(await sendForm(actions.importWordings, { document: " ", intent: "look" })).toMatchObject({
      problems: { document: "Choose a file, or paste what it holds." },
    });
  });
});

describe("a sentence that the person vouched for", () => {
  const ODD = "Your note about Otter & Pine put the kettle on.";

  test("is asked after no more, until it is forgotten", async ({ alice, made }) => {
    const { messageId } = made;
    const confirm = confirmForm.parse({ messageId, rule: "thanks", sentence: ODD });
    await done(later(alice, 2), confirmPart, confirm);
    await done(later(alice, 3), confirmPart, confirm);
    const { known } = await readWordings(alice.userId);
    expect(known).toMatchObject([{ tag: "thanks", text: "your note about put the kettle on" }]);
    const desk = await readDesk(alice.userId, messageId, alice.now);
    if (!desk) throw new Error("There is no desk.");
    const facts = factsOf(desk.occasion, desk.recipientName, desk.choices);
    const message = { ...desk, channel: "email" as const, body: `Dear Elena,\n\n${ODD}`, parts: null, facts };
    const asked = (known: readonly { tag: string; text: string }[]) =>
      check({ ...message, known }).findings.some(({ rule }) => rule === "thanks");
    expect([asked([]), asked(desk.occasion.known)]).toEqual([true, false]);
    await done(later(alice, 4), forgetPart, { knownId: known[0]?.id ?? "" });
    expect((await readWordings(alice.userId)).known).toEqual([]);
  });

  test("has words, and belongs to a rule that asks", async ({ alice, made }) => {
    const { messageId } = made;
    const nothing = confirmForm.parse({ messageId, rule: "thanks", sentence: "Otter & Pine!" });
    expect(await perform(alice, confirmPart, nothing)).toMatchObject({ reason: "no-words" });
    expect(confirmForm.safeParse({ messageId, rule: "length", sentence: ODD }).success).toBe(false);
  });
});
