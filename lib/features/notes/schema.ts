import * as z from "zod";

/** More is a document, and can be kept as one. */
const MOST_CHARACTERS = 10_000;

/** So many notes of one opportunity are kept; nobody reads more. */
export const MOST_NOTES = 200;

export const noteBody = z
  .string()
  .trim()
  .max(MOST_CHARACTERS, "Use at most 10,000 characters. A longer text can be kept as a document.");

export const noteForm = z.strictObject({
  opportunityId: z.string(),
  /** Empty for a new one. */
  noteId: z.string().default(""),
  body: noteBody.min(1, "Write something first."),
});

export const removeNoteForm = z.strictObject({ noteId: z.string() });
