import { expect } from "vitest";
import { saveInterview } from "@/lib/features/interviews/commands";
import { interviewForm } from "@/lib/features/interviews/schema";
import { DAY, done, later, perform, type Scene } from "@/prisma/seed/scene";
import { aimAt, builds, logOne, takeBackLast } from "@/prisma/seed/steps";
import { rowsOf, standingOf, testOn } from "@/prisma/seed/testing";
import {
  addTask,
  keepEvidence,
  noteReflection,
  removeEvidence,
  removePractice,
  removeTask,
  savePractice,
  tickTask,
} from "./commands";
import {
  findPractice,
  findToTakeBack,
  listPractice,
  listReflections,
  readLatestReflections,
  readList,
  readPracticeAhead,
  readSkills,
} from "./queries";
import { evidenceForm, practiceForm, reflectionForm, tickForm } from "./schema";

const test = testOn(async ({ alice, bob }) => {
  await aimAt(alice, "Lead a data team", ["Hiring", "Budgets"]);
  await aimAt(bob, "Bob's own", ["Sailing"]);
  return logOne(alice, { company: "Kiezkorb", role: "Planner" });
});

const gone = { ok: false, reason: "not-found" };

const tick = (at: Scene, line: { item?: string; taskId?: string }, isDone = true) =>
  perform(at, tickTask, tickForm.parse({ list: "network", ...line, done: isDone ? "yes" : "no" }));

const practise = (at: Scene, fields: Record<string, string>) =>
  perform(at, savePractice, practiceForm.parse(fields));

const lineOf = async (at: Scene, label: string) =>
  (await readList(at.userId, "network", at.now)).find((line) => line.label.startsWith(label));

test("answers are kept beside one another, the newest first, and one can be taken back for good", async ({
  db,
  alice,
  bob,
}) => {
  const answers = ["Pay", "Pay and time"];
  for (const [hours, answer] of answers.entries())
    await done(later(alice, hours * 60), noteReflection, { question: "values", answer });
  expect((await readLatestReflections(alice.userId)).get("values")?.answer).toBe("Pay and time");
  expect((await readLatestReflections(bob.userId)).size).toBe(0);
  const { rows } = await listReflections(alice.userId, "values", undefined);
  expect(rows.map(({ answer }) => answer)).toEqual(answers.toReversed());
  await takeBackLast(later(alice, 300), null, "reflection-noted");
  expect((await readLatestReflections(alice.userId)).get("values")?.answer).toBe("Pay");
  expect(await db.reflection.count({ where: { answer: "Pay and time" } })).toBe(0);
});

test("older answers are read page by page", async ({ alice }) => {
  for (let at = 0; at < 30; at++)
    await done(later(alice, at), noteReflection, { question: "work", answer: `Answer ${at}` });
  const first = await listReflections(alice.userId, "work", undefined);
  const second = await listReflections(alice.userId, "work", first.next ?? "");
  expect([first.rows.length, first.rows[0]?.answer]).toEqual([25, "Answer 29"]);
  expect(second.rows.map(({ answer }) => answer)).toEqual([4, 3, 2, 1, 0].map((at) => `Answer ${at}`));
  expect(second.next).toBeNull();
});

test("an empty answer, and one to no question of ours, are refused", () => {
  const given = { question: "values", answer: " " };
  expect(reflectionForm.safeParse(given).error?.issues[0]?.message).toMatch(/Write something first/);
  expect(reflectionForm.safeParse({ question: "shoes", answer: "Blue" }).success).toBe(false);
});

test("a proposed line is ticked, comes up again when it has worn off, and every tick can be taken back", async ({
  db,
  alice,
}) => {
  const before = await standingOf(alice);
  await tick(alice, { item: "inside" });
  await tick(later(alice, 1), { item: "inside" });
  const inside = await lineOf(later(alice, 2), "For each company");
  expect(inside).toMatchObject({ doneAt: alice.now, isWornOff: false });
  expect(await db.timelineEntry.count({ where: { kind: "task-ticked" } })).toBe(1);
  const muchLater = later(alice, 40 * DAY);
  expect(await lineOf(muchLater, "For each company")).toMatchObject({ isWornOff: true });
  await tick(muchLater, { item: "inside" });
  expect(await lineOf(muchLater, "For each company")).toMatchObject({
    ...{ doneAt: muchLater.now, isWornOff: false },
  });
  await takeBackLast(later(muchLater, 1), null, "task-ticked");
  expect(await lineOf(muchLater, "For each company")).toMatchObject({ doneAt: alice.now });
  await tick(later(muchLater, 2), { item: "inside" }, false);
  expect(await lineOf(muchLater, "For each company")).toMatchObject({ doneAt: null });
  await takeBackLast(later(muchLater, 3), null, "task-ticked");
  expect(await lineOf(muchLater, "For each company")).toMatchObject({ doneAt: alice.now });
  await takeBackLast(later(muchLater, 4), null, "task-ticked");
  expect(await lineOf(alice, "For each company")).toMatchObject({ doneAt: null });
  expect({ ...(await standingOf(alice)), Task: [] }).toEqual({ ...before, Task: [] });
});

