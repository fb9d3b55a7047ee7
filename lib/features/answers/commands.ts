import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import { type Criterion, readCriterion } from "@/lib/domain/fit/criterion";
import { readAnswer } from "@/lib/domain/fit/reading";
import { answersNoted } from "@/lib/domain/timeline/kinds/answers-noted";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { Prisma } from "@/lib/platform/db/client/client";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import { loadChecklist, type NotedAnswer } from "./records";
import { aboutAnswer, type checklistForm, fieldOf } from "./schema";

type Fields = z.output<typeof checklistForm>["fields"];
type GivenAnswer = Pick<NotedAnswer, "state" | "value" | "confidence" | "source" | "evidence">;
type ReadAnswer = { ok: true; answer: GivenAnswer } | { ok: false; problems: Record<string, string> };

/** Notes the answers that differ from what stood. Earlier ones stay as they were. */
export async function noteAnswers(
  work: Work,
  { opportunityId, seen, fields }: z.output<typeof checklistForm>,
): Promise<Result<{ opportunityId: string }, "not-found" | "stale" | "invalid">> {
  const { tx, userId } = work;
  const opportunity = await tx.opportunity.findFirst({
    where: { id: opportunityId, userId },
    select: { id: true },
  });
  if (!opportunity) return err("not-found");
  const checklist = await loadChecklist(tx, userId, opportunityId);
  if (checklist.seen !== seen) return err("stale");
  const criteria = checklist.criteria.map(readCriterion).filter(({ id }) => isShown(id, fields));
  const given = criteria.map((criterion) => ({
    criterion,
    read: readFields(criterion, fields, checklist.answers[criterion.id]),
  }));
  const problems = Object.assign({}, ...given.map(({ read }) => (read.ok ? {} : read.problems)));
  if (Object.keys(problems).length > 0) return err("invalid", problems);
  const changed = given.flatMap(({ criterion, read }) =>
    read.ok && !isSame(checklist.answers[criterion.id], read.answer)
      ? [{ criterion, answer: read.answer }]
      : [],
  );
  if (changed.length > 0) await keep(work, opportunityId, changed);
  return ok({ opportunityId });
}

function readFields(criterion: Criterion, fields: Fields, before: NotedAnswer | undefined): ReadAnswer {
  const own = ofCriterion(criterion.id, fields);
  const about = aboutAnswer.safeParse(own);
  if (!about.success) {
    const problems = about.error.issues.map(({ path, message }) => [
      fieldOf(criterion.id, String(path[0])),
      message,
    ]);
    return { ok: false, problems: Object.fromEntries(problems) };
  }
  const { ruling, ...shared } = about.data;
  // Who fills in a value means it, also without pressing "Known"; one that only still stands there is not filled in.
  const stood = criterion.fillAnswer(before && { state: before.state, value: before.value });
  const isFilledIn = criterion.answerFields.some(
    ({ name }) =>
      (own[name] ?? "").length > 0 && !isDeepStrictEqual([own[name]].flat(), [stood[name]].flat()),
  );
  const state = about.data.state === "unknown" && isFilledIn ? "known" : about.data.state;
  if (state === "unknown" || state === "na") return { ok: true, answer: { ...shared, state, value: null } };
  if (state === "partial") {
    return { ok: true, answer: { ...shared, state, value: { share: 0.5, ruling: ruling || null } } };
  }
  const read = criterion.readAnswer(own);
  if (read.ok) return { ok: true, answer: { ...shared, ...read.value } };
  const problems = Object.entries(read.problems).map(([name, message]) => [
    fieldOf(criterion.id, name),
    message,
  ]);
  return { ok: false, problems: Object.fromEntries(problems) };
}

/** A criterion that the form did not show, perhaps because it came back meanwhile, keeps the answer that stands. */
const isShown = (id: string, fields: Fields): boolean =>
  Object.keys(fields).some((name) => name.startsWith(fieldOf(id, "")));

/** A criterion's own fields, without its id in front. */
function ofCriterion(id: string, fields: Fields): Fields {
  const prefix = `${id}.`;
  const own = Object.entries(fields).filter(([name]) => name.startsWith(prefix));
  const defaults = { state: "unknown", confidence: "confirmed", source: "own", evidence: "" };
  return {
    ...defaults,
    ...Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])),
  };
}

function isSame(before: NotedAnswer | undefined, now: GivenAnswer): boolean {
  const told = ({ state, value, confidence, source, evidence }: GivenAnswer) => ({
    state,
    value: value ?? null,
    evidence,
    ...(state === "unknown" ? {} : { confidence, source }),
  });
  return isDeepStrictEqual(told(before ?? { state: "unknown", evidence: "" }), told(now));
}

async function keep(
  work: Work,
  opportunityId: string,
  changed: { criterion: Criterion; answer: GivenAnswer }[],
): Promise<void> {
  const { tx, userId, now, newId } = work;
  for (const { criterion, answer } of changed) {
    const { state, value, confidence = "confirmed", source, evidence } = answer;
    await tx.answer.create({
      data: {
        ...{ id: newId(), userId, opportunityId, criterionId: criterion.id, createdAt: now },
        ...{ state, confidence, source: source ?? "own", evidence },
        value: value === null || value === undefined ? Prisma.DbNull : toJson(value),
        asOf: now.toISOString().slice(0, 10),
      },
    });
  }
  const answers = changed.map(({ criterion, answer }) => ({
    label: criterion.label,
    said: readAnswer(criterion, answer).text,
  }));
  await record(work, answersNoted, { opportunityId, facts: { answers } });
}
