import type { Bounds, Finding, Pay, Period } from "./finding";
import { isHedged, type Sentence } from "./sentences";

/**
 * Sums that are pay: beside a word for it, with the time it is paid for, or a range as only pay is written. What is
 * paid on top, spent on something or raised by the company is not.
 */
export function payIn(sentence: Sentence): Finding<Pay>[] {
  const { words } = sentence;
  const places = [...words.matchAll(SUMS)];
  return places.flatMap((match, at) => {
    const sum = sumOf(match, words);
    if (!sum) return [];
    const range = { start: match.index, end: match.index + sum.length };
    const previous = places[at - 1];
    const from = previous ? previous.index + previous[0].length : 0;
    const lead = words.slice(Math.max(from, range.start - 90), range.start);
    const rest = words.slice(range.end, Math.min(places[at + 1]?.index ?? words.length, range.end + 60));
    const terms = termsOf(sum, lead, rest);
    if (!terms || !isPay(sum, lead, rest) || SUM_OPEN.test(lead) || /^(?:\+| ?-\s*$)/.test(rest)) return [];
    const { isPeriodSaid, ...pay } = terms;
    const isUpTo = UP_TO.test(lead);
    const amount = isUpTo ? { min: 0, max: sum.amount.max } : sum.amount;
    const isSure = isPeriodSaid && !isUpTo && !isHedged(sentence, range);
    return [{ ...range, said: { about: "pay" as const, amount, ...pay }, isSure }];
  });
}

/** A sum as written, with the number of its characters. `isSigned`: with a sign or a code of its currency. */
type Sum = {
  amount: Bounds;
  currency: string | null;
  isRange: boolean;
  isSigned: boolean;
  isLakh: boolean;
  length: number;
};

