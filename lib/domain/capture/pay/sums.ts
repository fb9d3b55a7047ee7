import type { Range } from "../passage";

/** A sum of money as written, or from one to another; a bare figure counts where it looks like a sum. */
export type Sum = Range & {
  min: number;
  max: number;
  /** Its three letters; null where the text has none for it. */
  currency: string | null;
  isRange: boolean;
  /** With a sign or a code of its currency. */
  isSigned: boolean;
  /** Told in lakhs: a hundred thousand rupees, and what is counted so is what a person costs in a year. */
  isLakh: boolean;
  /** The time it is for, where that stands between two figures: "$65K/yr - $80K/yr". */
  every: string;
};

/** The sums in a sentence, in their order; dates, numbers of things, shares and millions are none. */
export function sumsIn(words: string): Sum[] {
  const sums: Sum[] = [];
  if (!HOLDS_A_SUM.test(words)) return sums;
  SUMS.lastIndex = 0;
  for (let match = SUMS.exec(words); match; match = SUMS.exec(words)) {
    const sum = sumOf(match, words);
    if (sum) sums.push(sum);
    // The second of two that are no range may be a sum of its own.
    if (!sum?.isRange && !sum?.isLakh) SUMS.lastIndex = match.index + (match.groups?.first?.length ?? 1);
  }
  return sums;
}

function sumOf(match: RegExpExecArray, words: string): Sum | null {
  const { sign1, number1 = "", k1, sign2, every = "", number2, sign3, k2, sign4, lakh } = match.groups ?? {};
  const before = words.slice(Math.max(0, match.index - 14), match.index);
  const isBetween = BETWEEN.test(before) || !JOINS_BETWEEN.has((match.groups?.joint ?? "").toLowerCase());
  const isRate = RATE_BEFORE.test(words.slice(Math.max(0, match.index - 30), match.index));
  const [first, second] = inThousands(amountOf(number1), k1, number2 ? amountOf(number2) : null, k2);
  const isRange = second !== null && second >= first && isBetween;
  const isLakh = lakh !== undefined && isRange === (second !== null);
  const length = isRange || isLakh ? match[0].length : (match.groups?.first?.length ?? 0);
  if (OTHER.test(words.slice(match.index + length, match.index + length + 14))) return null;
  const signs = isRange ? [sign1, sign2, sign3, sign4] : [sign1, sign2];
  const said = signs.flatMap((each) => (each !== undefined && isSign(each.trim()) ? [each.trim()] : []));
  // Many countries have a dollar or a peso with that sign: a code beside it says which.
  const sign = said.find((each) => each !== "$") ?? said[0];
  // "AUD $98,411": what stands before a dollar says which.
  const [, code] = sign === "$" ? (CODE_BEFORE.exec(before) ?? []) : [];
  const factor = isLakh ? 100_000 : 1;
  const isInThousands = k1 !== undefined || (isRange && k2 !== undefined);
  const isLarge = first >= 10_000 || (first >= 1000 && /\d[,.' ]\d{3}/.test(number1));
  const isOfLongerFigure = number1.startsWith("0") || /\d $/.test(before);
  const isHourly = AN_HOUR.test(words.slice(match.index + length, match.index + length + 14));
  if (!sign && !isInThousands && !isLakh && !isHourly && !isRate && (!isLarge || isOfLongerFigure))
    return null;
  return {
    start: match.index,
    end: match.index + length,
    min: first * factor,
    max: (isRange ? second : first) * factor,
    currency: sign ? (code ?? currencyOf(sign)) : isLakh ? "INR" : null,
    isRange,
    isSigned: sign !== undefined,
    isLakh,
    every: isRange ? every : "",
  };
}

/** A code in small letters may be a word: "try 3 times". */
const isSign = (sign: string): boolean => !CODES.has(sign.toUpperCase()) || !RARE_CODE.test(sign);

/** "T€" and "k€" are thousands of the currency behind them. */
const currencyOf = (sign: string): string | null => {
  const bare = sign
    .toUpperCase()
    .replace(/^[KT](?=€|EUR|CHF)/, "")
    .replace(/^\$ ?(CA|US|AU|NZ)$/, "$1$");
  return CURRENCIES.get(bare) ?? (CODES.has(bare) ? bare : null);
};

/** In "48-56k" both are thousands, and so they are in "38-42.000". */
function inThousands(
  first: number,
  k1: string | undefined,
  second: number | null,
  k2: string | undefined,
): [number, number | null] {
  const isEither = k1 !== undefined || k2 !== undefined;
  const times = (value: number) => (isEither && value < 1000 ? value * 1000 : value);
  if (second === null) return [k1 === undefined ? first : times(first), null];
  const isCutShort = first < 1000 && second >= 10_000 && first * 1000 <= second;
  return [isCutShort ? first * 1000 : times(first), times(second)];
}

/** "52,000", "52.000", "52 000", "120'000", "55.50", "13,40", "1,20,000". */
function amountOf(figure: string): number {
  const grouped = /^(\d{1,3}(?:[,.' ]\d{2,3}){0,5}[,.' ]\d{3})(?:[.,](\d{1,2}))?$/.exec(figure);
  if (!grouped) return Number(figure.replace(",", "."));
  return Number(`${(grouped[1] ?? "").replace(/\D/g, "")}.${grouped[2] ?? "0"}`);
}

/** What makes a figure something else than a sum of pay: a share, millions, a part of a date. */
const OTHER =
  /^ ?(?:%|m\b|mn\b|mm\b|mio\b|mill(?:ion|\b)|mrd\b|bn\b|billion|x\b(?! ?1[2-4](?!\d))|\.\d|,\d|[-/]\d)/i;
/** Behind a figure alone: "17.50 an hour". */
const AN_HOUR =
  /^ ?(?:(?:an?|per|pro|die|de l'|l'|la|por|each|every|\/) ?(?:hour|hr|stunde|std|heure|hora)|hourly|p\/?h|je stunde)(?![\p{L}])/iu;
/** Before a figure alone: "TJM 520-580", "day rate: 450". */
const RATE_BEFORE =
  /(?<![\p{L}])(?:tjm|(?:day|daily|hourly) rate|tagess[aä]tze?|stundens[aä]tze?|tarifa (?:diaria|por hora))(?: (?:is|of|von|liegt bei|de|es de))?[ :]{1,2}$/iu;
const BETWEEN = /\b(?:between|zwischen|entre) (?:\p{L}+ )?$/iu;
/** Joints that make a range only behind "between". */
const JOINS_BETWEEN = new Set(["and", "und", "et", "y"]);

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EUR: "€ euro euros",
    GBP: "£ pounds quid",
    USD: "$ us$ dollars bucks",
    AUD: "a$ au$",
    CAD: "c$ ca$",
    NZD: "nz$",
    SGD: "s$",
    HKD: "hk$",
    BRL: "r$",
    INR: "₹ rs rs.",
    PLN: "zł zl",
    CZK: "kč",
    CHF: "fr. sfr. franken",
    ZAR: "r",
    ILS: "₪",
    JPY: "¥",
  }).flatMap(([code, names]) => names.split(" ").map((name) => [name.toUpperCase(), code] as const)),
);
const LETTERS =
  "EUR|USD|GBP|CHF|AUD|CAD|NZD|SGD|HKD|INR|PLN|SEK|NOK|DKK|CZK|HUF|RON|BGN|JPY|CNY|KRW|BRL|MXN|ARS|CLP|COP|PEN|ZAR|AED|SAR|QAR|ILS|TRY|UAH|RUB|ISK|THB|IDR|MYR|NGN|KES|EGP|PKR";
