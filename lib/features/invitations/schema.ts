import * as z from "zod";
import { postingUrlOf } from "@/lib/domain/opportunity/posting-url";
import { readLocal } from "@/lib/domain/time/local";

/** How an invitation came. */
export const CHANNELS = {
  email: "E-mail",
  linkedin: "LinkedIn",
  phone: "Phone",
  other: "Another way",
} as const;

export const text = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`);

/** A day and hour as a field holds it, in the person's own zone. */
const asLocal = (value: string, context: z.RefinementCtx) => {
  const read = readLocal(value);
  if (!read) context.addIssue("That day or hour does not exist. Write it as 2026-11-24 14:00.");
  return read ?? z.NEVER;
};

/** A day and hour; null when nothing was entered. */
export const optionalLocal = z
  .string()
  .trim()
  .transform((value) => value.replace(" ", "T"))
  .transform((value, context) => (value === "" ? null : asLocal(value, context)));

/** As `optionalLocal`, for what must be entered. */
export const local = (missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .transform((value) => value.replace(" ", "T"))
    .transform(asLocal);

/** What is asked where it is missing. */
export const MISSING = {
  company: "Which company is it? An agency's name will do until you know.",
  role: "Which role is it about? A rough name will do.",
};

/** What is known besides; the same fields when something is filed and when it is corrected. */
export const besides = {
  contactName: text(200).default(""),
  contactEmail: z
    .union([
      z.literal(""),
      z.email("This is not an e-mail address. Leave it empty if there is none.").max(254),
    ])
    .default(""),
  place: text(200).default(""),
  agency: text(200).default(""),
  answerBy: optionalLocal.default(null),
};

/** Where it is advertised, as it is known again; null when nothing was entered. */
const postingUrl = z
  .string()
  .trim()
  .default("")
  .transform((address, context) => {
    const url = postingUrlOf(address);
    if (address && !url)
      context.addIssue("This is not an address of the web. Leave it empty if there is none.");
    return url;
  });

const ticked = z
  .union([z.string(), z.array(z.string())])
  .default("")
  .transform((value) => value.length > 0);

/** What is found out later is corrected, not logged. */
export const correctForm = z.strictObject({
  opportunityId: z.string(),
  company: text(200).min(1, MISSING.company),
  role: text(200).min(1, MISSING.role),
  ...{ ...besides, postingUrl },
  referrer: text(200).default(""),
  viaAgency: ticked,
  goodCause: text(1000).default(""),
});
