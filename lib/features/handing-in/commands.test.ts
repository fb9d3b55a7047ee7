import { expect, vi } from "vitest";
import { CALENDARS, MAIL } from "@/e2e/support/greenhouse";
import { discardOriginal, keepText } from "@/lib/features/originals/commands";
import { readOriginal } from "@/lib/features/originals/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import * as reading from "@/lib/platform/reading/read-file";
import { ok } from "@/lib/result";
import { done, later, type Scene } from "@/prisma/seed/scene";
import { logOne } from "@/prisma/seed/steps";
import { nothing, testOn } from "@/prisma/seed/testing";
import { keepPasted, keepSending, prepareSending } from "./commands";
import { countWaiting, listWaiting } from "./queries";
import { placeAfter, refusalOf, type Sending } from "./schema";

const test = testOn(nothing);

const fileOf = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
const [FIRST = "", SECOND = ""] = CALENDARS;

const send = async (scene: Scene, files: Parameters<typeof prepareSending>[1], from = ""): Promise<Sending> =>
  done(scene, keepSending, await prepareSending(scene.userId, files, from));

test("a mail and its calendar files become one, in whatever order they come", async ({ alice }) => {
  const files = [fileOf("1.ics", FIRST), fileOf("a.eml", MAIL), fileOf("2.ics", SECOND)];
  const { kept, refused } = await send(alice, files);
  expect(refused).toEqual([]);
  expect(kept).toEqual([{ id: expect.any(String), name: "a.eml" }]);
  const original = await readOriginal(alice.userId, kept[0]?.id ?? "");
  expect(original?.source.events?.map(({ start }) => start)).toEqual([
    "2026-12-08T10:00:00+01:00",
    "2026-12-09T14:00:00+01:00",
  ]);
  expect(original?.enclosures.map(({ name }) => name)).toEqual(["1.ics", "2.ics"]);
});

test("each file becomes something of its own or is refused, and the others go on", async ({ db, alice }) => {
  const sent = await send(alice, [
    fileOf("empty.eml", ""),
    fileOf("1.ics", FIRST),
    fileOf("without.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"),
    fileOf("job.html", "<html><title>Planner</title><body><p>We look for a planner"),
    fileOf("note.txt", "Come for an interview."),
    fileOf("long.txt", "x".repeat(200_001)),
    fileOf("letter.pdf", "%PDF-1.7"),
    fileOf("jobs.csv", "Company,Role\nAcme,Planner\nBeta,Buyer\n"),
    fileOf("broken.csv", 'Company,Role\nAcme,"Planner\n'),
  ]);
  expect(sent.kept.map(({ name }) => name)).toEqual(["1.ics", "job.html", "note.txt"]);
  expect(sent.imports.map(({ name }) => name)).toEqual(["jobs.csv"]);
  expect(await db.importRow.count()).toBe(2);
  expect(sent.refused.map((file) => `${file.name}: ${refusalOf(file)}`)).toEqual([
    expect.stringMatching(/^empty\.eml: There is nothing in this file/),
    expect.stringMatching(/^without\.ics: There is no event in this calendar/),
    expect.stringMatching(/^long\.txt: That is more than 200,000 characters/),
    expect.stringMatching(/^letter\.pdf: This is a PDF/),
    expect.stringMatching(/^broken\.csv: A quotation mark is opened in line 2/),
  ]);
});

test("the bytes are kept as they came, and the same file twice is one", async ({ db, alice }) => {
  const bytes = new Uint8Array(Buffer.from("Einladung zum Gespräch", "latin1"));
  const { kept } = await send(alice, [
    { name: "a.txt", bytes },
    { name: "b.txt", bytes },
  ]);
  expect(kept).toHaveLength(1);
  const row = await db.original.findUniqueOrThrow({ where: { id: kept[0]?.id ?? "" } });
  expect(row).toMatchObject({ name: "a.txt", text: "Einladung zum Gespräch", mediaType: "text/plain" });
  expect(new Uint8Array(row.bytes)).toEqual(bytes);
});

test("a page is kept with the address that it was sent from, if it is one of the web", async ({
  db,
  alice,
}) => {
  const page = (name: string) => fileOf(name, `<html><title>${name}</title><p>We look for a planner`);
  await send(alice, [page("a.html")], "https://jobs.example/7?utm_source=x");
  await send(later(alice, 1), [page("b.html")], "javascript:alert(1)");
  const rows = await db.original.findMany({ orderBy: { createdAt: "asc" }, select: { url: true } });
  expect(rows).toEqual([{ url: "https://jobs.example/7" }, { url: null }]);
});

