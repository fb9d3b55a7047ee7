import { COUNT, countsIn } from "./counts";
import type { Amount, Bounds, Finding } from "./finding";
import { after, isDenied, type Sentence } from "./sentences";

/** Hours a week, holidays, notice, probation, travel and how long a contract lasts, each with its unit. */
export const amountsIn = (sentence: Sentence): Finding<Amount>[] => [
  ...hours(sentence),
  ...MEASURES.flatMap((measure) => measured(sentence, measure)),
  ...noTravel(sentence),
];

/** What is measured in its own words: the patterns have the groups "count" and "unit". */
type Measure = {
  about: Amount["about"];
  patterns: readonly RegExp[];
  unless: RegExp;
  unitOf: (words: string) => string;
  /** What an amount of such a thing can be; everything else is about something else. */
  sane: (unit: string) => Bounds;
};

const hours = (sentence: Sentence): Finding<Amount>[] =>
  measured(sentence, {
    about: "hours",
    patterns: HOURS,
    unless:
      /\b(?:overtime|training|overlap|on-call|meetings?|support|volunteer\w*|commut\w*|response|turnaround)\b/i,
    unitOf: () => "hours a week",
    sane: () => ({ min: 8, max: 80 }),
  });

function measured(sentence: Sentence, { about, patterns, unless, unitOf, sane }: Measure): Finding<Amount>[] {
  if (unless.test(sentence.words)) return [];
  return patterns.flatMap((pattern) =>
    countsIn(sentence, pattern).flatMap(({ start, end, bounds: amount, isSure, unit: words }) => {
      const unit = unitOf(words);
      const { min, max } = sane(unit);
      const isSane = amount.max >= min && amount.max <= max;
      if (!isSane || isDenied(sentence, { start, end })) return [];
      return [{ start, end, said: { about, amount, unit }, isSure }];
    }),
  );
}

const noTravel = (sentence: Sentence): Finding<Amount>[] =>
  [...sentence.words.matchAll(NO_TRAVEL)]
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .filter(({ end }) => !TRAVEL_COSTS.test(after(sentence, end)))
    .map((range) => ({
      ...range,
      said: { about: "travel", amount: { min: 0, max: 0 }, unit: "" },
      isSure: true,
    }));

const plural = (words: string): string => `${words.replace(/'?s?'?$/, "")}s`;

const patternOf = (...sources: string[]): RegExp[] =>
  sources.map(
    (source) =>
      new RegExp(
        String.raw`(?<![\p{L}\p{N}.,/-])(?:${source.replaceAll("COUNT", `(?<count>${COUNT})`)})(?![\p{L}\p{N}])`,
        "giu",
      ),
  );

const HOURS = patternOf(
  String.raw`COUNT(?: |-)?(?:hours?|hrs?|h)\.?(?: ?\/ ?| (?:a|per|each|every) )(?:week|wk)`,
  String.raw`COUNT(?: |-)(?:hours?|hrs?|h)[ -](?:working )?week`,
  String.raw`hours[:\t] ?COUNT (?:per|a) week`,
  String.raw`COUNT ?(?:std\.?|stunden|h|heures|horas)(?: ?\/ ?|[ -](?:pro |die |in der |par |a la |por |de )?)(?:woche|semaine|semana|semanales|hebdomadaires)`,
  String.raw`(?:wochenarbeitszeit|wochenstunden|arbeitszeit|jornada|temps de travail)(?: beträgt| von| de| est de)?[:,\t]? ?COUNT ?(?:std\.?|stunden|h|heures|horas)`,
  String.raw`COUNT-?stunden-?woche`,
  String.raw`(?:working week|work week|weekly (?:working )?hours|working hours|hours (?:per|a) week|(?:part|full)[ -]time)(?: is| are| of)?[:,\t]? ?\(?COUNT(?: ?(?:hours?|hrs?|h))(?! ?(?:\/|a|per) ?(?:day|month|shift))`,
);
const MONTHS_OR_WEEKS = String.raw`(?<unit>months?|weeks?)`;

