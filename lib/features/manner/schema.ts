import * as z from "zod";
import { ADDRESSES, LANGUAGES, REGIONS, TONES } from "@/lib/domain/message/choices";

/** How a person writes, as new messages begin. */
export const mannerForm = z
  .strictObject({
    tone: z.enum(TONES, "Choose a tone."),
    region: z.enum(REGIONS, "Choose a spelling."),
    language: z.enum(LANGUAGES, "Choose a language."),
    address: z.enum(ADDRESSES, "Choose how you address people."),
    signature: z
      .string()
      .trim()
      .max(500, "Use at most 500 characters.")
      .default("")
      .transform((text) => text.replace(/\r\n?/g, "\n")),
    onBenefits: z.union([z.string(), z.array(z.string())]).default(""),
  })
  .transform(({ onBenefits, ...manner }) => ({ ...manner, onBenefits: onBenefits.length > 0 }));
