import * as z from "zod";
import { entryList, writtenLines, writtenNumberOrNone } from "@/lib/domain/fit/entries";
import { numberBetween } from "@/lib/domain/fit/quantity";
import { NOS } from "@/lib/domain/message/nos";
import { REASONS, type ReasonCode } from "@/lib/domain/message/reasons";

/** A decision is looked at again after this many days, unless the person says otherwise. */
export const REVIEW_DAYS = 90;

/** What an interview can be taken for beside the role, as it then stands among the reasons. */
export const PURPOSES = { practice: "for practice" } as const;

export const MOODS = ["calm", "relieved", "torn", "rushed", "tired", "hopeful"] as const;

/** Whether a decision was for or against an opportunity; null for one of another version. */
export function sideOf(choice: string): "accept" | "decline" | null {
  if (NOS.some((no) => no === choice)) return "decline";
  return ["accept", "accept-offer"].includes(choice) ? "accept" : null;
}

/** How sure one can say to be with one tap, in percent. */
export const SURENESS = ["50", "60", "70", "80", "90", "95"] as const;

export const acceptForm = z.strictObject({
  opportunityId: z.string(),
  purpose: z.enum(Object.keys(PURPOSES) as [keyof typeof PURPOSES], "Choose from these purposes.").optional(),
});

const codes = REASONS.map(({ code }) => code) as [ReasonCode, ...ReasonCode[]];
const knownReason = z.enum([...codes, ...Object.values(PURPOSES)], "Choose from these reasons.");

const MOST_LINES = 10;
const LONGEST_LINE = 200;

/** Reasons in the person's own words, one a line. */
const lines = writtenLines.pipe(
  z
    .array(z.string().max(LONGEST_LINE, `Use at most ${LONGEST_LINE} characters a line.`))
    .max(MOST_LINES, `Use at most ${MOST_LINES} lines.`),
);

/** Null when nothing was written. */
const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Use at most ${most.toLocaleString("en")} characters.`)
    .default("")
    .transform((written) => written || null);

const NOT_PERCENT = "Write a whole number from 0 to 100.";
const percent = z
  .string()
  .transform((written) => written.replace(/%\s*$/, ""))
  .pipe(writtenNumberOrNone(numberBetween(0, 100, NOT_PERCENT).int(NOT_PERCENT)))
  .default(null);

const isDay = (written: string): boolean => written === "" || z.iso.date().safeParse(written).success;

/** What is noted beside a decision; all of it may be left out. `sureExactly` is meant when both are given. */
export const noteForm = z
  .strictObject({
    decisionId: z.string(),
    reasons: entryList.pipe(z.array(knownReason)).default([]),
    ownReasons: lines.default([]),
    sure: z.enum(["", ...SURENESS], "Choose how sure you are.").default(""),
    sureExactly: percent,
    mood: z.enum(["", ...MOODS], "Choose from these moods.").default(""),
    doubt: text(1000),
    tripwire: text(1000),
    reviewOn: z.string().default("").refine(isDay, "Write a day that there is, such as 2027-02-22."),
  })
  .transform(({ reasons, ownReasons, sure, sureExactly, mood, reviewOn, ...rest }) => ({
    ...rest,
    reasons: [...new Set<string>([...reasons, ...ownReasons])],
    confidence: sureExactly ?? (sure ? Number(sure) : null),
    mood: mood || null,
    reviewOn: reviewOn || null,
  }));

export const reviewForm = z.strictObject({
  decisionId: z.string(),
  wasRight: z.enum(["yes", "no"], "Say whether it still seems right.").transform((said) => said === "yes"),
  outcome: text(2000),
});
