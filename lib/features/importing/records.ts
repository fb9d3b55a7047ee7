import type { ImportStatus } from "@/lib/features/imports/records";
import type { Database } from "@/lib/platform/db";

const WORKED_AT: ImportStatus[] = ["checking", "running", "undoing", "redoing"];

/** Everybody's imports that were worked at when the process ended. */
export const findInterrupted = (db: Database): Promise<{ id: string; userId: string }[]> =>
  db.import.findMany({ where: { status: { in: WORKED_AT } }, select: { id: true, userId: true } });
