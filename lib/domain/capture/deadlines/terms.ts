import type { Range } from "../passage";
import { placesOf } from "../phrases";
import { led } from "../word-starts";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { spanish } from "./spanish";

/** A time from the sending on: "within 48 hours", "innerhalb von drei Werktagen". */
export type Term = Range & { amount: number; unit: "hours" | "days" | "weeks"; isWorking: boolean };

/** The terms that a text names, in their order. */
export const termsIn = (text: string): Term[] =>
  placesOf(text, WITHIN).flatMap(({ 0: words, index, groups = {} }) => {
    const { count = "", unit = "", working } = groups;
    const amount = NUMBERS.get(count.toLowerCase()) ?? Number(count);
    if (Number.isNaN(amount)) return [];
    const range = { start: index, end: index + words.length };
    return [{ ...range, amount, unit: unitOf(unit.toLowerCase()), isWorking: working !== undefined }];
  });

/** Where a text speaks of the end of a week, and whether of the next one. */
export const weekEndsIn = (text: string): (Range & { isNext: boolean })[] =>
  placesOf(text, WEEK_END).map(({ 0: words, index, groups }) => ({
    start: index,
    end: index + words.length,
    isNext: groups?.next !== undefined,
  }));

function unitOf(word: string): Term["unit"] {
  if (/^(?:h|stunde)/.test(word)) return "hours";
  return /^(?:week|woche|sem)/.test(word) ? "weeks" : "days";
}

const WORDS = [english, german, french, spanish];
const anywhere = (sources: readonly string[]): RegExp =>
  led(new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join("|")})(?![\\p{L}\\p{N}])`, "giu"), sources.join("|"));
const WITHIN = anywhere(WORDS.map(({ within }) => within));
const WEEK_END = anywhere(WORDS.map(({ weekEnd }) => weekEnd));
const NUMBERS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(({ numbers }) =>
    numbers.flatMap((names, index) => names.split("|").map((name) => [name, index + 1] as const)),
  ),
);
