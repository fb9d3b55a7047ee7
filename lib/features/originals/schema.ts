import * as z from "zod";

export const TEXT_LIMIT = 200_000;

export const pasteForm = z.strictObject({
  text: z
    .string()
    .max(
      TEXT_LIMIT,
      "That is more than 200,000 characters. Paste only the message itself, or save it as an .eml file.",
    )
    .refine((text) => text.trim().length > 0, "Paste the text of the invitation."),
});

export const discardForm = z.strictObject({ originalId: z.string() });

const FILE_PROBLEMS: Record<string, string> = {
  empty: "There is nothing in this file.",
  "no-file": "Choose a file first.",
  "too-large": "This file is too large. A mail may have at most 25 MB.",
  "not-a-mail":
    "This is not a mail, whatever its name says. Save the message itself as .eml, or paste its text.",
  "outlook-msg": "This is Outlook's own format. Save the message as .eml there, or paste its text.",
  "too-nested": "This mail has more parts than a mail ever has, so it was not read. Paste its text instead.",
  "too-slow": "This mail took too long to read. Paste its text instead.",
  unreadable: "This mail could not be read. Paste its text instead.",
  "too-often": "That was a lot of files in a short time. Wait a minute, then try again.",
};

/** Why a file was not taken, in one sentence; null for no reason at all. */
export const fileProblem = (reason: string): string | null =>
  reason === "" ? null : (FILE_PROBLEMS[reason] ?? FILE_PROBLEMS.unreadable ?? null);
