import * as z from "zod";
import { capitalised } from "./wording";

/** Who said so. */
export const sources = ["ad", "recruiter", "interview", "website", "review", "person", "own"] as const;

export type Source = (typeof sources)[number];

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

/** Who said so as a sentence begins, also when another version wrote it down. */
export function whoSaid(source: string | null | undefined): string {
  const known = sources.find((each) => each === source);
  return capitalised(known ? sourceWords[known] : "a source of another version");
}

/** How sure an answer is. A guess moves the estimate only; it can neither decide the gate nor drop a criterion. */
export const confidences = ["confirmed", "likely", "guess"] as const;

const partialSchema = z.object({
  share: z.number().min(0).max(1).default(0.5),
  ruling: z.enum(["met", "violated"]).nullable().default(null),
});

const common = {
  confidence: z.enum(confidences).default("confirmed"),
  // A source of another version is no reason to doubt what it says.
  source: z.enum(sources).nullable().catch(null),
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

/** What an answer that holds partly says; of any other, what one begins with: half, and not ruled on. */
export const partOf = (stored: StoredAnswer | undefined): z.infer<typeof partialSchema> =>
  partialSchema.safeParse(stored?.state === "partial" ? stored.value : {}).data ?? partialSchema.parse({});

/** What counts when nothing has been said. */
export const noAnswer: Answer = answerSchema.parse({ state: "unknown" });
