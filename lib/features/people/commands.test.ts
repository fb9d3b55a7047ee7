import { expect } from "vitest";
import { startMessage } from "@/lib/features/messages/commands";
import { readTimeline } from "@/lib/features/timeline/queries";
import { takeBack } from "@/lib/features/undo/commands";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { decline, logOne, saveLetter, startLetter, takeBackLast } from "@/prisma/seed/steps";
import { testOn } from "@/prisma/seed/testing";
import { mergeContacts, notePermission, noteTouch, planTouch, removeTouch, saveContact } from "./commands";
import { findTakenOut } from "./queries";
import { loadWords } from "./records";
import { contactForm, planForm, touchForm } from "./schema";

const test = testOn(async ({ db, alice }) => {
  const opportunityId = await logOne(alice, {
    ...{ company: "Otter & Pine", role: "Planner", contactName: "Elena Brandt" },
    contactEmail: "elena@otter.example",
  });
  const { id: contactId } = await db.contact.findFirstOrThrow();
  const jonas = contactForm.parse({ name: "Jonas Weber", email: "jonas@friends.example" });
  const { contactId: jonasId } = await done(later(alice, 1), saveContact, jonas);
  return { opportunityId, contactId, jonasId };
});

const read = ({ db }: Scene, id: string) => db.contact.findUniqueOrThrow({ where: { id } });
const touch = (contactId: string, given: object = {}) =>
  touchForm.parse({ contactId, by: "me", channel: "email", ...given });
const wordsWith = async ({ db, userId }: Scene, contactId: string) =>
  (await loadWords(db, userId, contactId, { date: String })).map(({ by, hopes, title }) => [
    by,
    hopes,
    title,
  ]);

test("what is known of somebody is changed field by field, told without what is remembered, and taken back", async ({
  alice,
  made: { contactId },
}) => {
  const before = await read(alice, contactId);
  const form = {
    ...{ contactId, name: "Elena Brandt", company: "Otter & Pine Ltd.", email: "elena@otter.example" },
    ...{ position: "Head of planning", about: "Two children" },
  };
  await done(later(alice, 5), saveContact, contactForm.parse(form));
  expect(await read(alice, contactId)).toMatchObject({
    ...{ companyId: before.companyId, position: "Head of planning", about: "Two children" },
  });
  const entry = await alice.db.timelineEntry.findFirstOrThrow({ where: { kind: "contact-changed" } });
  expect(JSON.stringify(entry.facts)).toContain("position");
  expect(await perform(later(alice, 6), saveContact, contactForm.parse(form))).toMatchObject({ ok: true });
  expect(await alice.db.timelineEntry.count({ where: { kind: "contact-changed" } })).toBe(1);
  await takeBackLast(later(alice, 7), null, "contact-changed");
  expect(await read(alice, contactId)).toEqual(before);
});

test("a change is not taken back once the same was changed again", async ({ alice, made: { contactId } }) => {
  await done(later(alice, 5), planTouch, planForm.parse({ contactId, on: "2027-01-04" }));
  const first = await alice.db.timelineEntry.findFirstOrThrow({ where: { kind: "contact-changed" } });
  await done(later(alice, 6), planTouch, planForm.parse({ contactId, on: "2027-02-01" }));
  expect(await perform(later(alice, 7), takeBack, { entryId: first.id })).toMatchObject({ ok: false });
  expect((await read(alice, contactId)).nextTouchAt?.toISOString()).toBe("2027-02-01T08:00:00.000Z");
});

test("the next touch is planned for a morning, not for yesterday, and for nobody who would rather not", async ({
  alice,
  made: { contactId },
}) => {
  const plan = (on: string) => perform(later(alice, 5), planTouch, planForm.parse({ contactId, on }));
  expect(await plan("2026-11-23")).toMatchObject({ ok: false, reason: "past" });
  expect(await plan("2026-11-24")).toMatchObject({ ok: true });
  expect((await read(alice, contactId)).nextTouchAt?.toISOString()).toBe("2026-11-24T08:00:00.000Z");
  await done(later(alice, 6), notePermission, { contactId, permission: "refused" });
  expect(await read(alice, contactId)).toMatchObject({ permission: "refused", nextTouchAt: null });
  await takeBackLast(later(alice, 7), null, "contact-changed");
  expect(await read(alice, contactId)).toMatchObject({
    permission: "unknown",
    nextTouchAt: expect.any(Date),
  });
  expect(planForm.safeParse({ contactId, on: "soon" }).success).toBe(false);
});

