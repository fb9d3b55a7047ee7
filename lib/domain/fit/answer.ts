import * as z from "zod";

/** What is known about one criterion for one opportunity. */
export const answerStates = ["known", "range", "options", "partial", "unknown", "na"] as const;

/** How sure it is. A guess moves the estimate only: it can neither open nor close the gate. */
export const confidences = ["confirmed", "likely", "guess"] as const;

/** Who said so, and the words for it in "according to …". */
export const sourceWords = {
  ad: "the posting",
  recruiter: "the recruiter",
  interview: "the interview",
  website: "their website",
  review: "a review",
  person: "someone you asked",
  own: "your own note",
} as const;

const partialSchema = z.object({
  share: z.number().min(0).max(1).default(0.5),
  ruling: z.enum(["met", "violated"]).nullable().default(null),
});

const common = {
  confidence: z.enum(confidences).default("confirmed"),
  source: z.enum(["ad", "recruiter", "interview", "website", "review", "person", "own"]).default("own"),
  evidence: z.string().max(2000).default(""),
  asOf: z.iso.date().nullable().default(null),
  final: z.boolean().default(false),
};

/**
 * One answer.
 * `value`: for known, range and options what the kind of the criterion says it is; for partial the
 * `share` of the value it is worth (0..1) and, if the person has ruled on it, whether the limit is met.
 * `evidence`: the words or the address it came from. `asOf`: the day it was true, as an ISO date.
 * `final`: nobody will say more, so a range counts as its middle.
 */
export const answerSchema = z.discriminatedUnion("state", [
  z.object({ state: z.enum(["known", "range", "options"]), value: z.unknown(), ...common }),
  z.object({ state: z.literal("partial"), value: partialSchema.nullish().transform(orHalf), ...common }),
  z.object({ state: z.enum(["unknown", "na"]), ...common }),
]);

export type Answer = z.infer<typeof answerSchema>;
export type AnswerState = Answer["state"];
export type Confidence = Answer["confidence"];
export type Source = Answer["source"];

/** An answer as a row holds it, read or not; a column that is left out takes its default. */
export interface StoredAnswer {
  readonly state: string;
  readonly value?: unknown;
  readonly confidence?: string;
  readonly source?: string;
  readonly evidence?: string;
  readonly asOf?: string | null;
  readonly final?: boolean;
}

/** What counts when nothing has been said. */
export const noAnswer: Answer = answerSchema.parse({ state: "unknown" });

function orHalf(value: z.infer<typeof partialSchema> | null | undefined): z.infer<typeof partialSchema> {
  return value ?? partialSchema.parse({});
}
