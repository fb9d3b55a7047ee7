import "server-only";
import * as z from "zod";
import { type Calibration, calibrationOf } from "@/lib/domain/fit/calibration";
import { FIGURES, type Figure } from "@/lib/domain/insights/figures";
import { type Insights, NO_REASON } from "@/lib/domain/insights/insights";
import { readPeriod, type Span } from "@/lib/domain/insights/period";
import { bandOf, MY_SPEEDS, THEIR_SPEEDS } from "@/lib/domain/insights/speed";
import type { Ending, Source, Step } from "@/lib/domain/insights/steps";
import { MOST_WEEKS, type Week, weeksOf } from "@/lib/domain/insights/weeks";
import { addDays, localDay, momentOf } from "@/lib/domain/time/local";
import { loadTimeZone } from "@/lib/features/account/records";
import { loadJudging } from "@/lib/features/judging/records";
import { NEVER } from "@/lib/features/opportunities/records";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import { type Cursor, cutPage, PAGE_SIZE } from "@/lib/platform/page";
import { csvHead, csvRows } from "@/lib/platform/tables/write-csv";
import type { UserId } from "@/lib/platform/user-id";
import { err, ok, type Result } from "@/lib/result";
import { codesIn, struck } from "./records";

/** More are not counted, so that no period takes longer than this: nobody searches among so many. */
const MOST_COUNTED = 5_000;
/** The interviews of a year are fewer. */
const MOST_INTERVIEWS = 2_000;
/** Forecasts of so many decisions, as where they are looked back on. */
const MOST_DECISIONS = 200;

type Frame = { readonly now: Date; readonly timeZone: string };

export type InsightsPage = Insights & {
  /** Where there were too many to count: when the oldest began that was counted. */
  readonly since: Date | null;
  readonly weeklyHours: number | null;
  readonly hoursEach: number;
  readonly calibration: Calibration | null;
};

/** What came of the opportunities that began in a period. */
export async function readInsights(userId: UserId, period: Span, frame: Frame): Promise<InsightsPage> {
  const { since, ...span } = await boundOf(userId, period);
  const [counts, weeks, { weeklyHours, hoursEach }, calibration] = await Promise.all([
    countCourses(userId, span),
    countWeeks(userId, span, frame),
    loadJudging(database(), userId),
    readCalibration(userId),
  ]);
  return { ...counts, weeks, since, weeklyHours, hoursEach, calibration };
}

type Bounds = { from: Date; to: Date };

/** The period as far back as is counted. What was taken back began before everything. */
async function boundOf(userId: UserId, { from, to }: Span): Promise<Bounds & { since: Date | null }> {
  const last = await database().course.findFirst({
    where: { userId, beganAt: inBounds({ from: from ?? EARLIEST, to }) },
    orderBy: { beganAt: "desc" },
    skip: MOST_COUNTED - 1,
    select: { beganAt: true },
  });
  return { from: last?.beganAt ?? from ?? EARLIEST, to, since: last?.beganAt ?? null };
}

const EARLIEST = new Date(NEVER.getTime() + 1);

/** One lower bound only: of two the index might begin at the other. */
const inBounds = ({ from, to }: Bounds) => ({ gte: from, lt: to });

const tally = z.object({
  ...{ what: z.string(), key: z.string(), detail: z.string() },
  count: z.coerce.number(),
  hours: z.string().nullable(),
});
const hoursList = z.array(z.number());

