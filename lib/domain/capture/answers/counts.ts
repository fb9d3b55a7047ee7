import type { Range } from "../passage";
import { everyIn } from "../phrases";
import type { Bounds } from "./finding";
import { isHedged, type Sentence } from "./sentences";

/** A figure in words or digits with its bounds, as a pattern: "2", "2-3", "two to three", "up to 38.5", "at least one". */
export const COUNT =
  String.raw`(?:(?:up to|at most|at least|a maximum of|max\.?|maximum|a minimum of|min\.?|minimum|no more than|between|from|bis zu|mindestens|maximal|zwischen|jusqu'à|au moins|entre|hasta|al menos|mínimo) )?(?:an? (?:total|average) of )?NUMBER(?: ?(?:-|to|or|and|bis|oder|und|à|ou|et|a|o|y) ?NUMBER)?\+?`.replaceAll(
    "NUMBER",
    String.raw`(?:\d{1,3}(?:[.,]\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty(?:-five|-eight)?|thirty(?:-five)?|forty|eine[nm]|zwei|drei|vier|fünf|une?|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)`,
  );

/** What a count comes to. `isSure`: exactly this was said. */
type Count = { readonly bounds: Bounds; readonly isSure: boolean };

/**
 * Reads what `COUNT` matched. "Up to" leaves open everything down to nothing; "at least" everything up to `most`, and
 * without one nothing can be said.
 */
function readCount(words: string, most: number | null = null): Count | null {
  const [first, second = first] = [...words.matchAll(NUMBER)].map(([figure]) => figureOf(figure));
  if (first === undefined || second === undefined) return null;
  if (UP_TO.test(words)) return { bounds: { min: 0, max: second }, isSure: false };
  const isOpen = AT_LEAST.test(words) || words.endsWith("+");
  if (isOpen)
    return most !== null && first <= most ? { bounds: { min: first, max: most }, isSure: false } : null;
  return first <= second ? { bounds: { min: first, max: second }, isSure: true } : null;
}

/** Whether a text has a figure at all, in digits or in words. */
export const holdsANumber = (text: string): boolean => HOLDS_A_NUMBER.test(text);

/**
 * All places in a sentence where `pattern` finds a count, which it has in its group "count"; another group of it,
 * "unit", is handed on.
 */
export function countsIn(
  sentence: Sentence,
  pattern: RegExp,
  most: number | null = null,
): (Range & Count & { unit: string })[] {
  if (!holdsANumber(sentence.words)) return [];
  return everyIn(sentence.words, pattern).flatMap((match) => {
    const read = readCount(match.groups?.count ?? "", most);
    const range = { start: match.index, end: match.index + match[0].length };
    const unit = (match.groups?.unit ?? "").toLowerCase();
    return read ? [{ ...range, ...read, isSure: read.isSure && !isHedged(sentence, range), unit }] : [];
  });
}

const figureOf = (figure: string): number => WORDS[figure.toLowerCase()] ?? Number(figure.replace(",", "."));

const NUMBER =
  /\d{1,3}(?:[.,]\d{1,2})?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty(?:-five|-eight)?|thirty(?:-five)?|forty)\b|(?<![\p{L}])(?:eine[nm]|zwei|drei|vier|fünf|une?|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)(?![\p{L}])/giu;
const HOLDS_A_NUMBER = new RegExp(NUMBER.source, "iu");
const UP_TO = /^(?:up to|at most|(?:a )?max|no more than|bis zu|jusqu'à|hasta)/i;
const AT_LEAST = /^(?:at least|(?:a )?m[ií]n|from|mindestens|au moins|al menos)(?!.*(?:-|to|or) ?\d)/i;
const WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
  ...{
    fifteen: 15,
    twenty: 20,
    "twenty-five": 25,
    "twenty-eight": 28,
    thirty: 30,
    "thirty-five": 35,
    forty: 40,
  },
  ...{ einen: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, dos: 2, tres: 3, cuatro: 4, cinco: 5 },
};
