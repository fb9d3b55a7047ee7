import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readInvitation } from "@/lib/domain/capture/read-invitation";
import { type Labelled, readLabelled } from "./labelled";
import { readFile } from "./read-file";
import type { Judged } from "./score";

/** Reads every file that a folder's `truth.json` names; null for a folder without one, or with one of another shape. */
export async function judgeFolder(folder: string): Promise<Judged[] | null> {
  const labelled = labelledIn(folder);
  if (!labelled) return null;
  const judged: Judged[] = [];
  for (const one of labelled) judged.push(await judge(folder, one));
  return judged;
}

function labelledIn(folder: string): readonly Labelled[] | null {
  try {
    return readLabelled(JSON.parse(readFileSync(path.join(folder, "truth.json"), "utf8")));
  } catch {
    return null;
  }
}

/** A file that is not there, or cannot be read, says nothing. Its own date stands in for a time of reading not given. */
async function judge(folder: string, labelled: Labelled): Promise<Judged> {
  const file = path.join(folder, labelled.file);
  const source = existsSync(file) ? await readFile(file) : null;
  if (!source?.ok) return { labelled, read: null };
  const now = new Date(labelled.now ?? source.value.date ?? "2026-01-01T12:00:00Z");
  const proposal = readInvitation(source.value, { now, timeZone: labelled.readerTimeZone });
  return { labelled, read: { source: source.value, proposal } };
}