test("one file of a person is read at a time, and those of another meanwhile", async ({ alice, bob }) => {
  const steps: string[] = [];
  const read = vi.spyOn(reading, "readFile").mockImplementation(async ({ name }) => {
    steps.push(`${name} begins`);
    await new Promise((resume) => setImmediate(resume));
    steps.push(`${name} ends`);
    return ok({ kind: "text", text: name });
  });
  const send = (at: Scene, ...names: string[]) =>
    prepareSending(
      at.userId,
      names.map((name) => fileOf(name, "x")),
      "",
    );
  await Promise.all([send(alice, "a1", "a2"), send(alice, "a3"), send(bob, "b1")]);
  read.mockRestore();
  const ofHers = steps.filter((step) => step.startsWith("a"));
  expect(ofHers).toEqual(["a1", "a2", "a3"].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(steps.indexOf("b1 begins")).toBeLessThan(steps.indexOf("a1 ends"));
});

test("one goes to the one thing that came of it, or to what became of each", () => {
  const sent = { kept: [], imports: [], refused: [] };
  const one = { id: "1", name: "a" };
  const refusal = { name: "b", reason: "empty", isTable: false, line: "" };
  expect(placeAfter({ ...sent, kept: [one] }, "key")).toBe("/log/1");
  expect(placeAfter({ ...sent, imports: [one] }, "key")).toBe("/import/1");
  const others: Sending[] = [
    { ...sent, refused: [refusal] },
    { ...sent, kept: [one], refused: [refusal] },
    { ...sent, kept: [one, { id: "2", name: "b" }] },
    { ...sent, kept: [one], imports: [one] },
  ];
  for (const other of others) expect(placeAfter(other, "key")).toBe("/log?sending=key");
  const table = { ...refusal, isTable: true };
  expect(placeAfter({ ...sent, refused: [table] }, "key")).toBe("/import?sending=key#table");
  expect(placeAfter({ ...sent, refused: [table, refusal] }, "key")).toBe("/log?sending=key");
});

test("of a pasted address nothing is kept", async ({ alice }) => {
  const link = "https://jobs.example/7";
  expect(await done(alice, keepPasted, { link })).toEqual({ link });
  expect(await countWaiting(alice.userId)).toBe(0);
});

test("how many wait stands beside the room's name, and no more than 99 are counted", async ({
  alice,
  bob,
}) => {
  const beside = async () => (await readFrame(alice.userId, alice.now)).counts["/log"];
  const keep = async (text: string) => (await done(alice, keepText, { text })).id;
  await done(bob, keepText, { text: "his" });
  expect(await beside()).toBeUndefined();
  await logOne(alice, { company: "Acme", role: "Planner", text: "filed" });
  const aside = await keep("put aside");
  await done(alice, discardOriginal, { originalId: aside });
  expect(await beside()).toBeUndefined();
  for (let at = 0; at < 99; at++) await keep(`waits ${at}`);
  expect(await beside()).toBe("99");
  await keep("one more");
  expect(await beside()).toBe("99+");
});

test("what waits is listed a page at a time, with what it seems to be", async ({ alice }) => {
  for (let at = 0; at < 13; at++) {
    const text = `We would like to invite you to an interview for the Planner ${at} role at Acme.`;
    await done(later(alice, Math.floor(at / 2)), keepPasted, { text });
  }
  const read = (after: Parameters<typeof listWaiting>[1]["after"]) =>
    listWaiting(alice.userId, { after, timeZone: "Europe/Berlin" });
  const first = await read(null);
  expect(first.rows).toHaveLength(10);
  expect(first.rows[0]).toMatchObject({ kind: "interview-invitation", company: "Acme", role: "Planner 12" });
  const [at = "", id = ""] = first.next?.split(".") ?? [];
  const second = await read({ at: new Date(Number(at)), id });
  expect(second).toMatchObject({ next: null });
  const titles = [...first.rows, ...second.rows].map(({ title }) => Number(/\d+/.exec(title)?.[0]));
  expect(titles).toEqual(Array.from({ length: 13 }, (_, place) => 12 - place));
});