test("a line that was removed is gone, can be put back once, and is not ticked meanwhile", async ({
  alice,
  bob,
}) => {
  await done(alice, addTask, { list: "network", label: "Write to Jonas" });
  const taskId = (await lineOf(alice, "Write to"))?.taskId ?? "";
  for (const line of [
    { item: "", taskId },
    { item: "ten-names", taskId: "" },
  ]) {
    const { entryId } = await done(later(alice, 1), removeTask, { list: "network", ...line });
    expect(await tick(later(alice, 2), line)).toEqual(gone);
    expect(await perform(later(alice, 2), removeTask, { list: "network", ...line })).toEqual(gone);
    expect(await findToTakeBack(alice.userId, entryId)).toMatchObject({ entryId });
    expect(await findToTakeBack(bob.userId, entryId)).toBeNull();
    await takeBackLast(later(alice, 3), null, "task-removed");
    expect(await findToTakeBack(alice.userId, entryId)).toBeNull();
  }
  expect(await lineOf(alice, "Write to Jonas")).toMatchObject({ taskId, item: null });
  expect(await lineOf(alice, "Write down ten")).toMatchObject({ item: "ten-names" });
  await takeBackLast(later(alice, 4), null, "task-added");
  expect(await lineOf(alice, "Write to Jonas")).toBeUndefined();
});

test("one's own lines have room up to a number, and a line of another list is none of this one", async ({
  alice,
}) => {
  for (let at = 0; at < 40; at++) await done(alice, addTask, { list: "network", label: `Line ${at}` });
  expect(await perform(alice, addTask, { list: "network", label: "One more" })).toEqual({
    ...{ ok: false, reason: "too-many" },
  });
  const taskId = (await lineOf(alice, "Line 7"))?.taskId ?? "";
  expect(await perform(alice, removeTask, { list: "profiles", item: "", taskId })).toEqual(gone);
});

test("what shows a skill stands under it with the opportunities that build it, the newest first", async ({
  alice,
  made: opportunityId,
}) => {
  const skillId = (await readSkills(alice.userId))[0]?.skills[0]?.id ?? "";
  for (let at = 0; at < 6; at++) {
    const id = await logOne(later(alice, at + 1), { company: `Firm ${at}`, role: "Planner" });
    await builds(later(alice, at + 2), id, ["Hiring"]);
  }
  await builds(later(alice, 20), opportunityId, ["Budgets"]);
  const given = { skillId, text: " Hired four planners ", url: "firm.example/report" };
  await done(later(alice, 21), keepEvidence, evidenceForm.parse(given));
  const [goal] = await readSkills(alice.userId);
  expect(goal?.skills[0]).toMatchObject({
    ...{ name: "Hiring", hasMore: true },
    evidence: [{ text: "Hired four planners", url: "https://firm.example/report" }],
    builtBy: [5, 4, 3, 2].map((at) => ({ company: `Firm ${at}`, isOpen: true })),
  });
  expect(goal?.skills[1]).toMatchObject({ hasMore: false, builtBy: [{ id: opportunityId }] });
});

