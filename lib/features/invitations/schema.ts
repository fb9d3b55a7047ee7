import * as z from "zod";
import { invitationKinds } from "@/lib/domain/capture/invitation-kinds";
import { readLocal } from "@/lib/domain/time/local";

/** How an invitation came. */
export const CHANNELS = {
  email: "E-mail",
  linkedin: "LinkedIn",
  phone: "Phone",
  other: "Another way",
} as const;

const text = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`);

/** A day and hour as a field holds it, in the person's own zone. */
const local = (value: string, context: z.RefinementCtx) => {
  const read = readLocal(value);
  if (!read) context.addIssue("That day or hour does not exist. Write it as 2026-11-24 14:00.");
  return read ?? z.NEVER;
};

/** As `local`; null when nothing was entered. */
export const optionalLocal = z
  .string()
  .trim()
  .transform((value) => value.replace(" ", "T"))
  .transform((value, context) => (value === "" ? null : local(value, context)));

/** What is known of an opportunity; the same fields when it is logged and when it is corrected. */
const facts = {
  company: text(200).min(1, "Which company is it? An agency's name will do until you know."),
  role: text(200).min(1, "Which role is it about? A rough name will do."),
  contactName: text(200).default(""),
  contactEmail: z
    .union([
      z.literal(""),
      z.email("This is not an e-mail address. Leave it empty if there is none.").max(254),
    ])
    .default(""),
  place: text(200).default(""),
  answerBy: optionalLocal.default(null),
};

const ticked = z
  .union([z.string(), z.array(z.string())])
  .default("")
  .transform((value) => value.length > 0);

/** What is found out later is corrected, not logged. */
export const correctForm = z.strictObject({
  opportunityId: z.string(),
  ...facts,
  interviewAt: optionalLocal.default(null),
  referrer: text(200).default(""),
  viaAgency: ticked,
  goodCause: text(1000).default(""),
});

export const logForm = z.strictObject({
  originalId: z.string().default(""),
  ...facts,
  kind: z.enum(
    invitationKinds.map(({ kind }) => kind) as [string, ...string[]],
    "Choose what kind of message this is.",
  ),
  channel: z.enum(Object.keys(CHANNELS) as [keyof typeof CHANNELS], "Choose how it came."),
  receivedAt: z
    .string()
    .trim()
    .min(1, "When did it come?")
    .transform((value) => value.replace(" ", "T"))
    .transform(local),
});
