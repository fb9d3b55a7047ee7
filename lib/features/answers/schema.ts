import * as z from "zod";
import { sourceWords } from "@/lib/domain/fit/answer";

/** The fields of one criterion's answer carry its id in front: "0199….state", "0199….value.min". */
export const fieldOf = (criterionId: string, name: string): string => `${criterionId}.${name}`;

/** How a person begins an answer: nobody has said, this is it, partly, or it does not apply. */
const STATES = ["unknown", "known", "partial", "na"] as const;

const CONFIDENCES = ["confirmed", "likely", "guess"] as const;

const entry = z.union([z.string(), z.array(z.string())]);

/**
 * A checklist as its form sends it. `seen` is the id of the last answer that stood when the form was opened, empty
 * when there was none: with it a second tab is told, and overwrites nothing.
 */
export const checklistForm = z
  .object({ opportunityId: z.string(), seen: z.string() })
  .catchall(entry)
  .transform(({ opportunityId, seen, ...fields }, context) => {
    const stray = Object.keys(fields).find((name) => !/^[\w-]{36}\.[\w.]{1,60}$/.test(name));
    if (stray) context.addIssue({ code: "custom", path: [stray], message: "There is no such field." });
    return { opportunityId, seen, fields };
  });

/** What every answer has, whatever its criterion's kind. */
export const aboutAnswer = z.object({
  state: z.enum(STATES, "Choose one of these."),
  confidence: z.enum(CONFIDENCES, "Choose how sure it is."),
  source: z.enum(Object.keys(sourceWords) as [keyof typeof sourceWords], "Choose where it comes from."),
  evidence: z.string().trim().max(2000, "Use at most 2,000 characters."),
  ruling: z.enum(["", "met", "violated"]).default(""),
});
