import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import { type ListName, linesOf, preparedLists, proposedLine } from "@/lib/domain/prepare/lists";
import type { PracticeState } from "@/lib/domain/prepare/practice";
import { reflectionQuestion } from "@/lib/domain/prepare/reflection";
import { toMoment } from "@/lib/domain/time/local";
import { evidenceKept } from "@/lib/domain/timeline/kinds/evidence-kept";
import { evidenceRemoved } from "@/lib/domain/timeline/kinds/evidence-removed";
import { practiceChanged } from "@/lib/domain/timeline/kinds/practice-changed";
import { practiceNoted } from "@/lib/domain/timeline/kinds/practice-noted";
import { practiceRemoved } from "@/lib/domain/timeline/kinds/practice-removed";
import { reflectionNoted } from "@/lib/domain/timeline/kinds/reflection-noted";
import { taskAdded } from "@/lib/domain/timeline/kinds/task-added";
import { taskRemoved } from "@/lib/domain/timeline/kinds/task-removed";
import { taskTicked } from "@/lib/domain/timeline/kinds/task-ticked";
import { loadTimeZone } from "@/lib/features/account/records";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { bringBack, putAside } from "@/lib/platform/aside";
import { err, ok, type Result } from "@/lib/result";
import { columnsOf, stateOf } from "./records";
import {
  type evidenceForm,
  MOST_EVIDENCE,
  MOST_OWN_LINES,
  type practiceForm,
  type reflectionForm,
  type removeEvidenceForm,
  type removePracticeForm,
  type removeTaskForm,
  type taskForm,
  type tickForm,
} from "./schema";

/** Keeps an answer to a question about oneself beside the older ones. */
export async function noteReflection(
  work: Work,
  { question, answer }: z.output<typeof reflectionForm>,
): Promise<Result<{ entryId: string; question: string }, never>> {
  const { tx, userId, now, newId } = work;
  const reflectionId = newId();
  await tx.reflection.create({ data: { id: reflectionId, userId, question, answer, createdAt: now } });
  const asked = reflectionQuestion(question)?.question ?? question;
  const entryId = await record(work, reflectionNoted, { facts: { reflectionId, question: asked } });
  return ok({ entryId, question });
}

/** Takes an answer out for good: it is not to lie anywhere. @returns false when it is gone already. */
export async function forgetReflection({ tx, userId }: Work, reflectionId: string): Promise<boolean> {
  const { count } = await tx.reflection.deleteMany({ where: { id: reflectionId, userId } });
  return count === 1;
}

/** Adds a line of one's own to a list. */
export async function addTask(
  work: Work,
  { list, label }: z.output<typeof taskForm>,
): Promise<Result<null, "too-many">> {
  const { tx, userId, now, newId } = work;
  const count = await tx.task.count({ where: { userId, list, item: null, removedAt: null } });
  if (count >= MOST_OWN_LINES) return err("too-many");
  const taskId = newId();
  await tx.task.create({ data: { id: taskId, userId, list, label, createdAt: now } });
  await record(work, taskAdded, { facts: { taskId, list: preparedLists[list].title, label } });
  return ok(null);
}

/** Ticks a line off, or takes the tick away. One that was done long ago is done again. */
export async function tickTask(
  work: Work,
  { done, ...line }: z.output<typeof tickForm>,
): Promise<Result<null, "not-found">> {
  const { tx, userId, now } = work;
  const task = await findLine(work, line);
  if (!task) return err("not-found");
  const { id: taskId, doneAt: before, label } = task;
  const [shown] = linesOf(line.list, [task], now).filter((each) => each.taskId === taskId);
  const isSo = done === "yes" ? before !== null && !shown?.isWornOff : before === null;
  if (isSo) return ok(null);
  const after = done === "yes" ? now : null;
  await tx.task.update({ where: { id_userId: { id: taskId, userId } }, data: { doneAt: after } });
  const moments = { before: before?.toISOString() ?? null, after: after?.toISOString() ?? null };
  const { title } = preparedLists[line.list];
  await record(work, taskTicked, { facts: { taskId, list: title, label, ...moments } });
  return ok(null);
}

/** Takes a line out of a list, one's own or a proposed one; gives the entry that it can be put back by. */
export async function removeTask(
  work: Work,
  line: z.output<typeof removeTaskForm>,
): Promise<Result<{ entryId: string; list: ListName }, "not-found">> {
  const task = await findLine(work, line);
  if (!task || !(await putTaskAside(work, task.id))) return err("not-found");
  const { title } = preparedLists[line.list];
  const facts = { taskId: task.id, list: title, label: task.label };
  return ok({ entryId: await record(work, taskRemoved, { facts }), list: line.list });
}

/** A line that stands, as it is stored; a proposed one that nothing was done about yet is stored first. */
async function findLine({ tx, userId, now, newId }: Work, line: z.output<typeof removeTaskForm>) {
  const { list, item, taskId } = line;
  if (!item) {
    const own = await tx.task.findFirst({ where: { id: taskId, userId, list, removedAt: null } });
    return own && { ...own, isRemoved: false };
  }
  const proposed = proposedLine(list, item);
  if (!proposed) return null;
  const { label } = proposed;
  const task = await tx.task.upsert({
    where: { userId_list_item: { userId, list, item } },
    create: { id: newId(), userId, list, item, label, createdAt: now },
    update: { label },
  });
  return task.removedAt ? null : { ...task, isRemoved: false };
}

/** @returns false when it is out of sight already. */
export const putTaskAside = (work: Work, taskId: string): Promise<boolean> =>
  putAside(work.tx.task, work, taskId);

/** @returns false when it is in sight already. */
export const bringTaskBack = (work: Work, taskId: string): Promise<boolean> =>
  bringBack(work.tx.task, work, taskId);

