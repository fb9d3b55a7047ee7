import { expect } from "vitest";
import { takeBack } from "@/lib/features/undo/commands";
import { done, later, perform, type Scene } from "@/prisma/seed/scene";
import { logOne, takeBackLast } from "@/prisma/seed/steps";
import { standingOf, testOn } from "@/prisma/seed/testing";
import { keepDocument, retireDocument, sendDocument, unsendDocument } from "./commands";
import { listDocuments, listSent, readDocumentFile } from "./queries";
import { documentFields } from "./schema";

const test = testOn(async ({ alice, bob }) => ({
  id: await logOne(alice, { company: "Otter & Pine", role: "Planner" }),
  his: await logOne(bob, { company: "His", role: "Planner" }),
}));

const file = (over: object = {}) => ({
  ...documentFields.parse({ kind: "resume", name: "For planners", ...over }),
  ...{ fileName: "cv.pdf", bytes: new Uint8Array([37, 80, 68, 70, 0, 255]) },
});

const keep = async (at: Scene, over: object = {}) => (await done(at, keepDocument, file(over))).documentId;

test("a file is kept byte for byte, each of one name as the next version", async ({ alice }) => {
  await keep(alice);
  const second = await keep(later(alice, 1), { name: "for planners" });
  await keep(later(alice, 2), { kind: "letter" });
  const listed = await listDocuments(alice.userId);
  expect(listed.map(({ kind, called, sizeBytes }) => [kind, called, sizeBytes])).toEqual([
    ["letter", "For planners", 6],
    ["resume", "for planners, version 2", 6],
    ["resume", "For planners", 6],
  ]);
  expect(JSON.stringify(listed)).not.toContain('bytes":{');
  expect(await readDocumentFile(alice.userId, second)).toMatchObject({
    ...{ name: "cv.pdf", contentType: "application/pdf", bytes: new Uint8Array([37, 80, 68, 70, 0, 255]) },
  });
});

test("without a name of its own it is called as its file is", async ({ alice }) => {
  await keep(alice, { name: " " });
  expect(await listDocuments(alice.userId)).toMatchObject([{ called: "cv" }]);
});

test("which version went out is noted and corrected, and each is taken back", async ({
  alice,
  made: { id },
}) => {
  await keep(alice);
  const documentId = await keep(later(alice, 1));
  const before = await standingOf(alice);
  const sentAt = null;
  await done(later(alice, 2), sendDocument, { opportunityId: id, documentId, sentAt });
  expect(await listSent(alice.userId, id)).toEqual([
    { documentId, called: "For planners, version 2", kind: "resume", sentAt: later(alice, 2).now },
  ]);
  const sent = await standingOf(alice);
  expect(
    await perform(later(alice, 3), sendDocument, { opportunityId: id, documentId, sentAt }),
  ).toMatchObject({ reason: "already-sent" });
  await done(later(alice, 4), unsendDocument, { opportunityId: id, documentId });
  expect(await standingOf(alice)).toEqual(before);
  await takeBackLast(later(alice, 5), id, "document-unsent");
  expect(await standingOf(alice)).toEqual(sent);
  await takeBackLast(later(alice, 6), id, "document-sent");
  expect(await standingOf(alice)).toEqual(before);
});

test("what is handed in on a sheet went to them", async ({ alice, made: { id } }) => {
  await keep(alice, { opportunityId: id });
  expect(await listSent(alice.userId, id)).toHaveLength(1);
});

test("one that was put aside is offered no more, stays where it went, and comes back", async ({
  db,
  alice,
  made: { id },
}) => {
  const documentId = await keep(alice, { opportunityId: id });
  const before = await standingOf(alice);
  await done(later(alice, 1), retireDocument, { documentId });
  expect(await listDocuments(alice.userId)).toEqual([]);
  expect(await listSent(alice.userId, id)).toHaveLength(1);
  expect(await readDocumentFile(alice.userId, documentId)).not.toBeNull();
  const { id: entryId } = await db.timelineEntry.findFirstOrThrow({ where: { kind: "document-retired" } });
  await done(later(alice, 2), takeBack, { entryId });
  expect(await standingOf(alice)).toEqual(before);
});

test("nothing of nothing, too large, and too many are told apart", async ({ db, alice }) => {
  const problem = (bytes: Uint8Array) => perform(alice, keepDocument, { ...file(), bytes });
  expect(await problem(new Uint8Array())).toMatchObject({ reason: "empty" });
  expect(await problem(new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({ reason: "too-large" });
  const row = { kind: "other", name: "x", fileName: "x", mediaType: "text/plain", sizeBytes: 1, sha256: "" };
  await db.document.createMany({
    data: Array.from({ length: 200 }, (_, at) => ({
      ...{ ...row, id: String(at), userId: alice.userId, createdAt: alice.now, bytes: new Uint8Array([1]) },
    })),
  });
  expect(await problem(new Uint8Array([1]))).toMatchObject({ reason: "too-many" });
});

test("nobody sees, sends or puts aside what is another's", async ({ alice, bob, made: { id, his } }) => {
  const documentId = await keep(alice, { opportunityId: id });
  const gone = (opportunityId: string) => ({ opportunityId, documentId, sentAt: null });
  expect(await perform(bob, sendDocument, gone(his))).toMatchObject({ reason: "document-gone" });
  expect(await perform(bob, sendDocument, gone(id))).toMatchObject({ reason: "not-found" });
  expect(await perform(bob, unsendDocument, { opportunityId: id, documentId })).toMatchObject({
    reason: "not-sent",
  });
  expect(await perform(bob, retireDocument, { documentId })).toMatchObject({ reason: "not-found" });
  expect(await readDocumentFile(bob.userId, documentId)).toBeNull();
  expect(await listSent(bob.userId, id)).toEqual([]);
});
