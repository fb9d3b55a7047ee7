import "server-only";
import path from "node:path";
import { database } from "@/lib/platform/db";
import { fileOf } from "@/lib/platform/db/beside";
import { type Copy, copiesOf, listCopies } from "@/lib/platform/db/copies";
import type { FileOnDisk } from "@/lib/platform/download";
import type { UserId } from "@/lib/platform/user-id";
import { isOwner, making, progressOf } from "./records";

/** `progress`: bytes of the copy that is being made, and of the database. */
export type Backups = {
  copies: Copy[];
  folder: string;
  progress: { done: number; all: number } | null;
  hasFailed: boolean;
};

/** Whether somebody runs this installation. */
export const readIsOwner = (userId: UserId): Promise<boolean> => isOwner(database(), userId);

/** The copies of the whole database; null for whoever does not run this installation. */
export async function readBackups(userId: UserId): Promise<Backups | null> {
  if (!(await isOwner(database(), userId))) return null;
  const file = await fileOf(database());
  const { now } = making();
  return {
    copies: listCopies(file),
    folder: copiesOf(file),
    progress: now && !now.hasFailed ? progressOf(file, now.name) : null,
    hasFailed: now?.hasFailed ?? false,
  };
}

/** One of the copies, to be saved elsewhere; null for whoever does not run this installation. */
export async function readBackupFile(userId: UserId, name: string): Promise<FileOnDisk | null> {
  const backups = await readBackups(userId);
  const copy = backups?.copies.find((each) => each.name === name);
  if (!backups || !copy) return null;
  const { sizeBytes } = copy;
  return { path: path.join(backups.folder, name), name, contentType: "application/vnd.sqlite3", sizeBytes };
}