/** @returns false when it was ticked, or not, once more since; then nothing has changed. */
export async function tickTaskBack(
  { tx, userId }: Work,
  { taskId, before, after }: { taskId: string; before: string | null; after: string | null },
): Promise<boolean> {
  const where = { id: taskId, userId, doneAt: after && new Date(after) };
  const { count } = await tx.task.updateMany({ where, data: { doneAt: before && new Date(before) } });
  return count === 1;
}

/** Notes what shows that the person has a skill. */
export async function keepEvidence(
  work: Work,
  { skillId, text, url }: z.output<typeof evidenceForm>,
): Promise<Result<null, "not-found" | "too-many">> {
  const { tx, userId, now, newId } = work;
  const where = { id: skillId, userId, retiredAt: null };
  const skill = await tx.skill.findFirst({ where, select: { name: true } });
  if (!skill) return err("not-found");
  const count = await tx.skillEvidence.count({ where: { skillId, userId, removedAt: null } });
  if (count >= MOST_EVIDENCE) return err("too-many");
  const evidenceId = newId();
  await tx.skillEvidence.create({ data: { id: evidenceId, userId, skillId, text, url, createdAt: now } });
  await record(work, evidenceKept, { facts: { evidenceId, skill: skill.name, text } });
  return ok(null);
}

export async function removeEvidence(
  work: Work,
  { evidenceId }: z.output<typeof removeEvidenceForm>,
): Promise<Result<{ entryId: string }, "not-found">> {
  const { tx, userId } = work;
  const evidence = await tx.skillEvidence.findFirst({
    where: { id: evidenceId, userId, removedAt: null },
    select: { text: true, skill: { select: { name: true } } },
  });
  if (!evidence) return err("not-found");
  await putEvidenceAside(work, evidenceId);
  const facts = { evidenceId, skill: evidence.skill.name, text: evidence.text };
  return ok({ entryId: await record(work, evidenceRemoved, { facts }) });
}

/** @returns false when it is out of sight already. */
export const putEvidenceAside = (work: Work, evidenceId: string): Promise<boolean> =>
  putAside(work.tx.skillEvidence, work, evidenceId);

/** @returns false when it is in sight already. */
export const bringEvidenceBack = (work: Work, evidenceId: string): Promise<boolean> =>
  bringBack(work.tx.skillEvidence, work, evidenceId);

/** Notes an answer that was practised, or changes one. */
export async function savePractice(
  work: Work,
  { practiceId, at: given, opportunityId, ...said }: z.output<typeof practiceForm>,
): Promise<Result<null, "not-found" | "practice-gone" | "ahead">> {
  const { tx, userId, now, newId } = work;
  if (opportunityId) {
    const where = { id: opportunityId, userId };
    if (!(await tx.opportunity.findFirst({ where, select: { id: true } }))) return err("not-found");
  }
  const timeZone = await loadTimeZone(tx, userId);
  // To the minute, as its field holds it: saving it unchanged changes nothing.
  const at = given ? toMoment(given, timeZone) : new Date(now.getTime() - (now.getTime() % 60_000));
  if (at.getTime() > now.getTime() + AHEAD_MS)
    return err("ahead", { at: "This is still to come. Write when you practised it." });
  const data = { ...said, opportunityId: opportunityId || null, at };
  if (practiceId) return changePractice(work, practiceId, data);
  const id = newId();
  await tx.practice.create({ data: { id, userId, ...data, createdAt: now } });
  await record(work, practiceNoted, { facts: { practiceId: id, question: said.question } });
  return ok(null);
}

/** A clock may be a little fast. */
const AHEAD_MS = 10 * 60_000;

async function changePractice(
  work: Work,
  practiceId: string,
  data: Parameters<typeof stateOf>[0],
): Promise<Result<null, "practice-gone">> {
  const { tx, userId } = work;
  const practice = await tx.practice.findFirst({ where: { id: practiceId, userId, removedAt: null } });
  if (!practice) return err("practice-gone");
  const [before, after] = [stateOf(practice), stateOf(data)];
  if (isDeepStrictEqual(before, after)) return ok(null);
  await tx.practice.update({ where: { id_userId: { id: practiceId, userId } }, data });
  await record(work, practiceChanged, { facts: { practiceId, before, after } });
  return ok(null);
}

/** @returns false when it was changed again since; then nothing has changed. */
export async function changePracticeBack(
  { tx, userId }: Work,
  { practiceId, before, after }: { practiceId: string; before: PracticeState; after: PracticeState },
): Promise<boolean> {
  const where = { id: practiceId, userId, removedAt: null, ...columnsOf(after) };
  const { count } = await tx.practice.updateMany({ where, data: columnsOf(before) });
  return count === 1;
}

export async function removePractice(
  work: Work,
  { practiceId }: z.output<typeof removePracticeForm>,
): Promise<Result<{ entryId: string }, "practice-gone">> {
  const { tx, userId } = work;
  const where = { id: practiceId, userId, removedAt: null };
  const practice = await tx.practice.findFirst({ where, select: { question: true } });
  if (!practice) return err("practice-gone");
  await putPracticeAside(work, practiceId);
  const facts = { practiceId, question: practice.question };
  return ok({ entryId: await record(work, practiceRemoved, { facts }) });
}

/** @returns false when it is out of sight already. */
export const putPracticeAside = (work: Work, practiceId: string): Promise<boolean> =>
  putAside(work.tx.practice, work, practiceId);

/** @returns false when it is in sight already. */
export const bringPracticeBack = (work: Work, practiceId: string): Promise<boolean> =>
  bringBack(work.tx.practice, work, practiceId);
