import * as z from "zod";
import { adviseBy } from "@/lib/domain/fit/judge";
import type { Verdict } from "@/lib/domain/fit/verdict";
import { type ListQuery, type Sort, stagesOf, stagesShown } from "@/lib/domain/listing/list-query";
import { companyKey } from "@/lib/domain/opportunity/company-key";
import { MARKS } from "@/lib/domain/search/marked";
import { matchAmong } from "@/lib/domain/search/match";
import { DAY_MS } from "@/lib/domain/time/spans";
import { isStage, STAGES, type Stage } from "@/lib/domain/timeline/stage";
import { loadKnown } from "@/lib/features/answers/records";
import { loadProfile } from "@/lib/features/judging/records";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";
import { MOST_JUDGED } from "./schema";

/** What the search looks into. */
const SEARCHED = ["title", "notes", "body"] as const;

/** One that belongs to a page. `found`: what the search found in it, in each of the columns, with its marks. */
export type Hit = { id: string; found: readonly string[] };

/** One that may belong to a list: where it stands in its order, and whether it is what is asked for. */
type Candidate = Hit & { after: string; fits: boolean };

/** The next `size` candidates of an order behind a place in it; all that there are where these are fewer. */
type Source = (after: string, size: number) => Promise<Candidate[]>;

/**
 * What stands on a page of a list, in its order, and where the next one begins. It never looks at more than `MOST_LOOKED`
 * candidates, so that it takes no longer for a longer list; `looked`: how many it did look at, where it stopped for that
 * before the page was full.
 */
export async function findPage(
  userId: UserId,
  query: ListQuery,
  { now, size }: { now: Date; size: number },
): Promise<{ hits: Hit[]; next: string | null; looked: number | null }> {
  const source = await sourceFor(userId, query, now);
  const found: Candidate[] = [];
  let looked = 0;
  let { after } = query;
  for (let chunk = size + 1; looked < MOST_LOOKED; chunk *= 4) {
    const candidates = await source(after, chunk);
    looked += candidates.length;
    after = candidates.at(-1)?.after ?? after;
    found.push(...candidates.filter(({ fits }) => fits));
    if (found.length > size) {
      const shown = found.slice(0, size);
      return { hits: shown, next: shown.at(-1)?.after ?? null, looked: null };
    }
    if (candidates.length < chunk) return { hits: found, next: null, looked: null };
  }
  return { hits: found, next: after, looked };
}

const MOST_LOOKED = 2_000;

/** So many are gathered and put in order; where there are more, every few rows of the whole list is one of them. */
const MOST_GATHERED = 5_000;

async function sourceFor(userId: UserId, query: ListQuery, now: Date): Promise<Source> {
  const stages = stagesShown(query).filter((stage) => query.due === null || STAGES[stage].wantsAnswer);
  const filters = await filtersOf(userId, query, now);
  const list: List = {
    userId,
    stages,
    isArchived: query.view === "archived",
    descends: query.direction === "desc",
  };
  const match = query.text ? matchAmong(userId, query.text, SEARCHED) : null;
  if (stages.length === 0 || (query.text && !match)) return async () => [];
  if (match) return searched(list, match, fitting(filters));
  for (const [at, { some }] of filters.entries()) {
    if (!(await isFew(some))) continue;
    const others = fitting(filters.filter((_, other) => other !== at));
    return query.sort === "stage"
      ? byStage(list, (each) => gathered(each, "activity", some, others))
      : gathered(list, query.sort, some, others);
  }
  const fits = fitting(filters);
  return query.sort === "stage"
    ? byStage(list, (each) => walked(each, "activity", fits))
    : walked(list, query.sort, fits);
}

/** Whose, at which stages, put away or not, and which way round. */
type List = { userId: UserId; stages: readonly Stage[]; isArchived: boolean; descends: boolean };

/** One thing that is asked for. `fits`: of the row "o"; `some`: reads the ids of all that fit, by an index. */
type Filter = { fits: Prisma.Sql; some: Prisma.Sql };

