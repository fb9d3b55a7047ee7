import type { Range } from "./passage";
import { anyOf, endsWith, trailing } from "./phrases";

/** A sentence as it stands around some words in it. */
export type Sentence = { before: string; after: string };

/** What stands before and after a range, up to where the sentence begins and ends. */
export function sentenceAround(text: string, { start, end }: Range): Sentence {
  const before =
    text
      .slice(Math.max(0, start - 240), start)
      .split(SENTENCE_END)
      .at(-1) ?? "";
  const after = text.slice(end, end + 160).split(/[.!?](?=\s|$)|\n\n/, 1)[0] ?? "";
  return { before, after };
}

/** "RSVP by", "the deadline for this is": the words before a day name it as a deadline, whatever the rest says. */
export function isNamedDeadline(before: string): boolean {
  return NAMED.test(withoutTail(before));
}

/**
 * Whether a sentence asks the reader for something by a day, and is not the writer's promise of when they will be heard
 * from. A term such as "within two days" needs no "by" before it.
 */
export function isAskedFor({ before, after }: Sentence, term?: "within"): boolean {
  const isTerm = term === "within" || UNTIL.test(withoutTail(before));
  return isTerm && ASK.test(`${before} ${after}`) && !PROMISE.test(before.replace(LEADS_TO_DAY, ""));
}

/** What may stand between "by" and the day: "by the end of the day on ", "no later than 5pm (". */
function withoutTail(before: string): string {
  return before.slice(0, before.length - trailing(before, TAIL));
}

const SENTENCE_END = /(?<!\b(?:Mr|Ms|Mrs|Dr|Prof|St))[.!?](?= +\p{Lu})|\n\n|\n(?=[•-])/u;
const TAIL =
  /[ ,(:]$| (?:on|this|coming|of|the|at|is|latest|[Ee]nd of (?:the )?(?:day|business)|[Cc]lose of (?:business|play)|[Ee]o[db]|[Cc]ob|noon|midday|midnight|lunchtime|time|[A-Z]{2,4}|\d{1,2}(?:[:.]\d\d)? ?(?:[AaPp][Mm])?)$/;
const UNTIL = endsWith(
  "by",
  "before",
  "until|till",
  "no(?:t)? later than",
  "due(?: date)?",
  "expires?",
  "valid through",
  "latest",
);
const NAMED = endsWith(
  "(?:deadline|rsvp|respond by|reply by|answer by|rsvp by)(?: (?:for|to) [^\\n.]{2,60})?",
  "(?:let (?:me|us) know|get back to (?:me|us)|(?<!to )reply|(?<!to )respond)",
  "(?:response|reply|answer|decision) (?:is )?(?:due|needed|required)(?: by)?",
  "(?:offer|invitation|link) (?:is valid until|expires)",
);
const ASK = anyOf(
  "(?:let|tell) (?:me|us)",
  "confirm|reply|respond|response|rsvp|answer|get back to|get in touch",
  "hear (?:back )?from you",
  "(?:your|any) (?:availability|decision|acceptance|preferences?|times?)",
  "hand in|share|submit|send|provide|complete\\w*|book|pick|choose|select|schedule|accept|sign|return|upload|fill|finish",
  "decide|decision|deadline|expires?|valid|due",
  "please|kindly|could you|would you|can you",
);
const LEADS_TO_DAY =
  /(?: by| before| within| in| no later than| until)?(?: the)?(?: end of| close of)?(?: business| day)?[ ,(]{0,2}$/i;
const PROMISE = anyOf(
  "(?:we|i|they|he|she|team|someone)(?:'ll| will| aim| hope| expect| plan| should| intend| are going| am going)(?! need| require| appreciate)(?: [^\\n,;]{0,90})?$",
  "you(?:'ll| will| should| can expect to) (?:hear|receive|get)[^\\n,;]{0,60}$",
  "(?:and|we|i) (?:expect|hope|aim|plan|intend) to [^\\n,;]{0,60}$",
  "start(?:ing)?$",
  "closing (?:date|the)[^\\n.,;]{0,40}$",
);
