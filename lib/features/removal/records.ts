import path from "node:path";
import { bundleTables } from "@/lib/domain/bundle/tables";
import type { Database } from "@/lib/platform/db";
import { settings } from "@/lib/platform/env";

/** What stands in the place of a password's hash when no password opens the account any more. */
export const CLOSED = "";

/** Lies there from before an account is gone until nothing of it is left on the disk. */
export const debtFile = (): string => path.join(settings().dataDir, "to-shred");

/** Tables of somebody that no bundle holds; nothing else names their rows. */
const OTHERS: readonly string[] = [
  ...["Session", "Receipt", "Feed", "BundleRow", "Bundle", "SearchEntry", "DirectoryEntry", "Course"],
];

/** Every table with rows of somebody, children before their parents. */
export const TABLES_TO_EMPTY: readonly string[] = [
  ...OTHERS,
  ...bundleTables.map(({ name }) => name).reverse(),
];

/** Everybody's accounts whose time has come. */
export async function findRemovable(
  db: Database,
  now = new Date(),
): Promise<{ id: string; userId: string }[]> {
  const users = await db.user.findMany({ where: { removeAt: { lte: now } }, select: { id: true } });
  return users.map(({ id }) => ({ id, userId: id }));
}
