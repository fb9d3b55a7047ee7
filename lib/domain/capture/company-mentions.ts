import { spells } from "./domain-name";
import type { Letter } from "./letter";
import type { Mention } from "./mentions";
import { isLegalForm, nameAt, nameBefore } from "./names";
import type { Passage } from "./passage";
import { isPersonName } from "./person-name";
import { placesOf } from "./phrases";
import { segmentsOf } from "./segments";
import { signatureOf } from "./signature";

/**
 * Words after which a company's name stands: `ofEmployer` also when an agency writes them, `mayBePerson` where a
 * person's name stands as often.
 */
export type NameCue = { after: RegExp; weight: number; ofEmployer?: true; mayBePerson?: true };

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
export function beforeVerbs(passage: Passage, weight: number): Mention[] {
  return placesOf(passage.text, DOES_AS_A_COMPANY).flatMap((cue) => {
    const range = nameBefore(passage.text, cue.index);
    return range && !isSinglePerson(passage.text.slice(range.start, range.end))
      ? [{ passage, range, weight }]
      : [];
  });
}

/** The parts of a subject that are a name and nothing else: "Tallowmere: next step", "Data Analyst - Tallowmere". */
export function inSubject({ subject, own }: Letter, label: string | null): Mention[] {
  return segmentsOf(subject.text).flatMap((segment, index) => {
    const range = nameAt(subject.text, segment.start);
    if (!range || range.start !== segment.start) return [];
    const name = subject.text.slice(range.start, range.end);
    const isWhole =
      range.end >= segment.end || /^ interview/i.test(subject.text.slice(range.end, segment.end));
    const isSaidToo = own.text.includes(name) && !isLikelyPerson(name);
    if (!isWhole) return [];
    if (label && spells(name, label)) return [{ passage: subject, range, weight: 2.8 }];
    return [{ passage: subject, range, weight: isSaidToo ? 3 : index === 0 ? 1.9 : 1 }];
  });
}

/** "Talent Partner, Tallowmere" and, with its legal form, "Tallowmere SE". */
export function inSignature({ own }: Letter, label: string | null): Mention[] {
  const signature = signatureOf(own);
  return placesOf(signature.text, /[^\n\t|,·•]+/g).flatMap((part) => {
    const words = part[0].trim();
    const start = signature.start + part.index + part[0].indexOf(words);
    const range = nameAt(own.text, start);
    if (!range || range.start !== start || range.end < start + words.length) return [];
    const name = own.text.slice(range.start, range.end);
    const isTheirs = label !== null && spells(name, label);
    return [{ passage: own, range, weight: isTheirs ? 4 : name.split(" ").some(isLegalForm) ? 2.8 : 1.5 }];
  });
}

const isLikelyPerson = (name: string) => name.includes(" ") && isPersonName(name);
const isSinglePerson = (name: string) => !name.includes("&") && isPersonName(name) && !name.includes(" ");

const DOES_AS_A_COMPANY =
  / (?:(?:is|are) (?:now |currently |actively )?(?:hiring|looking|searching|seeking|recruiting|keen)|(?:would|'d) (?:like|love|be (?:pleased|delighted|happy|glad)) to|liked|loved|(?:was|were) (?:impressed|keen)|ha(?:s|ve) (?:asked|invited)|wants? to|invites? you)\b/g;
