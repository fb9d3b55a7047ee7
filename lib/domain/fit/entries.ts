import * as z from "zod";
import { numberFromText } from "./controls";

/** A field as its form sends it: one text, or several for a list of checkboxes. */
export const entry = z.union([z.string(), z.array(z.string())]);

/** The same as a list, whether one was sent or several. */
export const entryList = entry.transform((given) => [given].flat());

/** A number as people write it, held against `schema`; what is none gets the objection of `schema` to that. */
export const writtenNumber = (schema: z.ZodNumber) =>
  z
    .string()
    .transform((text) => numberFromText(text) ?? Number.NaN)
    .pipe(schema);

/** The same, and null where nothing was written. */
export const writtenNumberOrNone = (schema: z.ZodNumber) =>
  z
    .string()
    .transform((text) => (text.trim() === "" ? null : (numberFromText(text) ?? Number.NaN)))
    .pipe(schema.nullable());

/** Texts one a line, without the empty ones. */
export const writtenLines = z.string().transform((text) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
);
