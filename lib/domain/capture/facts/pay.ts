import { isStatement, type Sentence, sentencesOf } from "../answers/sentences";
import type { Letter } from "../letter";
import type { Passage } from "../passage";
import { payIn, type SaidPay } from "../pay/pay-in";
import { anyOf, isIn } from "../phrases";
import type { Confidence, Fact, Pay } from "../proposal";
import { bodyEnd } from "../signature";
import type { Context } from "./context";

/**
 * What the job pays: the base before what comes on top, and what is said outright before what is only likely. What a page
 * states for machines comes first, and the newest mail before those quoted below it.
 */
export function readPay({ letter, texts }: Context): Fact<Pay> | null {
  const stated = letter.page ? [letter.page.linesOf("Base salary")] : [];
  for (const passage of [...stated, ...texts()]) {
    const pay = payOf(passage);
    if (pay) return inTheirDollars(pay, letter);
  }
  return null;
}

/** A bare "$" is the dollar of the country that the letter is from, where its address, its telephone or its words tell. */
function inTheirDollars(pay: Fact<Pay>, { sender, own, quoted }: Letter): Fact<Pay> {
  const isBare = pay.value.currency === "USD" && /(?<![\p{L}])\$/u.test(pay.quote) && !/us/i.test(pay.quote);
  if (!isBare) return pay;
  const host = sender.address?.words.split("@", 2)[1] ?? "";
  const said = DOLLARS.find(
    ({ at, words }) => at.test(host) || [own, quoted].some(({ text }) => isIn(text, words)),
  );
  return said ? { ...pay, value: { ...pay.value, currency: said.currency } } : pay;
}

function payOf(passage: Passage): Fact<Pay> | null {
  const said = sentencesOf(passage.text.slice(0, Math.min(MAX_CHARACTERS, bodyEnd(passage))))
    .filter(isStatement)
    .flatMap((sentence) =>
      payIn(sentence.words).map((found) => ({ sentence, found, weight: weightOf(found) })),
    );
  const [first] = said.toSorted((a, b) => b.weight - a.weight);
  if (!first) return null;
  const { sentence, found, weight } = first;
  const range = { start: sentence.start + found.start, end: sentence.start + endOf(found, sentence) };
  return passage.citeAs(found.pay, range, confidenceOf(weight));
}

/** How much speaks for a sum to be what the job pays. */
function weightOf({ pay, isNamed, isPeriodSaid, isRange }: SaidPay): number {
  const isBase = pay.what === null || pay.what === "base" || pay.what === "day-rate" || pay.what === "ctc";
  return (isNamed ? 3 : 0) + (isPeriodSaid ? 1.5 : 0) + (isRange ? 1 : 0) + (isBase ? 1 : -1.5);
}

const confidenceOf = (weight: number): Confidence =>
  weight >= 5 ? "high" : weight >= 2.5 ? "medium" : "low";

/** With the words for its time and kind: "€48–56k a year gross". */
const endOf = (found: SaidPay, { words }: Sentence): number =>
  found.end + (TERMS.exec(words.slice(found.end, found.end + 40))?.[0].length ?? 0);

/** Countries with a dollar or a peso of their own: where they write from, and what only they speak of. */
const DOLLARS: readonly { readonly currency: string; readonly at: RegExp; readonly words: RegExp }[] = [
  {
    currency: "AUD",
    at: /\.au$/,
    words: anyOf(
      "superannuation|AUD|61 \\d|\\d{1,2}(?:\\.\\d)?% super|(?:plus|and|incl|including|inclusive of|inc|with|k) ?\\+? super",
      "pty ltd|nsw|qld|a[ew][ds]t|acst|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|darwin|australian?",
    ),
  },
  {
    currency: "NZD",
    at: /\.nz$/,
    words: anyOf("kiwisaver|NZD|nzdt|nzst|auckland|wellington|christchurch|aotearoa|new zealand"),
  },
  {
    currency: "CAD",
    at: /\.ca$/,
    words: anyOf("RRSP|EI and CPP|CAD|canadian?|ontario|british columbia|alberta|québec"),
  },
  { currency: "SGD", at: /\.sg$/, words: anyOf("SGD|AWS \\+ VB|CPF|singapore|pte ltd") },
  { currency: "HKD", at: /\.hk$/, words: anyOf("HKD|hong kong") },
  {
    currency: "MXN",
    at: /\.mx$/,
    words: anyOf("MXN|pesos mexicanos|imss|infonavit|vales de despensa|cdmx|ciudad de méxico|monterrey"),
  },
  { currency: "ARS", at: /\.ar$/, words: anyOf("ARS|pesos argentinos|buenos aires") },
  { currency: "COP", at: /\.com\.co$/, words: anyOf("COP|pesos colombianos|bogotá|medellín") },
  { currency: "CLP", at: /\.cl$/, words: anyOf("CLP|pesos chilenos|santiago de chile") },
];
const TERMS =
  /^(?: ?\/ ?\p{L}{1,6}| (?:per|an?|pro|im|par|al|por) \p{L}{2,8}| p\. ?a\.?| (?:gross|net|brutto|netto|bruts?|brutos?|annually|yearly|anuales|annuels|base|OTE)){1,3}(?![\p{L}])/iu;
/** Beyond this nobody says what a job pays, and the cost of looking is bounded. */
const MAX_CHARACTERS = 20_000;
