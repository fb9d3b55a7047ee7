import { asPhrase } from "@/lib/domain/message/template";

/** A recorded name, taken apart. `last` is null where only one name is known. */
export interface PersonName {
  /** "Dr", "Ms", "Frau Dr": without full stops. Never guessed. */
  readonly title: string | null;
  readonly first: string;
  readonly last: string | null;
  readonly full: string;
}

/** Reads "Dr. Elena Brandt, PhD" and "Brandt, Elena"; null for a team, an e-mail address or nothing. */
export function parsePersonName(recorded: string | null): PersonName | null {
  const name = asPhrase(recorded?.replace(/\([^()]*\)/g, " "));
  if (name === null || name.includes("@") || isTeamName(name)) return null;
  const words = inReadingOrder(name).split(" ");
  const titles: string[] = [];
  while (TITLE.test(words[0] ?? "") && words.length > 1) titles.push(words.shift()?.replace(".", "") ?? "");
  const [first, ...others] = words;
  if (!first) return null;
  const particle = others.findIndex((word) => PARTICLES.has(word.toLowerCase()));
  const last = others.slice(particle === -1 ? -1 : particle).join(" ");
  return { title: titles.join(" ") || null, first, last: last || null, full: words.join(" ") };
}

/** "Hiring Team", "HR", "Talent Acquisition": an address, not a person. */
export const isTeamName = (name: string): boolean =>
  /\b(?:team|department|hr|recruiting|recruitment|recruiters|hiring|panel|committee|colleagues|everyone|everybody|folks|human resources|people ops|talent acquisition)\b|^(?:all|both|careers|jobs|talent)$/i.test(
    name,
  );

/** True of "Ms", "Dr." and other titles that may stand before a name. */
export const isTitle = (word: string): boolean => TITLE.test(word);

function inReadingOrder(name: string): string {
  const [before = "", ...after] = name.split(",").map((piece) => piece.trim());
  const given = after.find((piece) => piece !== "" && !POST_NOMINAL.test(piece));
  return given === undefined ? before : `${given} ${before}`;
}

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|herr|frau|mme|mlle|madame|monsieur|sra?|dra|señora?)\.?$/iu;
const POST_NOMINAL =
  /^(?:ph\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?d|cpa|cipd|mcipd|phr|sphr|shrm-?s?cp|jr|sr|ii|iii)\.?$/i;
const PARTICLES = new Set([
  "van",
  "von",
  "de",
  "der",
  "den",
  "da",
  "di",
  "del",
  "della",
  "la",
  "le",
  "al",
  "bin",
  "ter",
  "ten",
  "zu",
  "dos",
]);
