import "server-only";
import * as z from "zod";
import { matchAmong } from "@/lib/domain/search/match";
import { sortKey } from "@/lib/domain/search/sort-key";
import { isStage, STAGES } from "@/lib/domain/timeline/stage";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

/** How it came out with them, in words: the open ones, my noes and theirs, each by itself. */
type Outcome = { said: string; count: number };

/**
 * What one had to do with a company, an agency or a person before. `lastAt`: when something last happened; `answered`:
 * whether a word of theirs ever came; `opportunities`: those that moved last.
 */
export type Dealing = {
  name: string;
  as: "company" | "agency" | "contact";
  count: number;
  outcomes: Outcome[];
  lastAt: Date;
  answered: boolean;
  opportunities: { id: string; role: string; company: string; stage: string }[];
};

/** So many opportunities are looked at, the newest first: enough to remember by, however long the search has been. */
const MOST_READ = 100;
const MOST_SHOWN = 5;

const COLUMNS = {
  ...{ id: true, role: true, stage: true, activityAt: true, agency: true },
  company: { select: { name: true } },
  contact: { select: { name: true } },
} as const;

/** Whom a name may mean, by company, agency and contact, and what came of it with each; the latest first. */
export async function dealingsWith(userId: UserId, text: string, limit: number): Promise<Dealing[]> {
  const rows = await findNamed(userId, text);
  const wanted = sortKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const isMeant = (name: string | null | undefined): name is string =>
    Boolean(name) && wanted.every((word) => wordsIn(name ?? "").some((each) => each.startsWith(word)));
  const named = rows.flatMap((row) => [
    ...(isMeant(row.company.name) ? [{ as: "company" as const, name: row.company.name, row }] : []),
    ...(isMeant(row.agency) ? [{ as: "agency" as const, name: row.agency, row }] : []),
    ...(isMeant(row.contact?.name) ? [{ as: "contact" as const, name: row.contact.name, row }] : []),
  ]);
  const heard = await heardFrom(
    userId,
    named.map(({ row }) => row.id),
  );
  const groups = Map.groupBy(named, ({ as, name }) => `${as} ${sortKey(name)}`);
  return [...groups.values()]
    .flatMap((group) => toDealing(group, heard) ?? [])
    .toSorted((a, b) => b.lastAt.getTime() - a.lastAt.getTime())
    .slice(0, limit);
}

const wordsIn = (name: string): string[] => sortKey(name).split(/[^\p{L}\p{N}]+/u);

const hits = z.array(z.object({ opportunityId: z.string() }));

async function findNamed(userId: UserId, text: string) {
  const match = matchAmong(userId, text, ["title"]);
  if (!match) return [];
  const found = hits.parse(
    await database().$queryRaw`
      SELECT e."opportunityId" FROM "SearchIndex"
      CROSS JOIN "SearchEntry" e ON e."row" = "SearchIndex".rowid
      WHERE "SearchIndex" MATCH ${match} AND e."userId" = ${userId}
      ORDER BY "SearchIndex".rowid DESC LIMIT ${MOST_READ}`,
  );
  const ids = found.map(({ opportunityId }) => opportunityId);
  // Asked for in an order, SQLite would go through the index of that order and look at everything.
  const rows = await database().opportunity.findMany({
    where: { userId, id: { in: ids }, mergedIntoId: null },
    select: COLUMNS,
  });
  return rows.toSorted((a, b) => b.activityAt.getTime() - a.activityAt.getTime() || (a.id < b.id ? 1 : -1));
}

type Named = Awaited<ReturnType<typeof findNamed>>[number];

/** Those of some opportunities in which they said anything. */
async function heardFrom(userId: UserId, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const entries = await database().timelineEntry.findMany({
    where: { userId, opportunityId: { in: [...new Set(ids)] }, by: "them", undoneBy: { none: {} } },
    distinct: ["opportunityId"],
    select: { opportunityId: true },
  });
  return new Set(entries.flatMap(({ opportunityId }) => opportunityId ?? []));
}

function toDealing(
  group: readonly { as: Dealing["as"]; name: string; row: Named }[],
  heard: ReadonlySet<string>,
): Dealing | null {
  const [latest] = group;
  if (!latest) return null;
  const rows = group.map(({ row }) => row);
  const outcomes = Map.groupBy(rows, ({ stage }) => saidOf(stage));
  return {
    ...{ as: latest.as, name: latest.name, count: rows.length, lastAt: latest.row.activityAt },
    outcomes: [...outcomes].map(([said, { length: count }]) => ({ said, count })),
    answered: rows.some(({ id }) => heard.has(id)),
    opportunities: rows
      .slice(0, MOST_SHOWN)
      .map(({ id, role, stage, company }) => ({ id, role, stage, company: company.name })),
  };
}

const saidOf = (stage: string): string =>
  isStage(stage) && STAGES[stage].isOpen
    ? "open"
    : isStage(stage)
      ? STAGES[stage].title.toLowerCase()
      : stage;
