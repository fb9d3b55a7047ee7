import type { Letter } from "../letter";
import type { Mention } from "../mentions";
import type { Passage, Range } from "../passage";
import { isPersonName } from "../person-name";
import { placesOf } from "../phrases";
import { isSaidAsPlace } from "../places/said-as-place";
import { segmentsOf } from "../segments";
import { signatureOf } from "../signature";
import { spells } from "./domain-name";
import { isInstitution } from "./institutions";
import { isLegalForm, nameAt, nameBefore } from "./names";

/**
 * Words after which a company's name stands: `ofEmployer` also when an agency writes them, `mayBePerson` where a
 * person's name stands as often.
 */
export type NameCue = { after: RegExp; weight: number; ofEmployer?: true; mayBePerson?: true };

/** How a language speaks of companies. */
export type CompanyCues = {
  /** Words after which the employer's name stands, where the employer writes. */
  readonly employer: readonly NameCue[];
  /** Words after which an agency names its client. */
  readonly client: readonly NameCue[];
  /** What a company does, behind its name. */
  readonly doesAsACompany: RegExp;
};

/** The names that stand where a cue says so. */
export function afterCues(passage: Passage, cues: readonly NameCue[], trust: number): Mention[] {
  return cues.flatMap(({ after, weight, mayBePerson }) =>
    placesOf(passage.text, after).flatMap((cue) => {
      const range = nameAt(passage.text, cue.index + cue[0].length);
      if (!range || (mayBePerson && isLikelyPerson(passage.text.slice(range.start, range.end)))) return [];
      return [{ passage, range, weight: weight * trust }];
    }),
  );
}

/** The names that do what a company does: "Ostermoor Rail would like to meet you". */
export function beforeVerbs(passage: Passage, verbs: RegExp, weight: number): Mention[] {
  return placesOf(passage.text, verbs).flatMap((cue) => {
    const range = nameBefore(passage.text, cue.index);
    return range && !isSinglePerson(passage.text.slice(range.start, range.end))
      ? [{ passage, range, weight }]
      : [];
  });
}

/** The parts of a subject that are a name and nothing else: "Tallowmere: next step", "Data Analyst - Tallowmere". */
export function inSubject({ subject, own, page }: Letter, label: string | null): Mention[] {
  return segmentsOf(subject.text).flatMap((segment, index) => {
    const range = nameAt(subject.text, segment.start);
    if (!range || range.start !== segment.start) return [];
    const name = subject.text.slice(range.start, range.end);
    const isWhole =
      range.end >= segment.end || /^ interview/i.test(subject.text.slice(range.end, segment.end));
    const isSaidToo = isSaidIn(own.text, name) && !isLikelyPerson(name);
    if (!isWhole) return [];
    if (label && spells(name, label)) return [{ passage: subject, range, weight: 2.8 }];
    if (isSaidAsPlace(own.text, name)) return [];
    // A page names itself by the job and, behind it, whose page it is.
    const ofOther = page && index > 0 ? 2.1 : index === 0 ? 1.9 : 1;
    const isFirm = name.split(" ").some(isLegalForm);
    // Alone or in brackets one word is a topic: "Training", "Driver (HGV)".
    const isTopic =
      !name.includes(" ") &&
      (segment.end - segment.start === subject.text.length || isBracketed(subject.text, segment));
    if (isTopic) return [{ passage: subject, range, weight: 1 }];
    return [{ passage: subject, range, weight: isSaidToo ? 3 : isFirm ? 2.8 : ofOther }];
  });
}

/** "Talent Partner, Tallowmere" and, with its legal form, "Tallowmere SE". */
export function inSignature({ own }: Letter, label: string | null): Mention[] {
  const signature = signatureOf(own);
  return placesOf(signature.text, /[^\n\t|,·•]+/g).flatMap((part) => {
    const words = part[0].trim();
    const start = signature.start + part.index + part[0].indexOf(words);
    const begun = nameAt(own.text, start);
    if (!begun || begun.start !== start) return [];
    const range = {
      start,
      end: begun.end + (AND_MORE.exec(words.slice(begun.end - start))?.[0].length ?? 0),
    };
    if (range.end < start + words.length) return [];
    const name = own.text.slice(range.start, range.end);
    const isTheirs = label !== null && spells(name, label);
    // Without a domain to bear it out, only what can be nothing else is a firm's.
    const isAHouse =
      label === null &&
      part[0] === lineAt(own.text, start) &&
      (name.includes(" & ") || name.split(" ").some(isInstitution));
    const weight = isTheirs ? 4 : name.split(" ").some(isLegalForm) ? 2.8 : isAHouse ? 2.2 : 1.5;
    return [{ passage: own, range, weight }];
  });
}

/** "Tanner & Sons Roofing and Guttering": on a line of its own the name goes on behind "and". */
const AND_MORE = /^ and \p{Lu}\p{L}{2,20}$/u;

const lineAt = (text: string, index: number): string => {
  const end = text.indexOf("\n", index);
  return text.slice(text.lastIndexOf("\n", index) + 1, end === -1 ? text.length : end);
};

const isBracketed = (text: string, { start }: Range) => text[start - 1] === "(" || text[start - 1] === "[";

/** Whether a text has some words as words of their own. */
function isSaidIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (
      !/\p{L}$/u.test(text.slice(0, at).slice(-1)) &&
      !/^\p{L}/u.test(text.slice(at + words.length, at + words.length + 2))
    )
      return true;
  }
  return false;
}

const isLikelyPerson = (name: string) =>
  name.includes(" ") && isPersonName(name) && !name.split(" ").some(isLegalForm);
const isSinglePerson = (name: string) => !name.includes("&") && isPersonName(name) && !name.includes(" ");
