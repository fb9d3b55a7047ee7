import "server-only";
import * as z from "zod";
import { LIST_NAMES, type ListLine, type ListName, linesOf } from "@/lib/domain/prepare/lists";
import { type Practised, toPractise } from "@/lib/domain/prepare/practice";
import { reflectionQuestions } from "@/lib/domain/prepare/reflection";
import { DAY_MS } from "@/lib/domain/time/spans";
import { evidenceRemoved } from "@/lib/domain/timeline/kinds/evidence-removed";
import { practiceRemoved } from "@/lib/domain/timeline/kinds/practice-removed";
import { reflectionNoted } from "@/lib/domain/timeline/kinds/reflection-noted";
import { taskRemoved } from "@/lib/domain/timeline/kinds/task-removed";
import { listCareerGoals } from "@/lib/features/career-goals/queries";
import { type InterviewOf, listInterviews } from "@/lib/features/interviews/queries";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db/client/client";
import { cutPage, olderThan, PAGE_SIZE, readCursor } from "@/lib/platform/page";
import type { UserId } from "@/lib/platform/user-id";
import { loadLines, PRACTICE_COLUMNS, type PracticeRow, toPractice } from "./records";

type Page<Row> = { rows: Row[]; next: string | null };

/** An answer to a question about oneself. */
export type ReflectionRow = { id: string; answer: string; createdAt: Date };

const NEWEST = [{ createdAt: "desc" as const }, { id: "desc" as const }];

/** The latest answer to each question that was answered, by the question. */
export async function readLatestReflections(userId: UserId): Promise<ReadonlyMap<string, ReflectionRow>> {
  const rows = await Promise.all(
    reflectionQuestions.map(({ id: question }) =>
      database().reflection.findFirst({
        where: { userId, question },
        orderBy: NEWEST,
        select: { id: true, question: true, answer: true, createdAt: true },
      }),
    ),
  );
  return new Map(rows.flatMap((row) => (row ? [[row.question, row] as const] : [])));
}

/** Every answer to one question, the newest first; `after` is where a page before ended, as its address had it. */
export async function listReflections(
  userId: UserId,
  question: string,
  after: string | undefined,
): Promise<Page<ReflectionRow>> {
  const rows = await database().reflection.findMany({
    where: { userId, question, ...olderThan(readCursor(after), "createdAt") },
    orderBy: NEWEST,
    take: PAGE_SIZE + 1,
    select: { id: true, answer: true, createdAt: true },
  });
  return cutPage(rows, ({ createdAt, id }) => ({ at: createdAt, id }));
}

/** The lines of one list as they stand. */
export async function readList(userId: UserId, list: ListName, now: Date): Promise<readonly ListLine[]> {
  const lines = await loadLines(database(), userId, list);
  return linesOf(list, lines.get(list) ?? [], now);
}

/** The lines of every list, by its name. */
export async function readLists(
  userId: UserId,
  now: Date,
): Promise<readonly { list: ListName; lines: readonly ListLine[] }[]> {
  const lines = await loadLines(database(), userId);
  return LIST_NAMES.map((list) => ({ list, lines: linesOf(list, lines.get(list) ?? [], now) }));
}

const undoable: Record<string, (facts: unknown) => string> = {
  [taskRemoved.kind]: (facts) => taskRemoved.facts.parse(facts).label,
  [evidenceRemoved.kind]: (facts) => evidenceRemoved.facts.parse(facts).text,
  [practiceRemoved.kind]: (facts) => practiceRemoved.facts.parse(facts).question,
  [reflectionNoted.kind]: (facts) => reflectionNoted.facts.parse(facts).question,
};

/** What was removed or answered here just now, while that can be taken back; null for anything else. */
export async function findToTakeBack(
  userId: UserId,
  entryId: string,
): Promise<{ entryId: string; label: string } | null> {
  const entry = await database().timelineEntry.findFirst({
    where: { id: entryId, userId, kind: { in: Object.keys(undoable) }, undoneBy: { none: {} } },
    select: { kind: true, facts: true },
  });
  const label = entry && undoable[entry.kind]?.(entry.facts);
  return label ? { entryId, label } : null;
}

/** So many of the opportunities that build a skill are named; of the others it is said that there are more. */
const MOST_BUILDERS = 4;

const builders = z.array(
  z.object({
    ...{ skillId: z.string(), id: z.string(), role: z.string(), company: z.string() },
    isOpen: z.coerce.boolean(),
  }),
);

type Builder = Omit<z.output<typeof builders>[number], "skillId">;