function sumOf(match: RegExpExecArray, words: string): Sum | null {
  const { sign1, number1 = "", k1, sign2, number2, sign3, k2, sign4, lakh } = match.groups ?? {};
  const isBetween = /\bbetween $/i.test(words.slice(Math.max(0, match.index - 9), match.index));
  const [first, second] = inThousands(amountOf(number1), k1, number2 ? amountOf(number2) : null, k2);
  const isRange = second !== null && second >= first && (match.groups?.joint !== "and" || isBetween);
  const length = isRange ? match[0].length : (match.groups?.first?.length ?? 0);
  if (isOther(words.slice(match.index + length, match.index + length + 14))) return null;
  const signs = isRange ? [sign1, sign2, sign3, sign4] : [sign1, sign2];
  const sign = signs.find((each) => each !== undefined)?.trim();
  const isLakh = lakh !== undefined && isRange === (second !== null);
  const factor = isLakh ? 100_000 : 1;
  const currency = sign ? (CURRENCIES[sign.toUpperCase()] ?? sign.toUpperCase()) : isLakh ? "INR" : null;
  const isInThousands = k1 !== undefined || (isRange && k2 !== undefined);
  const isLarge = first >= 10_000 || (first >= 1000 && /\d[,.' ]\d{3}/.test(number1));
  const isOfLongerFigure = number1.startsWith("0") || /\d $/.test(words.slice(0, match.index));
  if (!sign && !isInThousands && !isLakh && (!isLarge || isOfLongerFigure)) return null;
  const amount = { min: first * factor, max: (isRange ? second : first) * factor };
  return { amount, currency, isRange, isSigned: sign !== undefined, isLakh, length };
}

/** In "48-56k" both are thousands. */
function inThousands(
  first: number,
  k1: string | undefined,
  second: number | null,
  k2: string | undefined,
): [number, number | null] {
  const isEither = k1 !== undefined || k2 !== undefined;
  const times = (value: number) => (isEither && value < 1000 ? value * 1000 : value);
  if (second === null) return [k1 === undefined ? first : first * 1000, null];
  return [times(first), times(second)];
}

/** "52,000", "52.000", "52 000", "120'000", "55.50", "13,40". */
function amountOf(figure: string): number {
  const grouped = /^(\d{1,3}(?:[,.' ]\d{3}){1,6})(?:[.,](\d{1,2}))?$/.exec(figure);
  if (!grouped) return Number(figure.replace(",", "."));
  return Number(`${(grouped[1] ?? "").replace(/\D/g, "")}.${grouped[2] ?? "0"}`);
}

const isOther = (next: string): boolean =>
  /^ ?(?:%|m\b|mn\b|mio\b|million|bn\b|billion|x\b|\.\d|,\d|[-/]\d)/i.test(next);

type Terms = Pick<Pay, "currency" | "period" | "basis"> & { isPeriodSaid: boolean };

function termsOf({ amount, currency, isLakh }: Sum, lead: string, rest: string): Terms | null {
  const near = clauseAfter(rest);
  const said = isLakh ? "year" : (periodIn(near, PERIODS_AFTER) ?? periodIn(lead, PERIODS_BEFORE));
  if (said === "week") return null;
  const isYearly = amount.min >= LEAST_A_YEAR && (currency === null || COUNTED_A_YEAR.has(currency));
  const period = said ?? (isYearly ? "year" : null);
  if (!period) return null;
  const isNetOfVat = /\bVAT\b/i.test(rest);
  const named = /\b(?:(gross|before tax|brutto)|(net|after tax|take-home|netto))\b/i.exec(
    `${clauseBefore(lead)} ${near}`,
  );
  const basis = named?.[1] ? "gross" : named?.[2] && !isNetOfVat ? "net" : null;
  return { currency, period, basis, isPeriodSaid: said !== null };
}

const periodIn = (
  words: string,
  patterns: Readonly<Record<Period | "week", RegExp>>,
): Period | "week" | null =>
  (Object.keys(patterns) as (Period | "week")[]).find((period) => patterns[period].test(words)) ?? null;

function isPay(sum: Sum, lead: string, rest: string): boolean {
  const [close, near] = [clauseBefore(lead), clauseAfter(rest)];
  if (BUDGET_OF_THE_JOB.test(lead) && !OTHER_AFTER.test(near)) return true;
  if (OTHER_BEFORE.test(close) || OTHER_AFTER.test(near) || /\bnot(?: \p{L}+)? $/iu.test(lead)) return false;
  if (!sum.isSigned && NUMBER_OF_SOMETHING.test(close)) return false;
  if (PAY_BEFORE.test(lead) || PAY_AFTER.test(near)) return true;
  if (!sum.isSigned) return sum.isLakh;
  return periodIn(near, PERIODS_AFTER) !== null || (sum.isRange && sum.amount.min >= LEAST_A_YEAR);
}

const clauseBefore = (lead: string): string => lead.split(/[,;•|·(+]|\b(?:plus|and|with)\b/i).at(-1) ?? "";
/** VAT is no tax on income, and nothing that is paid on top. */
const clauseAfter = (rest: string): string =>
  rest.replace(/\+ ?VAT\b/i, "").split(/[;•|·+,]|\b(?:plus|and|with)\b/i, 1)[0] ?? "";

/** From here on a sum without its time is one for a year, in currencies of which nobody is paid so much a month. */
const LEAST_A_YEAR = 15_000;
const COUNTED_A_YEAR = new Set(["EUR", "USD", "GBP", "CHF", "AUD", "CAD", "NZD", "SGD"]);

const CURRENCIES: Readonly<Record<string, string>> = {
  ...{
    "€": "EUR",
    EURO: "EUR",
    EUROS: "EUR",
    "£": "GBP",
    POUNDS: "GBP",
    $: "USD",
    US$: "USD",
    DOLLARS: "USD",
  },
  ...{
    A$: "AUD",
    AU$: "AUD",
    C$: "CAD",
    CA$: "CAD",
    NZ$: "NZD",
    S$: "SGD",
    HK$: "HKD",
    "₹": "INR",
    ZŁ: "PLN",
  },
};

const SIGN = String.raw`(?:(?:US|AU|CA|NZ|HK|[ACS])?\$|[€£₹]|(?:EUR|USD|GBP|CHF|AUD|CAD|NZD|SGD|INR|PLN|SEK|NOK|DKK|CZK|zł|euros?|pounds|dollars)(?![\p{L}\p{N}]))`;
const FIGURE = String.raw`(?:\d{1,3}(?:[,.' ]\d{3}){1,2}(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)(?!\d)`;
const THOUSAND = String.raw` ?k(?![\p{L}\p{N}])`;
const EVERY = String.raw`(?: ?\/ ?(?:yr|year|month|mo|day|hr|hour))?`;
const SUMS = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,'/$€£₹-])(?<first>(?<sign1>${SIGN} ?)?(?<number1>${FIGURE})(?<k1>${THOUSAND})?(?<sign2> ?${SIGN})?)` +
    String.raw`(?:${EVERY} ?(?<joint>-|to|and|until) ?(?<sign3>${SIGN} ?)?(?<number2>${FIGURE})(?<k2>${THOUSAND})?(?<sign4> ?${SIGN})?)?(?<lakh> ?(?:LPA|lakhs?)(?![\p{L}\p{N}]))?`,
  "giu",
);

const PERIODS_AFTER: Readonly<Record<Period | "week", RegExp>> = {
  week: /(?:\b(?:per|an?|each) |\/ ?)(?:week|wk)\b|\b(?:weekly|p\.?w)\b/i,
  year: /(?:\b(?:per|an?|each|every) |\/ ?)(?:year|annum|yr)\b|\b(?:annual(?:ly)?|yearly|p\.?a)\b/i,
  month: /(?:\b(?:per|an?|each|every) |\/ ?)(?:month|mo)\b|\b(?:monthly|p\.?m|pcm)\b/i,
  day: /(?:\b(?:per|an?|each) |\/ ?)day\b|\b(?:daily|p\/d|pd)\b/i,
  hour: /(?:\b(?:per|an?|each) |\/ ?)(?:hour|hr|h)\b|\b(?:hourly|p\/h|ph)\b/i,
};
const PERIODS_BEFORE: Readonly<Record<Period | "week", RegExp>> = {
  week: /\b(?:weekly|per week)\b/i,
  year: /\b(?:annual|annually|yearly|per year|per annum)\b/i,
  month: /\b(?:monthly|per month)\b/i,
  day: /\b(?:day rate|daily|per day)\b/i,
  hour: /\b(?:hourly|per hour)\b/i,
};

const PAY_BEFORE =
  /\b(?:salary|salaries|pay|pays|paying|paid|base|basic|comp|compensation|package|rate|remuneration|wages?|earns?|earning|pay range|range|band)\b/i;
const PAY_AFTER =
  /^ ?(?:\p{L}+ ){0,2}?(?:base|basic|gross|salary|pay|before tax|doe|depending on experience)\b/iu;
const BUDGET_OF_THE_JOB =
  /\bbudget (?:for|of|on) (?:the|this|our) (?:\p{L}+ )?(?:role|position|post|job|vacancy)\b|\b(?:salary|pay|role|position) budget\b/iu;
const OTHER_BEFORE =
  /\b(?:bonus(?:es)?|sign(?:ing)?-?on|signing|equity|stock|shares|options|rsus?|ote|on-target|total comp\w*|commission|allowances?|reimburs\w*|stipend|raised|raising|raise|funding|revenue|turnover|arr|valuation|valued|fees?|referral|due|invoice|deposit|pension|vouchers?|discount|budget|expenses|portfolio|worth|relocation|expectations?|desired|previous|saved?|grant|donat\w*|manag(?:e|es|ing)|spend)\b/i;
const OTHER_AFTER =
  /\b(?:bonus(?:es)?|ote|tc|on-target|equity|stock|shares|rsus?|commission|allowance|budget|sign(?:ing)?-?on|signing|revenue|turnover|arr|funding|investment|invested|raised|total comp\w*|all-in|referral|fee|voucher|pension|users|customers|clients|people|employees|downloads|deals?|incl(?:uding|\.)?)\b|\b(?:for|towards) (?:your |the |a )?(?:travel|training|learning|further|development|education|equipment|relocation|conferences?|books|expenses|home|lunch|food|sports?|gym|childcare|commuting)\b/i;
/** Behind these words a figure without a sign is no sum. */
const NUMBER_OF_SOMETHING = /\b(?:ref(?:erence)?|req(?:uisition)?|id|grade|call|tel|phone|mobile)\b/i;
const UP_TO = /\b(?:up to|max(?:imum)?(?: of)?|at most|no more than) $/i;
/** Without its other end such a sum says too little. */
const SUM_OPEN =
  /\b(?:from|at least|starting at|starts at|min(?:imum)?(?: of)?|over|above|more than|upwards of|less than|under|below) $|\bmin(?:imum)? (?:base |annual |gross )?(?:salary|pay|rate|wage)\b/i;