const RARE_CODE = /^(?!eur|usd|gbp|chf|pln|inr)[a-z]{3}$/;
const CODES: ReadonlySet<string> = new Set(LETTERS.split("|"));

const CODE_BEFORE = new RegExp(`(?<![\\p{L}])(${LETTERS}) ?$`, "u");
const SIGN = String.raw`(?:R(?=\d{1,3}[ ,]\d{3}(?!\d)|\d{2,3}(?:[.,]\d\d)? (?:per|an|a) )|(?:US|AU|CA|NZ|HK|[ACSR])?\$(?: ?(?:CA|US|AU|NZ)(?![\p{L}]))?|[kT]?€|[£₹¥₪]|(?:[kT](?:EUR|CHF)|${LETTERS}|zł|zl|kč|euros?|pounds|quid|dollars|bucks|franken|rs\.?|s?fr\.)(?![\p{L}\p{N}]))`;
const FIGURE = String.raw`(?:\d{1,3}(?:[,.' ]\d{3}){1,2}(?:[.,]\d{1,2})?|\d{1,2}(?:,\d\d){1,2},\d{3}|\d{1,7}(?:[.,]\d{1,2})?)(?!\d)`;
/** "118'000.-" and "3.150,-". */
const NO_CENTS = String.raw`(?:[.,]-{1,2}(?!\d))?`;
const THOUSAND = String.raw`(?: ?k(?![\p{L}\p{N}])| ?[kT](?=€|EUR|CHF)| (?:tsd\.?|tausend|mil|thousand|grand)(?![\p{L}\p{N}])| ?K(?= ?€))`;
const EVERY = String.raw`(?<every> ?(?:\/|per|pro|par|al?) ?(?:year|yr|annum|month|mo|day|hr|hour|h|jahr|monat|tag|std|stunde|an|mois|jour|heure|año|mes|día|hora)(?![\p{L}\p{N}]))?`;
const LAKH = String.raw`(?<lakh> ?(?:LPA|lakhs?|lacs?)(?![\p{L}\p{N}]))?`;
/** Before the costly pattern: a figure with a sign or a code beside it, or one large enough. */
const HOLDS_A_SUM = new RegExp(
  String.raw`[$€£₹¥₪]|\d(?:[ ,.']?\d{3}| ?[kT](?![\p{L}])|\d\d\d| ?[kT]?(?:${LETTERS})| ?LPA| ?la(?:kh|c)| ?z[łl]| ?kč| ?tsd| mil | (?:euro|pounds|quid|dollars|bucks|thousand|tausend|grand|hourly)| ?(?:an?|per|pro|die|de l'|l'|la|por|each|every|je|\/) ?(?:hour|hr|stunde|std|heure|hora)| ?p\/?h(?![\p{L}]))|(?<![\p{L}])(?:(?:${LETTERS}|rs\.?) ?\d|tjm|(?:day|daily|hourly) rate|(?:tages|stunden)s[aä]tz|tarifa)`,
  "iu",
);
const SUMS = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/'$€£₹-])(?<first>(?<sign1>${SIGN} ?)?(?<number1>${FIGURE})${NO_CENTS}(?<k1>${THOUSAND})?(?<sign2> ?${SIGN})?)` +
    String.raw`(?:${EVERY} ?(?<joint>-|(?:rising |going up |increasing |moving up |progressing |up |- ?up )?to|and|until|bis|à|et|a|y|und) ?(?<sign3>${SIGN} ?)?(?<number2>${FIGURE})${NO_CENTS}(?<k2>${THOUSAND})?(?<sign4> ?${SIGN})?)?${LAKH}`,
  "giu",
);
