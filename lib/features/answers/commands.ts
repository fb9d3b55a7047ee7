import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import { readAnswers } from "@/lib/domain/capture/answers/read-answers";
import type { InvitationSource } from "@/lib/domain/capture/proposal";
import { type Criterion, readCriterion } from "@/lib/domain/fit/criterion";
import { readAnswer } from "@/lib/domain/fit/reading";
import { localDay } from "@/lib/domain/time/local";
import { answersNoted } from "@/lib/domain/timeline/kinds/answers-noted";
import { proposalRefused } from "@/lib/domain/timeline/kinds/proposal-refused";
import { loadTimeZone } from "@/lib/features/account/records";
import { CRITERION_COLUMNS } from "@/lib/features/criteria/records";
import { loadProfile } from "@/lib/features/judging/records";
import { indexOpportunity } from "@/lib/features/opportunities/commands";
import { SOURCE_COLUMNS, toSource } from "@/lib/features/originals/records";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { Prisma } from "@/lib/platform/db/client/client";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import { loadKnown, type NotedAnswer, PRESENT_JOB } from "./records";
import { aboutAnswer, type checklistForm, fieldOf, type nodForm } from "./schema";

type Fields = z.output<typeof checklistForm>["fields"];
type GivenAnswer = Pick<NotedAnswer, "state" | "value" | "confidence" | "source" | "evidence" | "final"> & {
  asOf: string;
};
type ReadAnswer = { ok: true; answer: GivenAnswer } | { ok: false; problems: Record<string, string> };

/** Notes the answers that differ from what stood, of one or several side by side. Earlier ones stay as they were. */
export async function noteAnswers(
  work: Work,
  { subjects, fields }: z.output<typeof checklistForm>,
): Promise<Result<{ subjects: string[] }, "not-found" | "stale" | "invalid">> {
  const { tx, userId } = work;
  const ids = subjects.map(({ subject }) => subject);
  if (!(await areTheirs(work, ids))) return err("not-found");
  const known = await loadKnown(tx, userId, ids);
  if (subjects.some(({ subject, seen }) => known.get(subject)?.seen !== seen)) return err("stale");
  const criteria = await readShown(work, fields);
  const today = await todayOf(work);
  const given = ids.flatMap((subject) =>
    criteria
      .filter(({ id }) => isShown(subject, id, fields))
      .map((criterion) => {
        const stood = known.get(subject)?.answers[criterion.id];
        return { subject, criterion, stood, read: readFields(subject, criterion, fields, { stood, today }) };
      }),
  );
  const problems = Object.assign({}, ...given.map(({ read }) => (read.ok ? {} : read.problems)));
  if (Object.keys(problems).length > 0) return err("invalid", problems);
  for (const subject of ids) {
    const changed = given.flatMap(({ subject: about, criterion, stood, read }) =>
      about === subject && read.ok && !isSame(stood, read.answer)
        ? [{ criterion, answer: withOwnWords(stood, read.answer) }]
        : [],
    );
    if (changed.length > 0) await keep(work, subject, changed);
  }
  return ok({ subjects: ids });
}

/** Takes an answer that was read out of a text for their own, or refuses it. */
export async function nodToProposal(
  work: Work,
  { answerId, nod }: z.output<typeof nodForm>,
): Promise<Result<null, "not-waiting">> {
  const { tx, userId } = work;
  const row = await tx.answer.findFirst({ where: { id: answerId, userId, proposal: "waiting" } });
  const criterion = (await readCriteria(work)).find(({ id }) => id === row?.criterionId);
  if (!row?.opportunityId || !criterion) return err("not-waiting");
  await tx.answer.update({
    where: { id_userId: { id: answerId, userId } },
    data: { proposal: nod === "yes" ? "taken" : "refused" },
  });
  if (nod === "yes") {
    await keep(work, row.opportunityId, [{ criterion, answer: { ...row, asOf: row.asOf ?? "" } }]);
    return ok(null);
  }
  const facts = { label: criterion.label, said: readAnswer(criterion, row).text };
  await record(work, proposalRefused, { opportunityId: row.opportunityId, facts });
  return ok(null);
}

/** What arrived about an opportunity, and when. */
type Arrived = { opportunityId: string; source: InvitationSource; receivedAt: Date; timeZone: string };

