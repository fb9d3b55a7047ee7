import * as z from "zod";
import { CONTACT_CHOICES } from "@/lib/domain/tables/contact-draft";
import { FIELD_NAMES, type Field } from "@/lib/domain/tables/field";
import { IMPORTED_STAGES } from "@/lib/domain/tables/statuses";

export const importForm = z.strictObject({ importId: z.string() });

export const contactsForm = z.strictObject({
  importId: z.string(),
  contacts: z.enum(CONTACT_CHOICES, "Choose whom to bring in."),
});

/** The names under which the mapping's form sends what each field, and each status, stands for. */
export const fieldName = (field: Field): string => `field.${field}`;
export const statusName = (at: number): string => `status.${at}`;
export const statusTextName = (at: number): string => `said.${at}`;

const place = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);
const stage = z.union([z.literal("").transform(() => null), z.enum(IMPORTED_STAGES)]);

/** Which column holds what; an empty field is in none. A status that is not told apart by its text is passed over. */
export const mappingForm = z
  .object({
    importId: z.string(),
    kept: z.union([place.transform((at) => [at]), z.array(place)]).default([]),
    order: z.enum(["day-first", "month-first"]).nullable().default(null),
  })
  .catchall(z.string())
  .transform(({ importId, kept, order, ...typed }, context) => {
    const fields: Partial<Record<Field, number>> = {};
    for (const field of FIELD_NAMES) {
      const column = typed[fieldName(field)] ?? "";
      const read = place.safeParse(column);
      if (read.success) fields[field] = read.data;
      else if (column !== "")
        context.addIssue({ code: "custom", path: [fieldName(field)], message: NO_COLUMN });
    }
    for (const field of ["company", "role"] as const)
      if (fields[field] === undefined)
        context.addIssue({
          code: "custom",
          path: [fieldName(field)],
          message: `Which column names the ${field}?`,
        });
    return { importId, fields, kept, order, statuses: readStatuses(typed) };
  });

/** What is to stand in cells of one row, under the names of their fields. */
export const rowForm = z
  .object({
    importId: z.string(),
    line: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  })
  .catchall(z.string().trim().max(2000, "This is longer than what belongs there."))
  .transform(({ importId, line, ...typed }, context) => {
    const cells = FIELD_NAMES.flatMap((field) => {
      const text = typed[fieldName(field)];
      return text === undefined ? [] : [{ field, text }];
    });
    for (const { field, text } of cells)
      if (text === "" && (field === "company" || field === "role"))
        context.addIssue({ code: "custom", path: [fieldName(field)], message: `Write the ${field}.` });
    return { importId, line, cells };
  });

const NO_COLUMN = "There is no such column.";

function readStatuses(typed: Record<string, string>) {
  const texts = Object.entries(typed).flatMap(([name, text]) => {
    const at = /^said\.(\d{1,3})$/.exec(name)?.[1];
    return at === undefined ? [] : [{ at: Number(at), text }];
  });
  return texts.flatMap(({ at, text }) => {
    const chosen = stage.safeParse(typed[statusName(at)] ?? "");
    return chosen.success ? [{ text, stage: chosen.data }] : [];
  });
}

/** What became, or will become, of a row, in the order in which a page shows them: of somebody, or of an opportunity. */
export const OUTCOMES = [
  ...(["kept", "taken-back", "made", "new", "doubtful", "known"] as const),
  ...(["contact-kept", "contact-taken-back", "contact-made", "contact-new", "contact-doubtful"] as const),
  ...(["contact-known", "contact-left-out", "refused"] as const),
] as const;

/** The rows of which something is to become yet. */
export const WAITING = ["new", "doubtful", "contact-new", "contact-doubtful"] as const satisfies Outcome[];

export type Outcome = (typeof OUTCOMES)[number];

const SAVE_AS_CSV = "Open it where it was made, and save or download it as CSV or Excel (.xlsx) from there.";

const FILE_PROBLEMS: Record<string, string> = {
  empty: "There is nothing in this file.",
  "no-file": "Choose a file first.",
  "too-large":
    "This file is larger than 25 MB, which no list of applications is. Of a large archive, unpack it and choose the file with the jobs alone.",
  "not-a-table": "This is no table, whatever its name says. Export it as CSV, JSON or Excel (.xlsx).",
  "other-workbook": `This is a workbook of another program, of an older kind, or with a password. ${SAVE_AS_CSV}`,
  "unsafe-archive":
    "This archive is broken, or made in a way that would do harm, so nothing was taken out of it. Unpack it yourself and choose the file with the jobs.",
  "nothing-in-archive": "There is no table with jobs in this archive. Of LinkedIn, ask for the larger one.",
  "unknown-database": "This is a database, but not one of JobSync.",
  "not-json": "This begins as JSON does, but cannot be read to its end. Was it cut off while it was saved?",
  "too-nested": "This JSON has lists within lists beyond all reason, so it was not read.",
  "forbidden-name": "This JSON has names in it that are made to do harm, so it was not read.",
  "open-quote":
    "A quotation mark is opened in {line} and never closed, so it cannot be told where the rows end.",
  "too-many-rows": "This has more than 50,000 rows. Divide it, and bring in one part after the other.",
  "too-many-columns": "This has more than 100 columns in {line}. Remove those that are not about the jobs.",
  "no-rows":
    "There are no rows about jobs in it. Of LinkedIn, ask for the larger archive: the smaller has only your connections.",
  "no-columns": "There is only one column in this file. Is something else than commas between its cells?",
  "too-slow": "This took too long to read. Divide it, and bring in one part after the other.",
  "too-heavy": "This is too much to be read at once. Divide it, and bring in one part after the other.",
  unreadable: "This file could not be read. Export it as CSV.",
  "too-often": "That was a lot of files in a short time. Wait a minute, then try again.",
};

/** Why a file was not taken, in one sentence; null for no reason at all. */
export function fileProblem(reason: string, line: string): string | null {
  if (reason === "") return null;
  const sentence = FILE_PROBLEMS[reason] ?? FILE_PROBLEMS.unreadable ?? "";
  return sentence.replace("{line}", /^\d{1,9}$/.test(line) ? `line ${line}` : "it");
}