/** A skill of a career goal, what shows it, and which opportunities would build it, the newest first. */
export type PreparedSkill = {
  id: string;
  name: string;
  evidence: { id: string; text: string; url: string; createdAt: Date }[];
  builtBy: Builder[];
  hasMore: boolean;
};

export type PreparedGoal = { id: string; title: string; skills: PreparedSkill[] };

/** The skills of every career goal with what shows them, the first thing noted first. */
export async function readSkills(userId: UserId): Promise<PreparedGoal[]> {
  const goals = await listCareerGoals(userId);
  const ids = goals.flatMap(({ skills }) => skills.map(({ id }) => id));
  const [evidence, built] = await Promise.all([
    database().skillEvidence.findMany({
      where: { userId, skillId: { in: ids }, removedAt: null },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, skillId: true, text: true, url: true, createdAt: true },
    }),
    listBuilders(userId, ids),
  ]);
  const evidenceOf = Map.groupBy(evidence, ({ skillId }) => skillId);
  const buildersOf = Map.groupBy(built, ({ skillId }) => skillId);
  return goals.map(({ id, title, skills }) => ({
    ...{ id, title },
    skills: skills.map((skill) => {
      const found = buildersOf.get(skill.id) ?? [];
      return {
        ...skill,
        evidence: (evidenceOf.get(skill.id) ?? []).map(({ skillId: _, ...row }) => row),
        builtBy: found.slice(0, MOST_BUILDERS).map(({ skillId: _, ...row }) => row),
        hasMore: found.length > MOST_BUILDERS,
      };
    }),
  }));
}

/** For each skill the newest few: the index ends with the opportunity's id, which tells when it was made. */
async function listBuilders(userId: UserId, skillIds: readonly string[]) {
  if (skillIds.length === 0) return [];
  return builders.parse(
    await database().$queryRaw`
      SELECT skill."id" AS "skillId", job."id", job."role", job."isOpen", company."name" AS "company"
      FROM "Skill" skill
      JOIN "Opportunity" job ON job."id" IN (
        SELECT "opportunityId" FROM "SkillBuilt"
        WHERE "skillId" = skill."id" AND "userId" = ${userId}
        ORDER BY "opportunityId" DESC LIMIT ${MOST_BUILDERS + 1})
      JOIN "Company" company ON company."id" = job."companyId"
      WHERE skill."id" IN (${Prisma.join([...skillIds])}) AND skill."userId" = ${userId}
        AND job."userId" = ${userId} AND job."stage" <> 'taken-back'
      ORDER BY job."id" DESC`,
  );
}

/** The practised answers, the latest first; `after` is where a page before ended, as its address had it. */
export async function listPractice(userId: UserId, after: string | undefined): Promise<Page<PracticeRow>> {
  const rows = await database().practice.findMany({
    where: { userId, removedAt: null, ...olderThan(readCursor(after), "at") },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: PAGE_SIZE + 1,
    select: PRACTICE_COLUMNS,
  });
  return cutPage(rows.map(toPractice), ({ at, id }) => ({ at, id }));
}

/** One practised answer, to be changed; null when it is not theirs, or was removed. */
export async function findPractice(userId: UserId, practiceId: string): Promise<PracticeRow | null> {
  const row = await database().practice.findFirst({
    where: { id: practiceId, userId, removedAt: null },
    select: PRACTICE_COLUMNS,
  });
  return row && toPractice(row);
}

/** How far back it is looked for what was practised: nobody remembers more. */
const LOOKED_BACK = 300;
const DAYS_AHEAD = 14;
const MOST_COMING = 4;
const MOST_QUESTIONS = 3;

/** An interview that lies ahead, with what to practise before it, other questions for each. */
export type Coming = InterviewOf & { questions: readonly string[] };

/** How much was practised in the last while, and what to practise before each interview of the next two weeks. */
export async function readPracticeAhead(
  userId: UserId,
  now: Date,
): Promise<{ count: number; lastAt: Date | null; coming: Coming[] }> {
  const practised: Practised[] = await database().practice.findMany({
    where: { userId, removedAt: null },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: LOOKED_BACK,
    select: { question: true, rating: true, at: true },
  });
  const until = new Date(now.getTime() + DAYS_AHEAD * DAY_MS);
  const interviews = await listInterviews(userId, now, until, MOST_COMING);
  const coming: Coming[] = [];
  for (const interview of interviews) {
    if (interview.status !== "planned" || !interview.opportunity.isOpen) continue;
    const without = coming.flatMap(({ questions }) => questions);
    const asked = { before: interview.startsAt, most: MOST_QUESTIONS, without };
    coming.push({ ...interview, questions: toPractise(practised, asked) });
  }
  return { count: practised.length, lastAt: practised[0]?.at ?? null, coming };
}