test("a touch does what was planned for it, and taken back it is planned again", async ({
  alice,
  made: { jonasId },
}) => {
  await done(later(alice, 5), planTouch, planForm.parse({ contactId: jonasId, on: "2026-11-24" }));
  await done(later(alice, 6), noteTouch, touch(jonasId, { channel: "in-person", about: "Coffee" }));
  expect(await read(alice, jonasId)).toMatchObject({ nextTouchAt: null });
  expect(await wordsWith(alice, jonasId)).toEqual([["them", false, "You spoke, in person"]]);
  await takeBackLast(later(alice, 7), null, "touch-noted");
  expect(await wordsWith(alice, jonasId)).toEqual([]);
  expect((await read(alice, jonasId)).nextTouchAt?.toISOString()).toBe("2026-11-24T08:00:00.000Z");
});

test("a touch that is removed can be put back, once", async ({ alice, made: { jonasId } }) => {
  await done(later(alice, 5), noteTouch, touch(jonasId));
  const { id: touchId } = await alice.db.touch.findFirstOrThrow();
  const { entryId } = await done(later(alice, 6), removeTouch, { touchId });
  const here = { contactId: jonasId, entryId };
  expect(await findTakenOut(alice.userId, here)).toEqual({ entryId, what: "touch", label: "" });
  expect(await perform(later(alice, 7), removeTouch, { touchId })).toMatchObject({ reason: "not-found" });
  expect(await wordsWith(alice, jonasId)).toEqual([]);
  await takeBackLast(later(alice, 8), null, "touch-removed");
  expect(await findTakenOut(alice.userId, here)).toBeNull();
  expect(await wordsWith(alice, jonasId)).toEqual([["me", true, "You were in touch, by e-mail"]]);
});

test("a touch lies in the past, and is about an opportunity of one's own", async ({
  alice,
  bob,
  made: { jonasId, opportunityId },
}) => {
  const note = (given: object) => perform(later(alice, 5), noteTouch, touch(jonasId, given));
  expect(await note({ at: "2026-12-24T10:00" })).toMatchObject({ ok: false, reason: "future" });
  expect(await note({ opportunityId: "nowhere" })).toMatchObject({ ok: false, reason: "not-found" });
  expect(await note({ opportunityId, by: "them", about: "Ask for Fridays" })).toMatchObject({ ok: true });
  const told = await readTimeline(alice.userId, opportunityId, { date: String });
  expect(JSON.stringify(told)).toContain("Ask for Fridays");
  const his = touch(jonasId, { opportunityId });
  expect(await perform(later(bob, 5), noteTouch, his)).toMatchObject({ reason: "not-found" });
});

test("every word with somebody stands in one list, by whom it was and whether it hopes for an answer", async ({
  alice,
  made: { contactId, opportunityId },
}) => {
  await decline(later(alice, 5), opportunityId, { door: "open" });
  const messageId = await startLetter(later(alice, 9), opportunityId, "keep-in-touch");
  await saveLetter(later(alice, 10), messageId, "sent");
  await done(later(alice, 11), noteTouch, touch(contactId, { by: "them", channel: "linkedin" }));
  expect(await wordsWith(alice, contactId)).toEqual([
    ["them", false, "They were in touch, on LinkedIn"],
    ["me", true, "Keep in touch: you wrote to Elena Brandt"],
    ["me", false, "You declined, in a message to Elena Brandt"],
    ["them", true, "Interview invitation from Otter & Pine"],
  ]);
});

test("after two words without an answer no third is planned, until they write", async ({
  db,
  alice,
  made: { contactId, opportunityId },
}) => {
  await decline(later(alice, 5), opportunityId, { door: "open" });
  const waiting = () => db.followUp.findMany({ where: { status: "waiting" }, select: { reason: true } });
  const write = async (minutes: number) => {
    const messageId = await startLetter(later(alice, minutes), opportunityId, "keep-in-touch");
    await saveLetter(later(alice, minutes + 1), messageId, "sent");
  };
  await write(10);
  expect(await waiting()).toEqual([{ reason: "Write to Elena Brandt again" }]);
  await write(20);
  expect(await waiting()).toEqual([]);
  await done(later(alice, 30), noteTouch, touch(contactId, { by: "them" }));
  await write(40);
  expect(await waiting()).toEqual([{ reason: "Write to Elena Brandt again" }]);
});