/**
 * Keeps the answers that stand in what arrived, to wait for a nod; none of them counts before. One that is there in
 * whatever state, refused too, is not proposed again.
 * @returns the ids of those that were kept.
 */
export const proposeAnswers = async (work: Work, arrived: Arrived): Promise<string[]> =>
  propose(work, await readCriteria(work), arrived);

/**
 * Reads what arrived for opportunities that are open once more, for criteria that were not there then: who logs first and
 * says later what matters is proposed the same.
 */
export async function proposeToNew(work: Work, criterionIds: readonly string[]): Promise<void> {
  const { tx, userId } = work;
  const criteria = (await readCriteria(work)).filter(({ id }) => criterionIds.includes(id));
  const timeZone = await loadTimeZone(tx, userId);
  const filings = await tx.filing.findMany({
    where: { userId, opportunity: { isOpen: true, archivedAt: null } },
    orderBy: [{ filedAt: "desc" }, { originalId: "desc" }],
    take: MOST_READ_AGAIN,
    select: {
      ...{ opportunityId: true, filedAt: true },
      original: { select: { ...SOURCE_COLUMNS, receivedAt: true } },
    },
  });
  for (const { opportunityId, filedAt, original } of filings.reverse()) {
    const receivedAt = original.receivedAt ?? filedAt;
    await propose(work, criteria, { opportunityId, source: toSource(original), receivedAt, timeZone });
  }
}

/** The latest are those that are still to be decided on; each takes about a millisecond. */
const MOST_READ_AGAIN = 100;

async function propose(
  { tx, userId, now, newId }: Work,
  criteria: readonly Criterion[],
  { opportunityId, source, receivedAt, timeZone }: Arrived,
): Promise<string[]> {
  const proposed = readAnswers(source, criteria, { now: receivedAt, timeZone });
  if (proposed.length === 0) return [];
  const there = await tx.answer.findMany({
    where: { userId, opportunityId },
    select: { criterionId: true, state: true, value: true },
  });
  const isNew = ({ criterionId, answer: { state, value } }: (typeof proposed)[number]) =>
    !there.some((row) => isDeepStrictEqual({ ...row }, { criterionId, state, value }));
  const rows = proposed.filter(isNew).map(({ criterionId, answer, evidence }) => ({
    ...{ id: newId(), userId, opportunityId, criterionId, createdAt: now },
    ...{ ...answer, value: toJson(answer.value), evidence, proposal: "waiting" },
    asOf: localDay(receivedAt, timeZone),
  }));
  await tx.answer.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

async function areTheirs({ tx, userId }: Work, subjects: readonly string[]): Promise<boolean> {
  const ids = new Set(subjects.filter((subject) => subject !== PRESENT_JOB));
  return ids.size === (await tx.opportunity.count({ where: { userId, id: { in: [...ids] } } }));
}

/** The criteria that the form shows; an answer to one that was removed meanwhile, in another tab, is not lost. */
async function readShown(work: Work, fields: Fields): Promise<readonly Criterion[]> {
  const { tx, userId } = work;
  const shown = [...new Set(Object.keys(fields).map((name) => name.split(".")[1] ?? ""))];
  const removed = await tx.criterion.findMany({
    where: { userId, id: { in: shown }, retiredAt: { not: null } },
    select: CRITERION_COLUMNS,
  });
  const { profile, judging } = await loadProfile(tx, userId);
  const gone = removed.map((row) => {
    const criterion = readCriterion(row, { rates: judging.rates });
    return { ...criterion, label: `${criterion.label} (no longer on your list)` };
  });
  return [...profile.criteria, ...gone];
}

/** The person's criteria, read in the order of their weight. */
const readCriteria = async ({ tx, userId }: Work): Promise<readonly Criterion[]> =>
  (await loadProfile(tx, userId)).profile.criteria;

function readFields(
  subject: string,
  criterion: Criterion,
  fields: Fields,
  { stood: before, today }: { stood: NotedAnswer | undefined; today: string },
): ReadAnswer {
  const field = (name: string) => fieldOf(subject, criterion.id, name);
  const own = ofCriterion(field(""), fields);
  const about = aboutAnswer.safeParse(own);
  if (!about.success) {
    const problems = about.error.issues.map(({ path, message }) => [field(String(path[0])), message]);
    return { ok: false, problems: Object.fromEntries(problems) };
  }
  const { ruling, share, final, ...rest } = about.data;
  if (rest.asOf > today) return { ok: false, problems: { [field("asOf")]: STILL_TO_COME } };
  const shared = { ...rest, final: final === "yes" };
  // Who fills in a value means it, also without pressing "Known"; one that only still stands there is not filled in.
  const stood = criterion.fillAnswer(before && { state: before.state, value: before.value });
  const isFilledIn = criterion.answerFields.some(
    ({ name }) =>
      (own[name] ?? "").length > 0 && !isDeepStrictEqual([own[name]].flat(), [stood[name]].flat()),
  );
  const state = about.data.state === "unknown" && isFilledIn ? "known" : about.data.state;
  if (state === "unknown" || state === "na") return { ok: true, answer: { ...shared, state, value: null } };
  if (state === "partial") {
    return { ok: true, answer: { ...shared, state, value: { share: share / 100, ruling: ruling || null } } };
  }
  const read = criterion.readAnswer(own);
  if (read.ok) return { ok: true, answer: { ...shared, ...read.value } };
  const problems = Object.entries(read.problems).map(([name, message]) => [field(name), message]);
  return { ok: false, problems: Object.fromEntries(problems) };
}

const STILL_TO_COME = "This day is still to come. Choose today or an earlier one.";

/** A criterion that the form did not show, perhaps because it came back meanwhile, keeps the answer that stands. */
const isShown = (subject: string, id: string, fields: Fields): boolean =>
  Object.keys(fields).some((name) => name.startsWith(fieldOf(subject, id, "")));

/** A criterion's own fields, without what stands in front of their names. */
function ofCriterion(prefix: string, fields: Fields): Fields {
  const own = Object.entries(fields).filter(([name]) => name.startsWith(prefix));
  const defaults = { state: "unknown", confidence: "confirmed", source: "own", evidence: "" };
  return {
    ...defaults,
    ...Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])),
  };
}

