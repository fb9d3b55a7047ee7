import { expect } from "vitest";
import { countWaiting, listWaiting, readAside } from "@/lib/features/handing-in/queries";
import type { UserId } from "@/lib/platform/user-id";
import { eventOf, mailFileOf, mailOf } from "@/prisma/seed/calls/hers";
import { done, later, perform } from "@/prisma/seed/scene";
import { logOne } from "@/prisma/seed/steps";
import { nothing, testOn } from "@/prisma/seed/testing";
import { bringBack, discardOriginal, discardWaiting, keepMail, keepText } from "./commands";
import { readOriginal } from "./queries";

const test = testOn(nothing);

const waitingOf = async (userId: UserId) =>
  (await listWaiting(userId, { after: null, timeZone: "Europe/Berlin" })).rows;

const TEXT = "  Would you come for an interview?\r\n\r\nElena — Zoë 🙂\n";

test("a pasted text is kept to the letter, once while it waits", async ({ db, alice, bob }) => {
  const { id } = await done(alice, keepText, { text: TEXT });
  expect(await done(later(alice, 1), keepText, { text: TEXT })).toEqual({ id });
  expect((await done(bob, keepText, { text: TEXT })).id).not.toBe(id);
  const kept = await db.original.findUniqueOrThrow({ where: { id } });
  expect(new TextDecoder().decode(kept.bytes)).toBe(TEXT);
  expect(kept).toMatchObject({ text: TEXT, mediaType: "text/plain", mail: null, html: null });
  expect(await waitingOf(alice.userId)).toMatchObject([
    { id, title: "Would you come for an interview?", kind: "interview-invitation" },
  ]);
});

test.for<[string, string]>([
  ["Von: Elena Brandt\nBetreff: Einladung zum Gespräch\n\nGuten Tag,", "Einladung zum Gespräch"],
  ["De : Elena Brandt\r\nObjet : Entretien\r\n\r\nBonjour,", "Entretien"],
  ["> *From:* Elena Brandt\n> *Subject:* An interview?\n\nHi,", "An interview?"],
  [
    "From: Elena Brandt\nTo: Asha\n\nHi Asha,\n\nwould you come to an interview?",
    "would you come to an interview?",
  ],
  ["Sehr geehrte Frau Rai,\n\nwir laden Sie ein.", "wir laden Sie ein."],
  ["Hi Asha", "Hi Asha"],
  ["Dear Asha, could we talk on Monday?\nElena", "Dear Asha, could we talk on Monday?"],
])("a text pasted as %j is called “%s”", async ([text, title], { alice }) => {
  await done(alice, keepText, { text });
  expect(await waitingOf(alice.userId)).toMatchObject([{ title }]);
});

test("what was logged or put aside waits no more, and the same text can come again", async ({ alice }) => {
  await logOne(alice, { company: "Acme", role: "Planner", text: TEXT });
  expect(await waitingOf(alice.userId)).toEqual([]);
  const { id } = await done(later(alice, 1), keepText, { text: TEXT });
  await done(later(alice, 2), discardOriginal, { originalId: id });
  expect(await readOriginal(alice.userId, id)).toMatchObject({ asideSince: later(alice, 2).now });
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
  expect(await readOriginal(alice.userId, id)).toMatchObject({ filedUnder: expect.any(String), text: TEXT });
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

test("what was put aside comes back, all that was put aside at one moment", async ({ alice, bob }) => {
  const keep = (minutes: number, text: string) => done(later(alice, minutes), keepText, { text });
  for (const [at, text] of ["one", "two", "three"].entries()) await keep(at, text);
  await keep(3, "came later");
  await done(bob, keepText, { text: "his" });
  const { at } = await done(later(alice, 4), discardWaiting, { seen: later(alice, 2).now });
  expect((await waitingOf(alice.userId)).map(({ title }) => title)).toEqual(["came later"]);
  expect(await countWaiting(bob.userId)).toBe(1);
  expect(await readAside(alice.userId, new Date(at))).toEqual({ count: 3, title: "three", at });
  expect(await readAside(bob.userId, new Date(at))).toBeNull();
  await done(later(alice, 5), bringBack, { at: new Date(at) });
  expect(await countWaiting(alice.userId)).toBe(4);
  expect(await perform(later(alice, 6), bringBack, { at: new Date(at) })).toEqual({
    ...{ ok: false, reason: "not-found" },
  });
});

test("one of several that were put aside comes back alone", async ({ alice, bob }) => {
  const keep = async (text: string) => (await done(alice, keepText, { text })).id;
  const [one, other] = [await keep("one"), await keep("other")];
  await done(later(alice, 1), discardWaiting, { seen: alice.now });
  const refused = { ok: false, reason: "not-found" };
  expect(await perform(bob, bringBack, { originalId: one })).toEqual(refused);
  expect(await done(later(alice, 2), bringBack, { originalId: one })).toEqual({ originalId: one });
  expect((await waitingOf(alice.userId)).map(({ id }) => id)).toEqual([one]);
  expect(await readOriginal(alice.userId, other)).toMatchObject({ asideSince: later(alice, 1).now });
  expect(await perform(later(alice, 3), bringBack, { originalId: one })).toEqual(refused);
});

test("the calendar files that belong to a mail are kept with it, each once, whenever they come", async ({
  db,
  alice,
}) => {
  const fileOf = (word: string) => ({
    name: `${word}.ics`,
    bytes: new TextEncoder().encode(word),
    events: [eventOf(word)],
  });
  const mail = { ...mailFileOf("acme"), mail: { ...mailOf("acme"), events: [eventOf("own")] } };
  const { id } = await done(alice, keepMail, { ...mail, calendars: [fileOf("a"), fileOf("own")] });
  await done(later(alice, 1), keepMail, mail);
  await done(later(alice, 2), keepMail, { ...mail, calendars: [fileOf("a"), fileOf("b")] });
  const original = await readOriginal(alice.userId, id);
  expect(original?.enclosures).toEqual([
    { position: 0, name: "a.ics", sizeBytes: 1 },
    { position: 1, name: "own.ics", sizeBytes: 3 },
    { position: 2, name: "b.ics", sizeBytes: 1 },
  ]);
  expect(original?.source.events?.map(({ uid }) => uid)).toEqual(
    ["own", "a", "b"].map((word) => `${word}@acme.example`),
  );
  expect(await db.original.count()).toBe(1);
});