test("what shows a skill can be removed and put back, up to so many, and only where the skill stands", async ({
  alice,
  bob,
}) => {
  const skillId = (await readSkills(alice.userId))[0]?.skills[0]?.id ?? "";
  const keep = (at: Scene, text = "Led a team of four") =>
    perform(at, keepEvidence, { skillId, text, url: "" });
  expect(await keep(bob)).toEqual(gone);
  for (let at = 0; at < 20; at++) expect(await keep(alice, `Work ${at}`)).toMatchObject({ ok: true });
  expect(await keep(alice)).toEqual({ ok: false, reason: "too-many" });
  const before = await standingOf(alice);
  const evidenceId = (await readSkills(alice.userId))[0]?.skills[0]?.evidence[3]?.id ?? "";
  await done(later(alice, 1), removeEvidence, { evidenceId });
  expect((await readSkills(alice.userId))[0]?.skills[0]?.evidence).toHaveLength(19);
  expect(await perform(alice, removeEvidence, { evidenceId })).toEqual(gone);
  await takeBackLast(later(alice, 2), null, "evidence-removed");
  expect(await standingOf(alice)).toEqual(before);
});

test("an address of evidence that is none says so at its field", () => {
  const { error } = evidenceForm.safeParse({ skillId: "s", text: "Work", url: "javascript:alert(1)" });
  expect(error?.issues).toMatchObject([{ path: ["url"], message: expect.stringMatching(/not an address/) }]);
});

test("a practised answer is noted, changed, removed, and each of it taken back", async ({
  alice,
  made: opportunityId,
}) => {
  const fields = { question: "Why us?", answer: "Because", rating: "2", opportunityId };
  await practise(later(alice, 0.4), fields);
  const [first] = (await listPractice(alice.userId, undefined)).rows;
  expect(first).toMatchObject({ question: "Why us?", rating: 2, name: "Planner, Kiezkorb", at: alice.now });
  const practiceId = first?.id ?? "";
  const noted = await standingOf(alice);
  await practise(later(alice, 1), { ...fields, practiceId, at: "2026-11-24T11:00" });
  expect(await standingOf(alice)).toEqual(noted);
  const changed = { ...fields, practiceId, rating: "4", at: "2026-11-23T18:00" };
  expect(await practise(later(alice, 1), changed)).toMatchObject({ ok: true });
  expect(await findPractice(alice.userId, practiceId)).toMatchObject({
    ...{ rating: 4, at: new Date("2026-11-23T17:00:00Z") },
  });
  await takeBackLast(later(alice, 2), null, "practice-changed");
  expect(await standingOf(alice)).toEqual(noted);
  await done(later(alice, 3), removePractice, { practiceId });
  expect(await findPractice(alice.userId, practiceId)).toBeNull();
  expect(await practise(later(alice, 4), changed)).toEqual({ ok: false, reason: "practice-gone" });
  await takeBackLast(later(alice, 5), null, "practice-removed");
  expect(await standingOf(alice)).toEqual(noted);
  await takeBackLast(later(alice, 6), null, "practice-noted");
  expect((await listPractice(alice.userId, undefined)).rows).toEqual([]);
});

test("what is to come, somebody else's opportunity and a sixth point are refused, and nothing is written", async ({
  alice,
  bob,
  made: opportunityId,
}) => {
  const before = [await rowsOf(alice), await rowsOf(bob)];
  const ahead = await practise(alice, { question: "Why us?", at: "2026-12-01T10:00" });
  expect(ahead).toMatchObject({ ok: false, reason: "ahead", problems: { at: expect.any(String) } });
  expect(await practise(bob, { question: "Why us?", opportunityId })).toEqual(gone);
  expect(practiceForm.safeParse({ question: "Why us?", rating: "6" }).success).toBe(false);
  expect([await rowsOf(alice), await rowsOf(bob)]).toEqual(before);
});

test("what went badly comes before the next interview, and the one after it brings other questions", async ({
  alice,
  made: opportunityId,
}) => {
  await practise(alice, { question: "Why us?", rating: "1" });
  await practise(alice, { question: "What brought you to us?", rating: "5" });
  const meeting = { startsAt: "2026-11-27T10:00", minutes: "60", timeZone: "Europe/Berlin" };
  for (const startsAt of [meeting.startsAt, "2026-11-30T10:00"])
    await done(alice, saveInterview, interviewForm.parse({ ...meeting, startsAt, opportunityId }));
  const ahead = await readPracticeAhead(alice.userId, later(alice, 5).now);
  expect(ahead).toMatchObject({ count: 2, coming: [{ opportunity: { id: opportunityId } }, {}] });
  expect(ahead.coming[0]?.questions.slice(0, 2)).toEqual(["Why us?", "Tell me about yourself."]);
  const asked = ahead.coming.flatMap(({ questions }) => questions);
  expect(new Set(asked).size).toBe(6);
  expect(asked).not.toContain("What brought you to us?");
});
