import * as z from "zod";
import type { Database, Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/db/client/client";
import type { UserId } from "@/lib/platform/user-id";

/**
 * When what was taken back was last active: before everything else, so that a list by activity ends before it, however
 * much there is of it. Nor is it open, and the search does not have it.
 */
export const NEVER = new Date(0);

export const ROW_COLUMNS = {
  id: true,
  role: true,
  stage: true,
  isOpen: true,
  wantsAnswer: true,
  answerBy: true,
  activityAt: true,
  createdAt: true,
  company: { select: { name: true } },
  contact: { select: { name: true } },
} satisfies Prisma.OpportunitySelect;

type Row = Prisma.OpportunityGetPayload<{ select: typeof ROW_COLUMNS }>;

/** One opportunity as a list shows it. */
export type OpportunityRow = {
  id: string;
  role: string;
  company: string;
  contactName: string | null;
  stage: string;
  isOpen: boolean;
  wantsAnswer: boolean;
  answerBy: Date | null;
  activityAt: Date;
};

export const toRow = ({
  id,
  role,
  stage,
  isOpen,
  wantsAnswer,
  answerBy,
  activityAt,
  company,
  contact,
}: Row): OpportunityRow => ({
  id,
  role,
  company: company.name,
  contactName: contact?.name ?? null,
  stage,
  isOpen,
  wantsAnswer,
  answerBy,
  activityAt,
});

const owners = z.array(z.object({ userId: z.string() }));

/** Everybody who has opportunities of which it is not known yet which company their agency is. */
export async function findWithoutAgencyKey(db: Database): Promise<{ id: string; userId: string }[]> {
  const rows = await db.$queryRaw`
    SELECT DISTINCT "userId" FROM "Opportunity" INDEXED BY "Opportunity_without_agency_key"
    WHERE "agency" IS NOT NULL AND "agencyKey" = ''`;
  return owners.parse(rows).map(({ userId }) => ({ id: userId, userId }));
}

const brought = z.array(z.object({ id: z.string(), agency: z.string() }));

/** Such opportunities of somebody, in the order of their ids. */
export async function loadWithoutAgencyKey(
  client: Tx,
  userId: UserId,
  { after, limit }: { after: string; limit: number },
): Promise<z.output<typeof brought>> {
  return brought.parse(
    await client.$queryRaw`
      SELECT "id", "agency" FROM "Opportunity" INDEXED BY "Opportunity_without_agency_key"
      WHERE "userId" = ${userId} AND "id" > ${after} AND "agency" IS NOT NULL AND "agencyKey" = ''
      ORDER BY "id" LIMIT ${limit}`,
  );
}

const keys = z.array(z.object({ key: z.string() }));

/** Of some companies, by their keys, those that brought somebody an opportunity. */
export async function loadAgencies(
  client: Tx,
  userId: UserId,
  nameKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await client.$queryRaw`
    SELECT "value" AS key FROM json_each(${JSON.stringify([...new Set(nameKeys)])})
    WHERE EXISTS (SELECT 1 FROM "Opportunity" INDEXED BY "Opportunity_userId_agencyKey_activityAt_id_idx"
      WHERE "userId" = ${userId} AND "agencyKey" = "value" AND "activityAt" > ${NEVER})`;
  return new Set(keys.parse(rows).map(({ key }) => key));
}
