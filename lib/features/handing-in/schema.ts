import * as z from "zod";
import { NO_ROOM } from "@/lib/features/files/schema";
import { fileProblem as tableProblem } from "@/lib/features/imports/schema";
import { looksLikeHtml } from "@/lib/platform/reading/file-kind";

export const TEXT_LIMIT = 200_000;

/** The source of a page is longer than what one reads on it. */
const SOURCE_LIMIT = 600_000;

export const pasteForm = z.strictObject({
  text: z
    .string()
    .refine((text) => text.trim().length > 0, "Paste the text of the invitation.")
    .refine(
      (text) => text.length <= TEXT_LIMIT || looksLikeHtml(text),
      "That is more than 200,000 characters. Paste only the message itself, or hand it in as a file.",
    )
    .refine(
      (text) => text.length <= SOURCE_LIMIT,
      "That is more than 600,000 characters. Save the page as a file, and hand that in.",
    ),
});

export const linkForm = z.strictObject({
  url: z
    .string()
    .trim()
    .min(1, "Enter the address of the posting.")
    .max(2000, "An address this long is made to hold something else. Save the page as a file instead.")
    .transform((url) => (/^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(url) ? `https://${url}` : url)),
});

/** What became of the files that were handed in together; `line` is where in a table the reason lies. */
export const sending = z.object({
  kept: z.array(z.object({ id: z.string(), name: z.string() })),
  imports: z.array(z.object({ id: z.string(), name: z.string() })),
  refused: z.array(
    z.object({ name: z.string(), reason: z.string(), isTable: z.boolean(), line: z.string() }),
  ),
});

export type Sending = z.output<typeof sending>;

/** Where the files of a form that could not be taken are chosen anew: the reason stands beside the field, which is gone to. */
export const placeOfRefusal = (reason: string): string => `/log?problem=${reason}#file`;

/** Where one goes on: to the one thing that came of it, or to what became of each. */
export function placeAfter({ kept, imports, refused }: Sending, key: string): string {
  const [original, ...originals] = kept;
  const [table, ...tables] = imports;
  if (refused.length === 0 && original && originals.length + imports.length === 0)
    return `/log/${original.id}`;
  if (refused.length === 0 && table && tables.length + kept.length === 0) return `/import/${table.id}`;
  const isTables = kept.length + imports.length === 0 && refused.every(({ isTable }) => isTable);
  return isTables ? `/import?sending=${key}#table` : `/log?sending=${key}`;
}

const PROBLEMS: Record<string, string> = {
  empty: "There is nothing in this file.",
  "no-file": "Choose a file first.",
  "too-large": "This is larger than anything of its kind, so it was not read. Paste its text instead.",
  "too-large-together":
    "These files have more than 25 MB together, so nothing was kept. Hand in fewer at once.",
  "no-room": NO_ROOM,
  "too-many": "That is more than 50 files. Hand in fewer at once.",
  "too-long": "That is more than 200,000 characters. Paste only the part that matters.",
  "not-a-mail":
    "This is not a mail, whatever its name says. Save the message itself as .eml, or paste its text.",
  "outlook-msg": "This is Outlook's own format. Save the message as .eml there, or paste its text.",
  "not-a-calendar": "This is not a calendar, whatever its name says.",
  "no-events": "There is no event in this calendar.",
  "not-a-page": "This is not the page of a posting, whatever its name says. Paste its text instead.",
  pdf: "This is a PDF, which Tactful does not read. Open it, and paste its text.",
  picture: "This is a picture, and Tactful does not read pictures. Paste or type what it says.",
  document: "This is a document of an office program. Open it, and paste its text.",
  "other-kind": "This is not a kind of file that Tactful reads.",
  "too-nested": "This mail has more parts than a mail ever has, so it was not read. Paste its text instead.",
  "too-slow": "This took too long to read. Paste its text instead.",
  "too-heavy": "This took too much to read. Paste its text instead.",
  unreadable: "This could not be read. Paste its text instead.",
  "too-often": "That was a lot of files in a short time. Wait a minute, then try again.",
};

/** Why files were not taken, in one sentence; null for no reason at all. */
export const fileProblem = (reason: string): string | null =>
  reason === "" ? null : (PROBLEMS[reason] ?? PROBLEMS.unreadable ?? null);

/** The same of one file among them. */
export const refusalOf = ({ reason, isTable, line }: Sending["refused"][number]): string =>
  (isTable ? tableProblem(reason, line) : fileProblem(reason)) ?? "";
