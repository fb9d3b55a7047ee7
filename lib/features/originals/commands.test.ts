import { expect } from "vitest";
import { mailFileOf, mailOf } from "@/prisma/seed/calls/hers";
import { done, later, perform } from "@/prisma/seed/scene";
import { logOne } from "@/prisma/seed/steps";
import { nothing, testOn } from "@/prisma/seed/testing";
import { discardOriginal, keepMail, keepText } from "./commands";
import { listWaitingOriginals, readOriginal } from "./queries";
import { pasteForm, TEXT_LIMIT } from "./schema";

const test = testOn(nothing);

const TEXT = "  Would you come for an interview?\r\n\r\nElena — Zoë 🙂\n";

test("a pasted text is kept to the letter, once while it waits", async ({ db, alice, bob }) => {
  const { id } = await done(alice, keepText, { text: TEXT });
  expect(await done(later(alice, 1), keepText, { text: TEXT })).toEqual({ id });
  expect((await done(bob, keepText, { text: TEXT })).id).not.toBe(id);
  const kept = await db.original.findUniqueOrThrow({ where: { id } });
  expect(new TextDecoder().decode(kept.bytes)).toBe(TEXT);
  expect(kept).toMatchObject({ text: TEXT, mediaType: "text/plain", mail: null, html: null });
  expect(await listWaitingOriginals(alice.userId)).toMatchObject([
    { id, title: "Would you come for an interview?" },
  ]);
});

test("what was logged or put aside waits no more, and the same text can come again", async ({ alice }) => {
  await logOne(alice, { company: "Acme", role: "Planner", text: TEXT });
  expect(await listWaitingOriginals(alice.userId)).toEqual([]);
  const { id } = await done(later(alice, 1), keepText, { text: TEXT });
  await done(later(alice, 2), discardOriginal, { originalId: id });
  expect(await readOriginal(alice.userId, id)).toBeNull();
  expect(await perform(later(alice, 3), discardOriginal, { originalId: id })).toEqual({
    ok: false,
    reason: "not-found",
  });
  expect((await done(later(alice, 4), keepText, { text: TEXT })).id).not.toBe(id);
});

test("a logged original is not put aside", async ({ db, alice }) => {
  await logOne(alice, { company: "Acme", role: "Planner", text: TEXT });
  const { id } = await db.original.findFirstOrThrow();
  expect(await perform(alice, discardOriginal, { originalId: id })).toEqual({
    ok: false,
    reason: "not-found",
  });
  expect(await readOriginal(alice.userId, id)).toMatchObject({ isLogged: true, text: TEXT });
});

test("a mail is kept with its headers, and its HTML is shown without what could act", async ({ alice }) => {
  const html = '<p onclick="x()">Come</p><script>alert(1)</script><img src="https://track.example/p.gif">';
  const mail = { ...mailOf("acme"), html };
  const { id } = await done(alice, keepMail, { ...mailFileOf("acme"), mail });
  const original = await readOriginal(alice.userId, id);
  expect(original?.headers).toMatchObject({ subject: "Invitation acme", messageId: "<acme@acme.example>" });
  expect(original?.html).toContain("Come");
  expect(original?.html).not.toMatch(/script|onclick|track\.example/);
});

test("of a mail forwarded as an attachment the attached one counts", async ({ alice }) => {
  const { attached: _, ...attached } = mailOf("inner");
  const mail = { ...mailOf("outer"), attached };
  const { id } = await done(alice, keepMail, { ...mailFileOf("outer"), mail });
  expect(await readOriginal(alice.userId, id)).toMatchObject({ text: "We invite you: inner" });
});

test("an empty text is refused, and one that is too long", () => {
  const isTaken = (text: string) => pasteForm.safeParse({ text }).success;
  expect([" \n\t", "x".repeat(TEXT_LIMIT + 1)].filter(isTaken)).toEqual([]);
  expect(isTaken("x".repeat(TEXT_LIMIT))).toBe(true);
});
