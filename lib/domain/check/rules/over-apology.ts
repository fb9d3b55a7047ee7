import type { Fix, Span } from "@/lib/domain/check/finding";
import { firmRefusalIn } from "@/lib/domain/check/refusal";
import type { Rule } from "@/lib/domain/check/rule";
import { plain, spansOf, stretchOf } from "@/lib/domain/check/wording";
import { type Sentence, sentencesOf } from "@/lib/domain/message/sentences";

const MOST_APOLOGIES = 2;

/** Sorry once, twice at most. Two words of apology in one breath are one apology. */
export const overApology: Rule = {
  code: "over-apology",
  class: "defect",
  mark: "tone",
  applies: () => true,
  find: ({ bare, body }) => {
    const text = plain(bare);
    const apologies = spansOf(text, APOLOGY);
    const beyond = apologies[MOST_APOLOGIES];
    if (beyond === undefined) return [];
    const fix = withoutLaterOnes(sentencesOf(text), apologies, body);
    const message = `${apologies.length} apologies; once is enough.`;
    return [{ severity: "info", message, span: beyond, ...(fix && { fix }) }];
  },
};

/** Takes out every sentence after the first apology that apologises and does not hold the decision. */
function withoutLaterOnes(
  sentences: readonly Sentence[],
  apologies: readonly Span[],
  body: string,
): Fix | null {
  const cuts = sentences
    .flatMap(({ start, end }, index) =>
      apologies.some((apology) => apology.start >= start && apology.start < end) ? [index] : [],
    )
    .slice(1)
    .filter((index) => !firmRefusalIn(sentences[index]?.text ?? ""))
    .map((index) => stretchOf(sentences, index));
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const kept = cuts.slice(1).map(({ start }, index) => body.slice(cuts[index]?.end, start));
  return {
    label: "Leave the first",
    span: { start: first.start, end: last.end },
    replacement: kept.join(""),
  };
}

// To be sorry for their news, or to tell them that they need not be, is no apology; nor is the formula "I regret to say".
const APOLOGY =
  /(?<!\b(?:not|no need to be|don't be|safe than) (?:\w+ )?)\bsorry\b(?! (?:to (?:hear|learn|read)|(?:that )?(?:you|your)|state|sight|excuse))(?:[^.!?;:,]{0,40}\b(?:apologi[sz]e|apolog(?:y|ies)|sorry(?! again)|forgive)\b)?|(?<!\b(?:no|your|an? sincere|need to|need for|any|you|should|must|never|accept) (?:an? )?)\bapolog(?:i[sz]e|i[sz]ing|ies|y)\b(?! (?:is|are|was|were)? ?(?:needed|necessary|accepted|required))(?:[^.!?;:,]{0,40}\b(?:sorry|forgive|apologies)\b)?|(?<!\bnever )\bforgive(?:ness)?\b|\b(?:excuse|pardon) (?:me|my|the|this|any|us|an)\b|\bbeg your pardon\b|\b(?:feel|feeling|felt) (?:\w+ ){0,2}(?:terrible|awful|bad|dreadful|guilty|horrible|rotten|ashamed)\b|\b(?:I|and|do) (?:\w+ )?regret (?:any|the|my|this|that|having|it|causing)\b|\b(?:I'm|I am|so|deeply) ashamed\b|\bowe you an apology\b|\bmea culpa\b|\bmy (?:fault|bad)\b|\b(?:think badly of me|hold (?:it|this) against me)\b/gi;