/** Counted in the index alone, and in one statement. */
async function countCourses(userId: UserId, { from, to }: Bounds): Promise<Omit<Insights, "weeks">> {
  const rows = z.array(tally).parse(
    await database().$queryRaw`
      WITH counted AS MATERIALIZED (
        SELECT "route", "ending", "source", "reasons", "score", "myHours", "theirHours" FROM "Course"
        WHERE "userId" = ${userId} AND "beganAt" >= ${from} AND "beganAt" < ${to})
      SELECT 'route' AS what, "route" AS key, '' AS detail, count(*) AS count, NULL AS hours FROM counted GROUP BY 2
      UNION ALL SELECT 'reasons', "reasons", '', count(*), NULL FROM counted
        WHERE "ending" IN ('declined-by-me', 'withdrawn-by-me', 'offer-declined-by-me') GROUP BY 2
      UNION ALL SELECT 'score', CAST("score" / 10 AS TEXT), "ending", count(*), NULL FROM counted
        WHERE "score" IS NOT NULL GROUP BY 2, 3
      UNION ALL SELECT 'source', "source", CAST(instr("route", '/interviewing/') > 0 AS TEXT), count(*), NULL
        FROM counted GROUP BY 2, 3
      UNION ALL SELECT 'mine', '', '', count(*), json_group_array("myHours") FROM counted WHERE "myHours" IS NOT NULL
      UNION ALL SELECT 'theirs', '', '', count(*), json_group_array("theirHours") FROM counted
        WHERE "theirHours" IS NOT NULL`,
  );
  const of = (what: string) => rows.filter((row) => row.what === what);
  const hoursOf = (what: string) => hoursList.parse(JSON.parse(of(what)[0]?.hours ?? "[]"));
  return {
    courses: of("route").map(({ key, count }) => {
      const places = codesIn(key);
      // Written by `toColumns`, so the last is the ending.
      return { steps: places.slice(0, -1) as Step[], ending: places.at(-1) as Ending, count };
    }),
    reasons: sumBy(
      of("reasons").flatMap(({ key, count }) => toReasons(key).map((code) => ({ code, count }))),
    ),
    myHours: hoursOf("mine"),
    theirHours: hoursOf("theirs"),
    scores: of("score").map(({ key, detail, count }) => ({
      ...{ ending: detail as Ending, tens: Number(key), count },
    })),
    sources: toSources(of("source")),
  };
}

const toReasons = (column: string): string[] => (column === "" ? [NO_REASON] : codesIn(column));

function sumBy(counts: readonly { code: string; count: number }[]): Insights["reasons"] {
  return [...Map.groupBy(counts, ({ code }) => code)].map(([code, alike]) => ({ code, count: sumOf(alike) }));
}

const toSources = (rows: readonly z.output<typeof tally>[]): Insights["sources"] =>
  [...Map.groupBy(rows, ({ key }) => key)].map(([key, alike]) => ({
    source: key as Source,
    count: sumOf(alike),
    interviews: sumOf(alike.filter(({ detail }) => detail === "1")),
  }));