async function filtersOf(userId: UserId, query: ListQuery, now: Date): Promise<Filter[]> {
  const company = query.company ? await companiesCalled(userId, query.company) : null;
  return [
    ...(company ? [companyFilter(userId, company)] : []),
    ...query.tags.map((tag) => tagFilter(userId, tag)),
    ...(query.due ? [dueFilter(userId, query.due, now)] : []),
    ...(query.verdict ? [await verdictFilter(userId, query.verdict)] : []),
  ];
}

async function verdictFilter(userId: UserId, verdict: Verdict): Promise<Filter> {
  const open: List = { userId, stages: stagesOf("open"), isArchived: false, descends: true };
  const candidates = await walked(open, "activity", fitting([]))("", MOST_JUDGED);
  const verdicts = await adviseAbout(
    userId,
    candidates.map(({ id }) => id),
  );
  const ids = [...verdicts].filter(([, each]) => each === verdict).map(([id]) => id);
  const some = Prisma.sql`SELECT value AS "id" FROM json_each(${JSON.stringify(ids)})`;
  return { fits: Prisma.sql`o."id" IN (${some})`, some };
}

/** The advice on some opportunities, by their ids. */
export async function adviseAbout(
  userId: UserId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Verdict>> {
  if (ids.length === 0) return new Map();
  const { profile } = await loadProfile(database(), userId);
  if (profile.criteria.length === 0) return new Map();
  const known = await loadKnown(database(), userId, ids);
  return new Map([...known].map(([id, { answers }]) => [id, adviseBy(profile, answers).verdict]));
}

const companyFilter = (userId: UserId, companies: readonly string[]): Filter => {
  const among = Prisma.sql`IN (SELECT value FROM json_each(${JSON.stringify(companies)}))`;
  return {
    fits: Prisma.sql`o."companyId" ${among}`,
    some: Prisma.sql`
      SELECT "id" FROM "Opportunity" INDEXED BY "Opportunity_companyId_userId_activityAt_id_idx"
      WHERE "companyId" ${among} AND "userId" = ${userId}`,
  };
};

const tagFilter = (userId: UserId, tag: string): Filter => ({
  fits: Prisma.sql`EXISTS (SELECT 1 FROM "Tagging" t WHERE t."opportunityId" = o."id" AND t."tagId" = ${tag})`,
  some: Prisma.sql`
    SELECT "opportunityId" AS "id" FROM "Tagging" INDEXED BY "Tagging_tagId_userId_idx"
    WHERE "tagId" = ${tag} AND "userId" = ${userId}`,
});

const WEEK_MS = 7 * DAY_MS;

function dueFilter(userId: UserId, due: NonNullable<ListQuery["due"]>, now: Date): Filter {
  const [from, to] = [asStored(now), asStored(new Date(now.getTime() + WEEK_MS))];
  const within = {
    overdue: Prisma.sql`"answerBy" < ${from}`,
    week: Prisma.sql`"answerBy" >= ${from} AND "answerBy" < ${to}`,
    none: Prisma.sql`"answerBy" IS NULL`,
  }[due];
  return {
    fits: Prisma.sql`o.${within}`,
    some: Prisma.sql`
      SELECT "id" FROM "Opportunity" INDEXED BY "Opportunity_userId_wantsAnswer_answerBy_id_idx"
      WHERE "userId" = ${userId} AND "wantsAnswer" = true AND ${within}`,
  };
}

/** The ids of companies whose name begins so, however it is spelled. */
async function companiesCalled(userId: UserId, name: string): Promise<string[]> {
  const key = companyKey(name);
  const rows = await database().company.findMany({
    where: { userId, nameKey: { gte: key, lt: `${key}\uFFFF` } },
    take: MOST_COMPANIES,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

const MOST_COMPANIES = 50;

const fitting = (filters: readonly Filter[]): Prisma.Sql =>
  filters.length === 0
    ? Prisma.sql`1`
    : Prisma.join(
        filters.map(({ fits }) => fits),
        " AND ",
      );

async function isFew(some: Prisma.Sql): Promise<boolean> {
  const [row] = await database().$queryRaw<{ count: number | bigint }[]>`
    SELECT count(*) AS "count" FROM (${some} LIMIT ${MOST_GATHERED + 1})`;
  return Number(row?.count ?? 0) <= MOST_GATHERED;
}

/** The orders that the indexes of the lists have. `isWhole`: the key has the id in it, so that no two are alike. */
const ORDERS = {
  activity: { index: "activity", key: Prisma.raw(`"activityAt"`), isWhole: false },
  "answer-by": { index: "answer_by", key: Prisma.raw(`ifnull("answerBy", '9999') || "id"`), isWhole: true },
  company: { index: "company", key: Prisma.raw(`"companyKey"`), isWhole: false },
  role: { index: "role", key: Prisma.raw(`"roleKey"`), isWhole: false },
} as const satisfies Record<Exclude<Sort, "stage">, object>;

type Order = keyof typeof ORDERS;

/** The rows of a list behind a place in an order, each stage read in the order of its index and all joined as they go. */
function rowsOf(list: List, order: Order, after: string): Prisma.Sql {
  const { index, key } = ORDERS[order];
  const named = Prisma.raw(`"Opportunity_${list.isArchived ? "archived" : "shown"}_${index}"`);
  const stages = list.stages.map(
    (stage) => Prisma.sql`
      SELECT ${key} AS "key", "id" FROM "Opportunity" INDEXED BY ${named}
      WHERE "userId" = ${list.userId} AND "stage" = ${stage} AND ${belongs(list)} ${behind(list, order, after)}`,
  );
  return Prisma.sql`${Prisma.join(stages, " UNION ALL ")} ORDER BY ${inOrder(list, order)}`;
}

const belongs = ({ isArchived }: List): Prisma.Sql =>
  isArchived
    ? Prisma.sql`"archivedAt" IS NOT NULL AND "mergedIntoId" IS NULL`
    : Prisma.sql`"archivedAt" IS NULL AND "mergedIntoId" IS NULL`;

/** A key that has the id in it needs nothing to tell two of a kind apart. */
function inOrder({ descends }: List, order: Order): Prisma.Sql {
  const way = descends ? "DESC" : "ASC";
  return Prisma.raw(ORDERS[order].isWhole ? `"key" ${way}` : `"key" ${way}, "id" ${way}`);
}

function behind({ descends }: List, order: Order, after: string): Prisma.Sql {
  const { key, isWhole } = ORDERS[order];
  const [id = "", said] = splitOnce(after);
  if (said === undefined) return Prisma.empty;
  const than = descends ? Prisma.sql`<` : Prisma.sql`>`;
  return isWhole
    ? Prisma.sql`AND ${key} ${than} ${said}`
    : Prisma.sql`AND (${key}, "id") ${than} (${said}, ${id})`;
}

/** In an order of the indexes, row by row. */
const walked =
  (list: List, order: Order, fits: Prisma.Sql): Source =>
  (after, size) =>
    readRows(Prisma.sql`
      SELECT w."key", w."id", (${fits}) AS "fits"
      FROM (${rowsOf(list, order, after)} LIMIT ${size}) w CROSS JOIN "Opportunity" o ON o."id" = w."id"
      ORDER BY ${Prisma.raw(list.descends ? `w."key" DESC, w."id" DESC` : `w."key", w."id"`)}`);

/** All that fit one filter, put in order. */
const gathered =
  (list: List, order: Order, some: Prisma.Sql, fits: Prisma.Sql): Source =>
  (after, size) =>
    readRows(Prisma.sql`
      SELECT ${ORDERS[order].key} AS "key", "id", 1 AS "fits"
      FROM (SELECT o.* FROM (${some}) s CROSS JOIN "Opportunity" o ON o."id" = s."id" WHERE ${fits})
      WHERE "userId" = ${list.userId} AND "stage" IN (${Prisma.join([...list.stages])}) AND ${belongs(list)}
        ${behind(list, order, after)}
      ORDER BY ${inOrder(list, order)} LIMIT ${size}`);

/** One stage after the other. */
function byStage(list: List, sourceOf: (list: List) => Source): Source {
  const stages = list.descends ? list.stages.toReversed() : list.stages;
  return async (after, size) => {
    const [said = "", within = ""] = splitOnce(after);
    const from = isStage(said) ? Math.max(0, stages.indexOf(said)) : 0;
    const found: Candidate[] = [];
    for (const stage of stages.slice(from)) {
      // Within a stage what moved last comes first, whichever way round the stages stand.
      const source = sourceOf({ ...list, stages: [stage], descends: true });
      const rows = await source(stage === said ? within : "", size - found.length);
      found.push(...rows.map((row) => ({ ...row, after: `${stage}~${row.after}` })));
      if (found.length >= size) break;
    }
    return found;
  };
}

/**
 * What holds the words, the newest first: the index gives its rows in that order by itself, and shows what it found only
 * of what is asked for.
 */
const searched =
  (list: List, match: string, filters: Prisma.Sql): Source =>
  async (after, size) => {
    const before = /^\d{1,15}$/.test(after)
      ? Prisma.sql`AND "SearchIndex".rowid < ${Number(after)}`
      : Prisma.empty;
    const fits = Prisma.sql`o."stage" IN (${Prisma.join([...list.stages])})
      AND o."archivedAt" IS ${list.isArchived ? Prisma.sql`NOT NULL` : Prisma.sql`NULL`}
      AND o."mergedIntoId" IS NULL AND ${filters}`;
    const snippets = SEARCHED.map(
      (name, column) => Prisma.sql`
        CASE WHEN ${fits} THEN snippet("SearchIndex", ${column}, ${MARKS.from}, ${MARKS.to}, '…', ${WORDS_SHOWN}) END
        AS ${Prisma.raw(`"${name}"`)}`,
    );
    const rows = found.parse(
      await database().$queryRaw`
        SELECT "SearchIndex".rowid AS "row", o."id", (${fits}) AS "fits", ${Prisma.join(snippets)}
        FROM "SearchIndex"
        CROSS JOIN "SearchEntry" e ON e."row" = "SearchIndex".rowid
        CROSS JOIN "Opportunity" o ON o."id" = e."opportunityId" AND o."userId" = ${list.userId}
        WHERE "SearchIndex" MATCH ${match} ${before}
        ORDER BY "SearchIndex".rowid DESC LIMIT ${size}`,
    );
    return rows.map(({ row, id, fits, title, notes, body }) => ({
      ...{ id, after: String(row), fits: fits !== 0 },
      found: [title, notes, body].flatMap((text) => text ?? []),
    }));
  };

const WORDS_SHOWN = 18;

const found = z.array(
  z.object({
    ...{ row: z.coerce.number(), id: z.string(), fits: z.coerce.number() },
    ...{ title: z.string().nullable(), notes: z.string().nullable(), body: z.string().nullable() },
  }),
);

async function readRows(sql: Prisma.Sql): Promise<Candidate[]> {
  const rows = keyed.parse(await database().$queryRaw(sql));
  return rows.map(({ key, id, fits }) => ({ id, after: `${id}~${key}`, fits: fits !== 0, found: [] }));
}

/** A moment as the database writes it; such texts sort as the moments do. */
const asStored = (at: Date): string => at.toISOString().replace("Z", "+00:00");

const keyed = z.array(
  z.object({
    key: z.union([z.string(), z.date().transform(asStored)]),
    id: z.string(),
    fits: z.coerce.number(),
  }),
);

function splitOnce(text: string): [string, string?] {
  const at = text.indexOf("~");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