/** Words that vouched for another value do not vouch for this one. */
function withOwnWords(before: NotedAnswer | undefined, now: GivenAnswer): GivenAnswer {
  const isOtherValue = !isDeepStrictEqual([before?.state, before?.value], [now.state, now.value]);
  return before && isOtherValue && now.evidence === before.evidence ? { ...now, evidence: "" } : now;
}

function isSame(before: NotedAnswer | undefined, now: GivenAnswer): boolean {
  const told = ({ state, value, confidence, source, evidence, final }: Omit<GivenAnswer, "asOf">) => ({
    state,
    value: value ?? null,
    evidence,
    ...(state === "unknown" ? {} : { confidence, source, final: final ?? false }),
  });
  const isOfSameDay = now.asOf === "" || now.asOf === before?.asOf;
  return isOfSameDay && isDeepStrictEqual(told(before ?? { state: "unknown", evidence: "" }), told(now));
}

async function keep(
  work: Work,
  subject: string,
  changed: { criterion: Criterion; answer: GivenAnswer }[],
): Promise<void> {
  const { tx, userId, now, newId } = work;
  const opportunityId = subject === PRESENT_JOB ? null : subject;
  const today = await todayOf(work);
  for (const { criterion, answer } of changed) {
    const { state, value, confidence = "confirmed", source, evidence, final = false } = answer;
    await tx.answer.create({
      data: {
        ...{ id: newId(), userId, opportunityId, criterionId: criterion.id, createdAt: now },
        ...{ state, confidence, source: source ?? "own", evidence, final },
        value: value === null || value === undefined ? Prisma.DbNull : toJson(value),
        asOf: answer.asOf || today,
      },
    });
  }
  const answers = changed.map(({ criterion, answer }) => ({
    label: criterion.label,
    said: readAnswer(criterion, answer).text,
  }));
  await record(work, answersNoted, { opportunityId, facts: { answers } });
  if (opportunityId) await indexOpportunity(work, opportunityId);
}

/** The day it is where the person is, as an ISO date. */
async function todayOf({ tx, userId, now }: Work): Promise<string> {
  const timeZone = await loadTimeZone(tx, userId);
  return localDay(now, timeZone);
}
