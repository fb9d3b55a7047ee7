import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Tx } from "@/lib/platform/db";
import { copiesOf } from "@/lib/platform/db/copies";
import type { UserId } from "@/lib/platform/user-id";

/** Whether somebody runs this installation: a copy holds what belongs to everybody on it. */
export async function isOwner(tx: Tx, userId: UserId): Promise<boolean> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { isOwner: true } });
  return user?.isOwner ?? false;
}

/** What is known of a copy while this process makes it, and of one that could not be made. */
export type Making = { name: string; hasFailed: boolean };

/** The copy that this process makes, or failed to make, last; none: it is not making any. */
export const making = (): { now: Making | null } => {
  shared.tactfulBackup ??= { now: null };
  return shared.tactfulBackup;
};

const shared = globalThis as typeof globalThis & { tactfulBackup?: { now: Making | null } };

/** Bytes of the database and of as much of its copy as is written; a copy is a little smaller, for it has no gaps. */
export function progressOf(file: string, name: string): { done: number; all: number } {
  const sizeOf = (at: string) => statSync(at, { throwIfNoEntry: false })?.size ?? 0;
  const folder = copiesOf(file);
  const parts = readdirSync(folder).filter((each) => each.startsWith(`${name}.db.`));
  return { done: Math.max(0, ...parts.map((each) => sizeOf(path.join(folder, each)))), all: sizeOf(file) };
}
