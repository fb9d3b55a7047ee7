import { expect } from "vitest";
import { done, later, perform } from "@/prisma/seed/scene";
import { logOne, takeBackLast } from "@/prisma/seed/steps";
import { standingOf, testOn } from "@/prisma/seed/testing";
import { removeNote, saveNote } from "./commands";
import { listNotes } from "./queries";
import { noteForm } from "./schema";

const test = testOn(async ({ alice, bob }) => ({
  id: await logOne(alice, { company: "Otter & Pine", role: "Planner" }),
  his: await logOne(bob, { company: "His", role: "Planner" }),
}));

const write = (opportunityId: string, body: string, noteId = "") =>
  noteForm.parse({ opportunityId, body, noteId });

test("a note is kept as it was typed, shown as it was meant, and found by its words", async ({
  db,
  alice,
  made: { id },
}) => {
  await done(alice, saveNote, write(id, "  ## Who\n\n- **Elena**, who listens "));
  const [note] = await listNotes(alice.userId, id);
  expect(note).toMatchObject({ body: "## Who\n\n- **Elena**, who listens" });
  expect(note?.html).toContain("<strong>Elena</strong>");
  const { facts } = await db.timelineEntry.findFirstOrThrow({ where: { kind: "note-written" } });
  expect(facts).toMatchObject({ opening: "Who" });
  expect((await db.searchEntry.findFirstOrThrow({ where: { opportunityId: id } })).notes).toContain(
    "who listens",
  );
});

test("writing, changing and removing are taken back, each by its entry", async ({
  db,
  alice,
  made: { id },
}) => {
  await done(alice, saveNote, write(id, "First"));
  const { id: noteId } = await db.note.findFirstOrThrow();
  const first = await standingOf(alice);
  await done(later(alice, 1), saveNote, write(id, "Second", noteId));
  const second = await standingOf(alice);
  await done(later(alice, 2), removeNote, { noteId });
  expect(await listNotes(alice.userId, id)).toEqual([]);
  await takeBackLast(later(alice, 3), id, "note-removed");
  expect(await standingOf(alice)).toEqual(second);
  await takeBackLast(later(alice, 1), id, "note-changed");
  const { Note, ...rest } = await standingOf(alice);
  expect(await listNotes(alice.userId, id)).toMatchObject([{ body: "First" }]);
  expect(rest).toEqual((({ Note: _, ...others }) => others)(first));
  await takeBackLast(later(alice, 5), id, "note-written");
  expect(await listNotes(alice.userId, id)).toEqual([]);
});

test("what was written twice alike is one change, and what is gone is not changed", async ({
  db,
  alice,
  made: { id },
}) => {
  await done(alice, saveNote, write(id, "First"));
  const { id: noteId } = await db.note.findFirstOrThrow();
  const before = await standingOf(alice);
  await done(later(alice, 1), saveNote, write(id, "First", noteId));
  expect(await standingOf(alice)).toEqual(before);
  await done(later(alice, 2), removeNote, { noteId });
  expect(await perform(later(alice, 3), saveNote, write(id, "Again", noteId))).toMatchObject({
    reason: "note-gone",
  });
  expect(await perform(later(alice, 3), removeNote, { noteId })).toMatchObject({ reason: "note-gone" });
});

test("nobody writes under, or into, what is another's", async ({ db, alice, bob, made: { id, his } }) => {
  await done(alice, saveNote, write(id, "Hers"));
  const { id: noteId } = await db.note.findFirstOrThrow();
  expect(await perform(bob, saveNote, write(id, "His"))).toMatchObject({ reason: "not-found" });
  expect(await perform(bob, saveNote, write(his, "His", noteId))).toMatchObject({ reason: "note-gone" });
  expect(await listNotes(bob.userId, id)).toEqual([]);
});

test("an empty note and one that is a document are refused at their field", () => {
  const problem = (body: string) =>
    noteForm.safeParse({ opportunityId: "o", body }).error?.issues[0]?.message;
  expect(problem(" \n ")).toBe("Write something first.");
  expect(problem("x".repeat(10_001))).toContain("10,000 characters");
  expect(problem("x".repeat(10_000))).toBeUndefined();
});
