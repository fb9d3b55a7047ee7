import type { Work } from "@/lib/platform/action";
import { settings } from "@/lib/platform/env";

/**
 * Whether so many bytes more may be kept: one account does not fill the disk of all. Counts what was handed in, with its
 * enclosures, and the documents, also those put aside.
 */
export async function hasRoomFor(
  { tx, userId }: Pick<Work, "tx" | "userId">,
  bytes: number,
): Promise<boolean> {
  const where = { userId };
  const enclosures = await tx.enclosure.aggregate({ where, _sum: { sizeBytes: true } });
  const documents = await tx.document.aggregate({ where, _sum: { sizeBytes: true } });
  const [originals] = await tx.$queryRaw<{ kept: number | bigint | null }[]>`
    SELECT sum(length("bytes")) AS "kept" FROM "Original" WHERE "userId" = ${userId}`;
  const kept =
    Number(originals?.kept ?? 0) + (enclosures._sum.sizeBytes ?? 0) + (documents._sum.sizeBytes ?? 0);
  return kept + bytes <= settings().mostKeptBytes;
}
