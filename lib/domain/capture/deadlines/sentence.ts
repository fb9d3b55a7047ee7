import type { Range } from "../passage";
import { anyOf, endsWith, trailing } from "../phrases";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { spanish } from "./spanish";

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

/**
 * "RSVP by", "the deadline for this is": the words before a day name it as a deadline, whatever the rest says.
 * `isPosting`: a day to apply by is one too.
 */
export function isNamedDeadline(before: string, isPosting: boolean): boolean {
  const forms = [before, withoutTail(before)];
  return forms.some((words) => NAMED.test(words) || (isPosting && APPLYING.test(words)));
}

/**
 * Whether a sentence asks the reader for something by a day, and is not the writer's promise of when they will be heard
 * from. A term such as "within two days" needs no "by" before it.
 */
export function isAskedFor({ before, after }: Sentence, term?: "within"): boolean {
  const isTerm =
    term === "within" || UNTIL.test(before) || UNTIL.test(withoutTail(before)) || LATEST_AFTER.test(after);
  return isTerm && ASK.test(`${before} ${after}`) && !PROMISE.test(before.replace(LEADS_TO_DAY, ""));
}

/** "I'm away from Friday, so please tell me by then." */
export const isMeantByThen = ({ after }: Sentence): boolean => {
  const [asked, then] = after.split(BY_THEN, 2);
  return then !== undefined && ASK.test(asked ?? "");
};

/** What may stand between "by" and the day: "by the end of the day on ", "no later than 5pm (". */
function withoutTail(before: string): string {
  return before.slice(0, before.length - trailing(before, TAIL));
}

/** The words of all languages: none of them means anything else in another. */
const WORDS = [english, german, french, spanish];
const SENTENCE_END =
  /(?<!\b(?:Mr|Ms|Mrs|Dr|Prof|St|Hr|Fr|bzw|ca|Sr|Sra|M|Mme|u|a|w|g))[.!?](?= +\p{Lu})|\n\n|\n(?=[•-])/u;
const TAIL = new RegExp(`[ ,(:]$| (?:${WORDS.map(({ tail }) => tail).join("|")})$`, "u");
const UNTIL = endsWith(...WORDS.flatMap(({ until }) => until));
const NAMED = endsWith(...WORDS.flatMap(({ named }) => named));
const APPLYING = endsWith(...WORDS.flatMap(({ applying }) => applying));
const ASK = anyOf(...WORDS.flatMap(({ ask }) => ask));
const PROMISE = anyOf(...WORDS.flatMap(({ promise }) => promise));
const LEADS_TO_DAY =
  /(?: by| before| within| in| no later than| until| bis| spätestens| binnen| innerhalb| avant| d'ici| sous| dans| antes| hasta)?(?: the| zum| von| le| del?| el)?(?: end of| close of)?(?: business| day)?[ ,(]{0,2}$/i;
const BY_THEN =
  /(?<![\p{L}])(?:by|before) then(?![\p{L}])|bis dahin|d'ici là|antes de (?:entonces|esa fecha)/iu;
/** "Le vendredi 6 mars au plus tard". */
const LATEST_AFTER =
  /^,? ?(?:au plus tard|spätestens|a más tardar|como (?:máximo|muy tarde)|at the latest)(?![\p{L}])/iu;