const MEASURES: readonly Measure[] = [
  {
    about: "holiday",
    patterns: patternOf(
      String.raw`COUNT (?:working |paid )?(?<unit>days?|weeks?)'? (?:of )?(?:paid |annual |holiday ){0,3}(?:holidays?|vacation|annual leave|paid leave|leave|pto|(?:paid )?time off)`,
      String.raw`COUNT (?:paid )?(?:holiday|vacation|pto|leave) (?<unit>days)`,
      String.raw`(?:holidays?|vacation|annual leave|paid leave|pto)(?: allowance| entitlement| days)?(?: is| are| of)?[:,\t]? ?\(?COUNT (?:working |paid )?(?<unit>days?|weeks?)`,
    ),
    unless:
      /\b(?:sick|parental|maternity|paternity|family|study|bereavement|unpaid) (?:leave|days?)\b|\b(?:i'm|i am|i'll be|we are|we're) (?:on|away)\b|\bout of office\b/i,
    unitOf: plural,
    sane: (unit) => (unit === "weeks" ? { min: 2, max: 10 } : { min: 10, max: 60 }),
  },
  {
    about: "notice",
    patterns: patternOf(
      String.raw`COUNT[ -]${MONTHS_OR_WEEKS}'?s?'? (?:mutual )?notice`,
      String.raw`notice(?: periods?)?(?: is| are| of)?[:,\t]? ?\(?COUNT ${MONTHS_OR_WEEKS}`,
    ),
    unless: /\byour notice\b|\bgive (?:us|your)\b|\bshort notice\b/i,
    unitOf: plural,
    sane: () => ({ min: 1, max: 26 }),
  },
  {
    about: "probation",
    patterns: patternOf(
      String.raw`COUNT[ -]${MONTHS_OR_WEEKS}'?s?'?(?: of| in)? (?:probation\w*|trial period)`,
      String.raw`(?:probation\w*|trial)(?: period| time)?(?: is| lasts| of)?[:,\t]? ?\(?COUNT ${MONTHS_OR_WEEKS}`,
    ),
    unless: /\b(?:free|product|software|clinical) trial\b/i,
    unitOf: plural,
    sane: () => ({ min: 1, max: 26 }),
  },
  {
    about: "length",
    patterns: patternOf(
      String.raw`COUNT[ -](?<unit>months?|weeks?|years?)'?(?: (?:initial|rolling|fixed[ -]term|maternity|day[ -]rate|freelance|interim|temporary)){0,2} (?:contract|assignment|engagement|ftc|secondment|cover)`,
      String.raw`(?:contract|assignment|engagement|project|fixed[ -]term|ftc|duration|length|initial term|initially)(?: length| duration| term)?(?: is| of| for| runs for| lasts)?(?: an initial| initially)?[:,\t]? ?\(?COUNT[ -](?<unit>months?|weeks?|years?)`,
      String.raw`(?:befristet(?: auf| für)?|laufzeit|vertragslaufzeit|vertragsdauer|projektdauer|dauer|zunächst)(?: beträgt| von| für| auf)?[:,\t]? ?\(?COUNT ?-?(?<unit>monate?n?|wochen?|jahre?n?)`,
      String.raw`(?:cdd|mission|contrat|durée(?: du contrat| de la mission)?)(?: de| est de| initiale? de)?[:,\t]? ?\(?COUNT (?<unit>mois|semaines?|ans?)`,
      String.raw`(?:contrato(?: temporal)?|proyecto|duración(?: del contrato| del proyecto)?)(?: de| es de| inicial de)?[:,\t]? ?\(?COUNT (?<unit>mes(?:es)?|semanas?|años?)`,
    ),
    unless:
      /\b(?:probation\w*|notice|experience|guarantee|warranty|ago|raised|old|training contract|probezeit|kündigung\w*|période d'essai|préavis|expérience|erfahrung|experiencia)\b/i,
    unitOf: (words) => UNITS.find(({ said }) => said.test(words))?.unit ?? words,
    sane: () => ({ min: 1, max: 60 }),
  },
  {
    about: "travel",
    patterns: patternOf(
      String.raw`COUNT ?(?<unit>%) (?:of the time |of your time )?(?:(?:business|domestic|international|overnight|regional|european|client) ){0,3}travel(?:l?ing)?`,
      String.raw`travel(?:l?ing)?(?: share| requirements?| required| is| of|(?: is)? about|(?: is)? around){0,4}[:,\t]? ?\(?COUNT ?(?<unit>%)`,
      String.raw`COUNT (?<unit>days? (?:a|per) (?:week|month|year))(?: of)?(?: business)? travel(?:l?ing)?`,
      String.raw`travel(?:l?ing)?(?: is| of| on)?[:,\t]? ?\(?COUNT (?<unit>days? (?:a|per) (?:week|month|year))`,
    ),
    unless:
      /\btravel(?:ling)? (?:costs?|expenses?|budget|allowance|card|pass|insurance|time|discount)\b|\bcover\w*\b|\breimburs\w*\b|\bdiscount\b/i,
    unitOf: (words) => (words === "%" ? "%" : words.replace(/^days? (?:a|per) /, "days a ")),
    sane: () => ({ min: 0, max: 100 }),
  },
];

const UNITS = [
  { unit: "months", said: /^mo|^mes/ },
  { unit: "weeks", said: /^we|^wo|^se/ },
  { unit: "years", said: /^y|^ja|^an|^añ/ },
];
const NO_TRAVEL =
  /(?<![\p{L}])(?:no (?:business |regular |overnight )?travel(?:l?ing)?|(?:business )?travel(?:l?ing)? is not (?:required|needed|expected))(?![\p{L}])/giu;
const TRAVEL_COSTS = /^ (?:costs?|expenses?|budget|allowance|plans?|restrictions?|arrangements?)\b/i;
