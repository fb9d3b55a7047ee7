import * as z from "zod";

/** More would be no list that anybody chooses from. */
export const MOST_TAGS = 100;

/** Counting how many have a tag stops here. */
export const MOST_COUNTED = 999;

export const tagName = z
  .string()
  .transform((name) => name.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "Give it a name.").max(40, "Keep it to 40 letters."))
  .refine((name) => /[\p{L}\p{N}]/u.test(name), "Give it a name with a letter or a number in it.");

export const tagForm = z.strictObject({ tagId: z.string().optional(), name: tagName });

export const tagMergeForm = z.strictObject({ tagId: z.string(), into: z.string("Choose the other tag.") });

export const tagRemovalForm = z.strictObject({ tagId: z.string() });
