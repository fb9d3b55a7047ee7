import "server-only";
import { type FilingKind, filingKindOf } from "@/lib/domain/capture/filing-kind";
import { readInvitation } from "@/lib/domain/capture/read-invitation";
import { SOURCE_COLUMNS, titleOf, toSource } from "@/lib/features/originals/records";
import { pause } from "@/lib/platform/background";
import { database } from "@/lib/platform/db";
import { type Cursor, cutPage } from "@/lib/platform/page";
import type { UserId } from "@/lib/platform/user-id";
import { type Sending, sending } from "./schema";

/** What waits to be looked through, with what it seems to be. */
export type Waiting = {
  id: string;
  title: string;
  createdAt: Date;
  kind: FilingKind;
  company: string | null;
  role: string | null;
};

/** What was handed in but not filed yet, the newest first, a page at a time. */
export async function listWaiting(
  userId: UserId,
  { after, timeZone }: { after: Cursor | null; timeZone: string },
): Promise<{ rows: Waiting[]; next: string | null }> {
  const rows = await database().original.findMany({
    where: {
      ...waitingOf(userId),
      ...(after
        ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] }
        : {}),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: READ_AT_ONCE + 1,
    select: { ...SOURCE_COLUMNS, id: true, createdAt: true },
  });
  const page = cutPage(rows, ({ id, createdAt }) => ({ id, at: createdAt }), READ_AT_ONCE);
  const seen: Waiting[] = [];
  for (const row of page.rows) {
    seen.push(seem(row, timeZone));
    // Reading one takes some ten milliseconds, and others are to be answered in between.
    await pause(0);
  }
  return { rows: seen, next: page.next };
}

const READ_AT_ONCE = 10;

/** How many wait to be looked through. */
export const countWaiting = (userId: UserId): Promise<number> =>
  database().original.count({ where: waitingOf(userId) });

/** What was put aside at one moment: how many, and what the newest of them is called; null for nothing. */
export async function readAside(
  userId: UserId,
  at: Date,
): Promise<{ count: number; title: string; at: number } | null> {
  const where = { userId, filing: null, discardedAt: at };
  const newest = await database().original.findFirst({
    where,
    orderBy: { createdAt: "desc" },
    select: SOURCE_COLUMNS,
  });
  if (!newest) return null;
  const count = await database().original.count({ where });
  return { count, title: titleOf(toSource(newest)), at: at.getTime() };
}

/** What became of files that were handed in together; null when it is theirs no more, or never was. */
export async function readSending(userId: UserId, key: string): Promise<Sending | null> {
  const receipt = await database().receipt.findUnique({ where: { userId_key: { userId, key } } });
  return sending.safeParse(receipt?.result).data ?? null;
}

const waitingOf = (userId: UserId) => ({ userId, filing: null, discardedAt: null });

type Row = Parameters<typeof toSource>[0] & { id: string; createdAt: Date };

function seem({ id, createdAt, ...row }: Row, timeZone: string): Waiting {
  const source = toSource(row);
  const proposal = readInvitation(source, { now: createdAt, timeZone });
  return {
    ...{ id, createdAt, title: titleOf(source), kind: filingKindOf(proposal, source) },
    ...{ company: proposal.company?.value ?? null, role: proposal.role?.value ?? null },
  };
}