test("a letter that asks somebody for advice goes to them, is a touch with them, and none once it is taken back", async ({
  alice,
  bob,
  made: { jonasId, opportunityId },
}) => {
  const asked = { opportunityId, kind: "network-advice", contactId: jonasId } as const;
  const { messageId } = await done(later(alice, 5), startMessage, asked);
  expect(await alice.db.message.findUniqueOrThrow({ where: { id: messageId } })).toMatchObject({
    ...{ recipientName: "Jonas Weber", recipientEmail: "jonas@friends.example" },
  });
  expect((await done(later(alice, 6), startMessage, asked)).messageId).toBe(messageId);
  expect(await perform(later(bob, 6), startMessage, asked)).toMatchObject({ reason: "not-found" });
  await saveLetter(later(alice, 7), messageId, "sent");
  expect(await wordsWith(alice, jonasId)).toEqual([["me", true, "You were in touch, by e-mail"]]);
  expect(await alice.db.touch.findFirstOrThrow()).toMatchObject({
    opportunityId,
    about: "Ask someone for advice",
  });
  await takeBackLast(later(alice, 8), opportunityId, "message-sent");
  expect(await wordsWith(alice, jonasId)).toEqual([]);
});

test("two entries of one person become one with all that is under both, and two again", async ({
  db,
  alice,
  made: { contactId, jonasId, opportunityId },
}) => {
  await done(later(alice, 5), noteTouch, touch(jonasId));
  await done(later(alice, 6), notePermission, { contactId: jonasId, permission: "given" });
  for (const about of ["Coffee", "Gone"]) await done(later(alice, 6), noteTouch, touch(contactId, { about }));
  const { id: goneId } = await db.touch.findFirstOrThrow({ where: { about: "Gone" } });
  await done(later(alice, 7), removeTouch, { touchId: goneId });
  const rows = () => db.contact.findMany({ orderBy: { id: "asc" } });
  const touches = () => db.touch.findMany({ orderBy: { id: "asc" } });
  const touchesBefore = await touches();
  const before = await rows();
  const merged = { contactId: jonasId, otherId: contactId };
  expect(await perform(later(alice, 7), mergeContacts, { contactId, otherId: contactId })).toMatchObject({
    reason: "same",
  });
  const { entryId } = await done(later(alice, 8), mergeContacts, merged);
  const here = { contactId: jonasId, entryId };
  expect(await findTakenOut(alice.userId, here)).toEqual({ entryId, what: "entry", label: "Elena Brandt" });
  expect(await findTakenOut(alice.userId, { contactId, entryId })).toBeNull();
  expect(await rows()).toMatchObject([{ id: jonasId, email: "jonas@friends.example", permission: "given" }]);
  expect(await db.opportunity.findUniqueOrThrow({ where: { id: opportunityId } })).toMatchObject({
    contactId: jonasId,
  });
  expect(await wordsWith(alice, jonasId)).toHaveLength(3);
  await takeBackLast(later(alice, 9), null, "contacts-merged");
  expect(await findTakenOut(alice.userId, here)).toBeNull();
  expect(await rows()).toEqual(before);
  expect(await touches()).toEqual(touchesBefore);
  expect(await wordsWith(alice, contactId)).toHaveLength(2);
  expect(await wordsWith(alice, jonasId)).toHaveLength(1);
});

test("a contact needs a name, and an address of the web is one", () => {
  const isTaken = (given: object) => contactForm.safeParse({ name: "Jonas", ...given }).success;
  expect(isTaken({})).toBe(true);
  expect(isTaken({ name: " " })).toBe(false);
  expect(isTaken({ url: "javascript:alert(1)" })).toBe(false);
  expect(isTaken({ url: "https://people.example/jonas" })).toBe(true);
  expect(isTaken({ email: "jonas" })).toBe(false);
});
