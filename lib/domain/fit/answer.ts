import * as z from "zod";

const sourceSchema = z.enum(["ad", "recruiter", "interview", "website", "review", "person", "own"]);

/** Who said so. */
export type Source = z.infer<typeof sourceSchema>;

/** The words for a source in "according to …". */
export const sourceWords: Readonly<Record<Source, string>> = {
  ad: "the posting",
  recruiter: "the recruiter",
  interview: "the interview",
  website: "their website",
  review: "a review",
  person: "someone you asked",
  own: "your own note",
};

/** How sure an answer is. A guess moves the estimate only; it can neither decide the gate nor drop a criterion. */
const confidences = ["confirmed", "likely", "guess"] as const;

const partialSchema = z.object({
  share: z.number().min(0).max(1).default(0.5),
  ruling: z.enum(["met", "violated"]).nullable().default(null),
});

const common = {
  confidence: z.enum(confidences).default("confirmed"),
  // A source of another version is no reason to doubt what it says.
  source: sourceSchema.nullable().catch(null),
  final: z.boolean().default(false),
};

const stated = { value: z.unknown(), ...common };

/**
 * The part of an answer that judging needs.
 * `state`: what is known about one criterion for one opportunity; na is "does not apply".
 * `value`: for known, range and options what the kind of the criterion says it is; for partial the
 * `share` of the value it is worth (0..1) and, if the person has ruled on it, whether the limit is met.
 * `final`: nobody will say more, so a range counts as its middle.
 */
export const answerSchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("known"), ...stated }),
  z.object({ state: z.literal("range"), ...stated }),
  z.object({ state: z.literal("options"), ...stated }),
  z.object({
    state: z.literal("partial"),
    value: partialSchema.nullish().transform((value) => value ?? partialSchema.parse({})),
    ...common,
  }),
  z.object({ state: z.literal("unknown"), ...common }),
  z.object({ state: z.literal("na"), ...common }),
]);

export type Answer = z.infer<typeof answerSchema>;
export type AnswerState = Answer["state"];
export type Confidence = Answer["confidence"];

/**
 * An answer as a row holds it, not yet read; what is left out takes its default.
 * `evidence`: the words or the address it came from. `asOf`: the day it was true, as an ISO date. Neither
 * changes a judgement.
 */
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
