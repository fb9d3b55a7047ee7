import type { Language } from "@/lib/domain/message/choices";
import { sentenceIn } from "@/lib/domain/message/clauses";
import { sentencesOf } from "@/lib/domain/message/sentences";
import { asPhrase, asSentence } from "@/lib/domain/message/template";

/** What a person typed: a phrase that fits into a sentence of ours, or what is a sentence by itself. */
type Typed = { readonly phrase: string } | { readonly sentence: string };

/**
 * Reads what was typed where a phrase was asked for. `takes` is what the wordings around it ask for: a phrase as most
 * are, or what somebody can do, as in "I can be on site"; then "one day a week" is what they can manage. Null for
 * nothing.
 */
export function readTyped(
  text: string | undefined,
  language: Language,
  takes: "phrase" | "deed" = "phrase",
): Typed | null {
  const phrase = inSentence(text, language);
  if (phrase === null) return null;
  const sentence = asSentence(sentenceIn(phrase, language));
  if (sentence !== null) return { sentence };
  if (takes === "phrase") return { phrase };
  const { deed, manage } = HABITS[language];
  const [first = "", ...rest] = phrase;
  return { phrase: deed.test(phrase) ? first.toLowerCase() + rest.join("") : `${manage}${phrase}` };
}

/**
 * What was typed, by what it can stand in: a phrase where a noun does, a clause behind "because", and sentences by
 * themselves only. Null for nothing. English.
 */
export function fitOf(
  text: string | undefined,
): { readonly as: "phrase" | "clause" | "sentences"; readonly words: string } | null {
  const phrase = inSentence(text?.replace(LEADS_IN, ""), "en");
  if (phrase === null) return null;
  const clause = sentenceIn(phrase, "en");
  if (clause === null) return { as: "phrase", words: phrase };
  const sentence = asSentence(clause) ?? clause;
  const standsAlone = clause.endsWith("?") || sentencesOf(clause).length > 1;
  return standsAlone ? { as: "sentences", words: sentence } : { as: "clause", words: clause };
}

/** "if I could …" as typed would say the "if" twice. */
export const LEADS_IN = /^\s{0,20}(?:if|because) (?=\S)/i;

/** As it reads inside a sentence: one line, no stop at its end, no capital that only its beginning gave it. */
export function inSentence(text: string | undefined, language: Language): string | null {
  // "a permanent post." as typed would end the sentence in its middle.
  const phrase = asPhrase(asPhrase(text)?.replace(/[.!?;:,…\s]{1,40}$/u, ""));
  if (phrase === null) return null;
  const { small, doubled } = HABITS[language];
  const bare = phrase.replace(doubled, "");
  return small.test(bare) ? bare.slice(0, 1).toLowerCase() + bare.slice(1) : bare;
}

interface Habits {
  /** First words that have no capital of their own. */
  readonly small: RegExp;
  /** What our sentences say already. */
  readonly doubled: RegExp;
  /** How it begins if it names a deed, and what is put before it if not. */
  readonly deed: RegExp;
  readonly manage: string;
}

const HABITS: Readonly<Record<Language, Habits>> = {
  en: {
    small:
      /^(?:(?:An?|The|My|An?other|Our|Your|Their|His|Her|Its|We|You|They|He|She|It|There|This|That|These|Those|Some|Any|More|Most|Less|Fewer|No|Not|Each|Every|Both|All|Only|About|Around|Up|At|In|On|With|Without|From|For|To|Of|As|Because|If|Be|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Many|Few|Part|Full|Remote|Weekend|Evening|Night|Daily|Weekly|Something|Nothing|Someone)(?=[\s-])|(?!Beijing|Boeing)\p{Lu}\p{Ll}{2,20}(?:ing|tion|ment|ship|ness)(?![\p{L}-])(?! \p{Lu}))/u,
    doubled: /^(?:until|till|up to|because of|due to)\s+(?=\S)/i,
    deed: /^(?:only )?(?:be|come|work|travel|commute|do|drive|go|spend|relocate|move|stay|live|reach|get|make|take|manage|start|offer|attend|visit|fly|cycle)\b/i,
    manage: "manage ",
  },
  de: {
    small:
      /^(?:Eine?[mnrs]?|D(?:er|ie|as|en|em)|Meine?[mnrs]?|Mehr|Kein\p{Ll}{0,2}|Ab|Bis|Etwa|Rund|Nur)(?=\s)/u,
    doubled: /^bis (?:zum |zur )?(?=\S)/i,
    deed: /^/,
    manage: "",
  },
  fr: {
    small: /^(?:Une?|Le|La|Les|Des|Du|Mon|Ma|Mes|Plus|Être|Environ)(?=\s)|^L(?=['’])/u,
    doubled: /^jusqu['’](?:à|en|au) (?=\S)/i,
    deed: /^(?:être|\p{L}{2,15}(?:er|ir|oir|re))(?=\s|$)/iu,
    manage: "assurer ",
  },
  es: {
    small: /^(?:Una?|El|La|Los|Las|Mi|Mis|Más|Unos|Unas)(?=\s)/u,
    doubled: /^hasta (?=\S)/i,
    deed: /^\p{L}{0,12}[aei]r(?:me|se|lo)?(?=\s|$)/iu,
    manage: "asumir ",
  },
};
