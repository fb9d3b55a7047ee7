import * as z from "zod";
import { confidences, sources } from "@/lib/domain/fit/answer";
import { entry, entryList, writtenNumberOrNone } from "@/lib/domain/fit/entries";
import { numberBetween } from "@/lib/domain/fit/quantity";

/** The fields of an answer carry whom it is about and its criterion in front: "0199….0198….value.min". */
export const fieldOf = (subject: string, criterionId: string, name: string): string =>
  `${subject}.${criterionId}.${name}`;

/** How a person begins an answer: nobody has said, this is it, partly, or it does not apply. */
const STATES = ["unknown", "known", "partial", "na"] as const;

/** More are not answered side by side. */
export const MOST_SIDE_BY_SIDE = 6;

const several = entryList.pipe(z.array(z.string()).min(1).max(MOST_SIDE_BY_SIDE));

/**
 * Checklists as their form sends them, one or several side by side. `subject`: whom each is about, an opportunity's id
 * or the present job. `seen`, in the same order: the id of the last answer that stood when the form was opened, empty
 * when there was none; with it a second tab is told, and overwrites nothing.
 */
export const checklistForm = z
  .object({ subject: several, seen: several })
  .catchall(entry)
  .transform(({ subject, seen, ...fields }, context) => {
    const stray = Object.keys(fields).find((name) => !/^[\w-]{11,36}\.[\w-]{36}\.[\w.]{1,60}$/.test(name));
    if (stray) context.addIssue({ code: "custom", path: [stray], message: "There is no such field." });
    return { subjects: subject.map((each, at) => ({ subject: each, seen: seen[at] ?? "" })), fields };
  });

const day = z.union([z.literal(""), z.iso.date("Choose a day.")]).default("");

const share = writtenNumberOrNone(numberBetween(0, 100, "Write a number from 0 to 100."))
  .transform((percent) => percent ?? 50)
  .default(50);

/**
 * What every answer has, whatever its criterion's kind. `asOf`: the day it was true. `final`: nobody will say more.
 * `share`, of one that holds partly: how much it is worth, in percent; `ruling`: whether it passes the limit.
 */
export const aboutAnswer = z.object({
  state: z.enum(STATES, "Choose one of these."),
  confidence: z.enum(confidences, "Choose how sure it is."),
  source: z.enum(sources, "Choose where it comes from."),
  evidence: z.string().trim().max(2000, "Use at most 2,000 characters."),
  asOf: day,
  final: z.literal("yes").optional(),
  share,
  ruling: z.enum(["", "met", "violated"]).default(""),
});

/** A nod to what was read out of a text, or a no. */
export const nodForm = z.strictObject({ answerId: z.string(), nod: z.enum(["yes", "no"]) });
