import * as z from "zod";

export const TEXT_LIMIT = 200_000;

export const pasteForm = z.strictObject({
  text: z
    .string()
    .max(TEXT_LIMIT, "That is more than 200,000 characters. Paste only the message itself, or save it as an .eml file.")
    .refine((text) => text.trim().length > 0, "Paste the text of the invitation."),
});

export const discardForm = z.strictObject({ originalId: z.string() });
