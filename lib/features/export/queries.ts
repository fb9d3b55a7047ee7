import "server-only";
import { stat } from "node:fs/promises";
import { bundleTables } from "@/lib/domain/bundle/tables";
import { database } from "@/lib/platform/db";
import { readBeside } from "@/lib/platform/db/beside";
import type { FileOnDisk } from "@/lib/platform/download";
import type { UserId } from "@/lib/platform/user-id";
import { countRows, fileOfExport, underWay } from "./records";

/**
 * `counts`: rows that somebody has, by table, of those tables in which they have some. `progress`: rows written and to be
 * written of the copy that is being made. `ready`: the newest one that is whole.
 */
export type ExportStanding = {
  counts: { table: string; count: number }[];
  progress: { done: number; all: number } | null;
  hasFailed: boolean;
  ready: { sizeBytes: number; madeAt: Date } | null;
};

export async function readExport(userId: UserId): Promise<ExportStanding> {
  const rows = await readBeside(database(), async (file) => countRows(file, userId));
  const standing = underWay().get(userId);
  const about = await stat(fileOfExport(userId)).catch(() => null);
  return {
    counts: bundleTables.flatMap(({ name: table }) => {
      const count = rows[table] ?? 0;
      return count > 0 ? [{ table, count }] : [];
    }),
    progress: standing && !standing.hasFailed ? { done: standing.done, all: standing.all } : null,
    hasFailed: standing?.hasFailed ?? false,
    ready: about && { sizeBytes: about.size, madeAt: about.mtime },
  };
}

/** The copy that was made for somebody; null when there is none. */
export async function readExportFile(userId: UserId): Promise<FileOnDisk | null> {
  const path = fileOfExport(userId);
  const about = await stat(path).catch(() => null);
  if (!about) return null;
  const day = about.mtime.toISOString().slice(0, 10);
  return { path, name: `tactful-${day}.zip`, contentType: "application/zip", sizeBytes: about.size };
}
