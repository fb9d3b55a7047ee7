import * as z from "zod";
import { type Format, readInThread, type Unanswered } from "@/lib/platform/reading/in-thread";
import { err, ok, type Result } from "@/lib/result";
import { REASONS, type Reason, type Sheet, type Wanted } from "./sheet";

/** A large workbook takes longer than a mail. */
const MOST_MILLISECONDS = 15_000;

/** Only as deep as what the rest relies on: fifty thousand rows are checked in passing. */
const rows = z.custom<Sheet["rows"]>(
  (value) =>
    Array.isArray(value) &&
    value.every(({ line, cells }) => typeof line === "number" && Array.isArray(cells)),
);

const answer = z.union([
  z.object({
    sheets: z.array(z.object({ name: z.string(), unit: z.enum(["line", "row", "entry"]), rows })),
  }),
  z.object({ reason: z.enum(REASONS), line: z.number().nullable() }),
]);

const tables: Format<z.output<typeof answer>, never> = { name: "tables", value: answer, reasons: [] };

/**
 * Reads every table of a file of whatever kind: text, JSON, an archive, a workbook, a database. It is done in the thread
 * for strangers' files, so the server goes on answering whatever is in it.
 * @returns the tables that have rows; else why there are none, with the line in `problems.line` where it is in one.
 */
export async function readTables(
  bytes: Uint8Array,
  { name, wanted }: { name: string; wanted: Wanted },
): Promise<Result<Sheet[], Reason | Unanswered>> {
  const read = await readInThread(tables, { bytes, name, wanted }, MOST_MILLISECONDS);
  if (!read.ok) return read;
  if ("sheets" in read.value) return ok(read.value.sheets);
  const { reason, line } = read.value;
  return line === null ? err(reason) : err(reason, { line: String(line) });
}
