import type { Criterion } from "../../fit/criterion";
import type { FormValues } from "../../fit/form";
import type { Amount, Finding, Pay, Period, Said, Topic, Whereabouts } from "./finding";
import { contractOf, levelOf } from "./named";
import { WEEK } from "./place";

/** The fields of a criterion's answer, filled in with what was said. `isSure`: nothing had to be concluded. */
export type Filled = { readonly form: FormValues; readonly isSure: boolean };

/** Null where what was said does not answer the criterion, or not in its own terms. */
export function fill(criterion: Criterion, topic: Topic, { said, isSure }: Finding): Filled | null {
  const filled = isAbout(topic, said) ? (FILLERS[criterion.kind]?.(criterion, topic, said) ?? null) : null;
  return filled && { form: filled.form, isSure: filled.isSure && isSure };
}

const isAbout = (topic: Topic, { about }: Said): boolean =>
  about === "place" ? topic === "home" || topic === "office" : about === topic;

type Filler = (criterion: Criterion, topic: Topic, said: Said) => Filled | null;

/** By the name of the criterion's kind; the other kinds are nothing a text could answer. */
const FILLERS: Readonly<Record<string, Filler>> = {
  number: inUnits,
  range: inUnits,
  money: inTerms,
  date: onDays,
  choice: amongOptions,
  boolean: yesOrNo,
};

const betweenOf = ({ min, max }: { min: number | string; max: number | string }): FormValues => ({
  "value.min": String(min),
  "value.max": min === max ? "" : String(max),
});

const exactly = (form: FormValues): Filled => ({ form, isSure: true });

function inUnits(criterion: Criterion, topic: Topic, said: Said): Filled | null {
  const unit = unitOf(criterion);
  switch (said.about) {
    case "pay":
      return payIn(said, unit);
    case "place":
      return daysOn(said, topic === "home" ? "home" : "office", unit);
    case "hours":
    case "holiday":
    case "notice":
    case "probation":
    case "length":
    case "travel":
      return isInUnit(said, unit) ? exactly(betweenOf(said.amount)) : null;
    default:
      return null;
  }
}

/** The unit stands as a hint beside the field; what it leaves out, the label may say: "Holidays in days". */
const unitOf = ({ answerFields, label }: Criterion): string =>
  `${answerFields.find(({ name }) => name === "value.min")?.hint ?? ""} ${label}`.toLowerCase();

/** A sum for another time, in another currency or after tax is none of the criterion's. */
function payIn({ amount, currency, period, basis }: Pay, unit: string): Filled | null {
  const wanted = CURRENCY_WORDS.find(([words]) => words.test(unit))?.[1];
  const isNet = /\b(?:net|after tax)\b/.test(unit);
  const isComparable =
    PERIOD_WORDS[period].test(unit) &&
    (Object.keys(PERIOD_WORDS) as Period[]).every(
      (other) => other === period || !PERIOD_WORDS[other].test(unit),
    ) &&
    (wanted === undefined || currency === null || currency === wanted) &&
    isNet === (basis === "net") &&
    !unit.includes("%");
  const factor = /\b(?:k|thousands?)\b/.test(unit) ? 1000 : 1;
  return isComparable ? exactly(betweenOf({ min: amount.min / factor, max: amount.max / factor })) : null;
}

/** A week has five days, so the days on one side tell those on the other; but nobody said so. */
function daysOn({ side, days }: Whereabouts, wanted: "home" | "office", unit: string): Filled | null {
  if (days === null || !/\bdays?\b/.test(unit) || /\b(?:month|year|%)/.test(unit)) return null;
  const isWhole = days.min === days.max && (days.min === 0 || days.min === WEEK);
  const others = { min: WEEK - days.max, max: WEEK - days.min };
  return { form: betweenOf(side === wanted ? days : others), isSure: side === wanted || isWhole };
}

function isInUnit({ about, amount, unit: said }: Amount, unit: string): boolean {
  if (about === "travel" && amount.max === 0) return true;
  if (said === "%") return /%|\bper ?cent\b/.test(unit);
  if (about === "hours")
    return /\bhours?\b|\bh\b|\bworking week\b/.test(unit) && !/\b(?:day|month|year)\b/.test(unit);
  const [what = "", per = ""] = said.split(/ (?:a|per) /);
  const isSame = new RegExp(String.raw`\b${what.replace(/s$/, "")}s?\b`).test(unit);
  return isSame && (per === "" || new RegExp(String.raw`\b${per}\b`).test(unit)) && !unit.includes("%");
}