const sumOf = (counts: readonly { count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** Interviews whose time has come, unless they were cancelled, by weeks. */
async function countWeeks(userId: UserId, span: Bounds, { now, timeZone }: Frame): Promise<Week[]> {
  const to = span.to < now ? span.to : now;
  const earliest = addDays(to, -7 * MOST_WEEKS, timeZone);
  const rows = await database().interview.findMany({
    where: held(userId, { from: span.from > earliest ? span.from : earliest, to }),
    take: MOST_INTERVIEWS,
    orderBy: { startsAt: "desc" },
    select: { startsAt: true },
  });
  return weeksOf(
    rows.map(({ startsAt }) => startsAt),
    { to, timeZone },
  );
}

const held = (userId: UserId, { from, to }: Bounds) =>
  ({
    userId,
    startsAt: { gte: from, lt: to },
    status: { not: "cancelled" },
  }) satisfies Prisma.InterviewWhereInput;

async function readCalibration(userId: UserId): Promise<Calibration | null> {
  const rows = await database().decision.findMany({
    where: { userId, withdrawnAt: null },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take: MOST_DECISIONS,
    select: { confidence: true, wasRight: true },
  });
  return calibrationOf(
    rows.flatMap(({ confidence, wasRight }) =>
      confidence === null || wasRight === null ? [] : [{ chance: confidence / 100, cameTrue: wasRight }],
    ),
  );
}

/** The opportunities behind one number of a figure, those that began last first; null for a number there is none of. */
export async function listBehind(
  userId: UserId,
  { figure, key, after, ...period }: { figure: Figure; key: string; after: Cursor | null } & Span,
  frame: Frame,
): Promise<{ title: string; rows: BehindRow[]; next: string | null } | null> {
  const title = FIGURES[figure].nameOf(key);
  if (title === null) return null;
  const bounds = await boundOf(userId, period);
  const where = figure === "weeks" ? await inWeek(userId, key, frame) : BEHIND[figure](key);
  const rows = await database().course.findMany({
    where: {
      ...{ userId, ...where },
      // A week is a week, whenever the opportunities in it began.
      beganAt: {
        ...(figure === "weeks" ? { gte: EARLIEST } : inBounds(bounds)),
        ...(after ? { lte: after.at } : {}),
      },
      ...(after ? { NOT: { beganAt: after.at, opportunityId: { gte: after.id } } } : {}),
    },
    orderBy: [{ beganAt: "desc" }, { opportunityId: "desc" }],
    take: PAGE_SIZE + 1,
    select: {
      beganAt: true,
      opportunity: { select: { id: true, role: true, stage: true, company: { select: { name: true } } } },
    },
  });
  const page = cutPage(rows, ({ beganAt: at, opportunity: { id } }) => ({ at, id }));
  return {
    ...{ title, next: page.next },
    rows: page.rows.map(({ beganAt, opportunity: { id, role, stage, company } }) => ({
      ...{ id, role, stage, beganAt, company: company.name },
    })),
  };
}

/** One opportunity behind a number, and when the first thing happened there. */
type BehindRow = { id: string; role: string; company: string; stage: string; beganAt: Date };

/** What the opportunities behind a number have in common; its key has a name, so it is one of the figure's. */
const BEHIND: Readonly<Record<Exclude<Figure, "weeks">, (key: string) => Prisma.CourseWhereInput>> = {
  flow: (key) => ({ route: { contains: struck(key.split(".")) } }),
  reasons: (key) => ({
    ending: { in: ["declined-by-me", "withdrawn-by-me", "offer-declined-by-me"] },
    reasons: key === NO_REASON ? "" : { contains: struck([key]) },
  }),
  endings: (ending) => ({ ending }),
  answers: (key) => ({ myHours: within(bandOf(MY_SPEEDS, key)) }),
  replies: (key) => ({ theirHours: within(bandOf(THEIR_SPEEDS, key)) }),
  scores: (key) => {
    const [ending = "", tens = ""] = key.split(".");
    return { ending, score: { gte: Number(tens) * 10, lt: Number(tens) * 10 + 10 } };
  },
  sources: (key) => {
    const [source = "", step] = key.split(".");
    return { source, ...(step ? { route: { contains: struck([step]) } } : {}) };
  },
};

function within(band: { above: number; upTo: number } | null): Prisma.FloatNullableFilter {
  if (!band) return {};
  return { gt: band.above, ...(Number.isFinite(band.upTo) ? { lte: band.upTo } : {}) };
}

/** A week has few interviews: they are looked up first, so that no opportunity is asked for its own. */
async function inWeek(
  userId: UserId,
  day: string,
  { now, timeZone }: Frame,
): Promise<Prisma.CourseWhereInput> {
  const from = momentOf(day, timeZone, 0) ?? NEVER;
  const end = addDays(from, 7, timeZone);
  const rows = await database().interview.findMany({
    where: held(userId, { from, to: end < now ? end : now }),
    take: MOST_OF_A_WEEK,
    select: { opportunityId: true },
  });
  return { opportunityId: { in: rows.map(({ opportunityId }) => opportunityId) } };
}

const MOST_OF_A_WEEK = 200;

/** One figure as a table in CSV, of the period that an address asks for; else what is wrong with that. */
export async function writeFigure(
  userId: UserId,
  figure: Figure,
  asked: Readonly<Record<string, string>>,
  now: Date,
): Promise<Result<string, string>> {
  const timeZone = await loadTimeZone(database(), userId);
  const period = readPeriod(asked, { now, timeZone, day: (at) => localDay(at, timeZone) });
  if (period.problem) return err(period.problem);
  const { columns, rows } = FIGURES[figure];
  const insights = await readInsights(userId, period, { now, timeZone });
  return ok(csvHead(columns) + csvRows(rows(insights).map(({ cells }) => cells)));
}