/** What a job pays is told before tax, unless somebody says otherwise: by custom, so it is not sure. */
function inTerms(_criterion: Criterion, _topic: Topic, said: Said): Filled | null {
  if (said.about !== "pay" || said.currency === null) return null;
  const { amount, currency, period, basis } = said;
  const terms = { "value.currency": currency, "value.period": period, "value.basis": basis ?? "gross" };
  return { form: { ...betweenOf(amount), ...terms }, isSure: basis !== null };
}

function onDays(_criterion: Criterion, _topic: Topic, said: Said): Filled | null {
  return said.about === "start" ? exactly(betweenOf(said)) : null;
}

/** Only where each thing said is exactly one of the options. */
function amongOptions({ answerFields }: Criterion, _topic: Topic, said: Said): Filled | null {
  const named = namesOf(said);
  if (!named) return null;
  const options = answerFields.find(({ name }) => name === "value")?.options ?? [];
  const chosen = named.names.map((name) => options.filter(({ value }) => named.nameOf(value) === name));
  const value = chosen.flatMap((fitting) => fitting.map((option) => option.value));
  return chosen.every(({ length }) => length === 1) ? exactly({ value }) : null;
}

/** A label that names one of them is answered by it, and by every other that excludes it. */
function yesOrNo({ label }: Criterion, topic: Topic, said: Said): Filled | null {
  if (/\b(?:no|not|without|never|un\p{L}+)\b|n't/iu.test(label)) return null;
  if (said.about === "visa") return exactly({ value: said.isOffered ? "yes" : "no" });
  if (said.about === "travel") return said.amount.max === 0 ? exactly({ value: "no" }) : null;
  if (said.about === "place") return topic === "home" ? atHome(said, label) : null;
  const named = namesOf(said);
  const asked = named?.nameOf(label) ?? null;
  if (!named || asked === null || named.names.length !== 1) return null;
  return exactly({ value: named.names[0] === asked ? "yes" : "no" });
}

/** "Fully remote" takes all days, "work from home" some. */
function atHome({ place }: Whereabouts, label: string): Filled | null {
  if (/\b(?:days?|\d)\b/i.test(label)) return null;
  const isWhole = /\b(?:fully|full|100 ?%|only|entirely|completely)/i.test(label);
  if (place === "hybrid") return exactly({ value: isWhole ? "no" : "yes" });
  return exactly({ value: place === "remote" ? "yes" : "no" });
}

type Names = { names: readonly string[]; nameOf: (words: string) => string | null };

function namesOf(said: Said): Names | null {
  if (said.about === "contract") return { names: said.names, nameOf: contractOf };
  if (said.about === "level") return { names: said.names, nameOf: levelOf };
  if (said.about === "place") return { names: [said.place], nameOf: placeOf };
  return null;
}

/** Which way of working an option stands for. */
function placeOf(option: string): string | null {
  if (/\d/.test(option.replace(/100 ?%/, ""))) return null;
  if (/\bhybrid\b|\bpart(?:ly|ial\w*)\b|\bsome\b|\bmixed\b/i.test(option)) return "hybrid";
  const [isHome, isOffice] = [
    /\bremote\b|\bhome\b/i.test(option),
    /\boffice\b(?<!home[ -]office)|\bon[ -]?site\b/i.test(option),
  ];
  if (isHome === isOffice) return null;
  return isHome ? "remote" : "on site";
}

const PERIOD_WORDS: Readonly<Record<Period, RegExp>> = {
  year: /\b(?:years?|yearly|annum|annual\w*|p\.?a|yr)\b/,
  month: /\b(?:months?|monthly)\b/,
  day: /\b(?:days?|daily)\b/,
  hour: /\b(?:hours?|hourly|hr)\b/,
};
const CURRENCY_WORDS: readonly (readonly [words: RegExp, currency: string])[] = [
  [/€|\beur(?:os?)?\b/, "EUR"],
  [/£|\bgbp\b|\bpounds?\b/, "GBP"],
  [/\bchf\b|\bfrancs?\b/, "CHF"],
  [/\b(?:a\$|aud)/, "AUD"],
  [/\b(?:c\$|cad)/, "CAD"],
  [/\$|\busd\b|\bdollars?\b/, "USD"],
  [/₹|\binr\b/, "INR"],
  [/\bpln\b|\bzł/, "PLN"],
];
