import type { Pay } from "../proposal";

type Period = NonNullable<Pay["period"]>;

/** The words of the clause that a sum stands in: of what follows, and of what goes before. */
export const clauseAfter = (rest: string): string =>
  // VAT is no tax on income, and nothing that is paid on top.
  rest.replace(/\+ ?(?:VAT|MwSt)\b/i, "").split(CLAUSE_ENDS, 1)[0] ?? "";
export const clauseBefore = (lead: string): string => lead.split(CLAUSE_BEGINS).at(-1) ?? "";

/** The time that a sum is for, by the words behind it, else by those before it. */
export const periodOf = (lead: string, near: string): Period | null =>
  periodIn(near, AFTER) ?? periodIn(lead, BEFORE);

/** The time that the words behind a sum say it is for. */
export const periodBehind = (near: string): Period | null => periodIn(near, AFTER);

/** Whether a sum is told before tax or after it. */
export function basisOf(words: string, isNetOfVat: boolean): "gross" | "net" | null {
  const named = BASIS.exec(words);
  if (named?.[1]) return "gross";
  return named?.[2] && !isNetOfVat ? "net" : null;
}

const periodIn = (words: string, patterns: Readonly<Record<Period, RegExp>>): Period | null =>
  PERIODS.find((period) => patterns[period].test(words.replace(/(?<=\p{L}{3})\//gu, " /"))) ?? null;

const PERIODS: readonly Period[] = ["week", "year", "month", "day", "hour"];

const CLAUSE_ENDS = /[,;•|·+)]|(?<![\p{L}])(?:plus|and|with|und|zzgl|sowie|et|avec|y|con|más)(?![\p{L}])/iu;
const CLAUSE_BEGINS = /[,;•|·+(]|(?<![\p{L}])(?:plus|and|with|zzgl|sowie|avec|con|más)(?![\p{L}])/iu;
const BASIS =
  /(?<![\p{L}])(?:(gross|before tax|brutto\p{L}{0,10}|\p{L}{2,8}brutto|bruts?|brutes?|brutos?|brutas?|b\/a)|(net|after tax|take-home|netto|nets|neto|netos|na rękę))(?![\p{L}])/iu;

const words = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, "iu");
/** "per year", "a year", "/year" and the like: what stands for "each", in four languages and Polish. */
const each = (units: string): string =>
  String.raw`(?:(?:per|an?|each|every|pro|im|die|in der|par|l'|à l'|al|por|la|de l'|je) ?|\/ ?)(?:${units})`;

const AFTER: Readonly<Record<Period, RegExp>> = {
  week: words(
    `${each("week|wk|woche|semaine|semana")}|weekly|p\\.?w|wöchentlich|hebdomadaires?|semanal(?:es)?`,
  ),
  year: words(
    `${each("year|annum|yr|jahr|an|année|año|rok")}|annual(?:ly)?|yearly|p\\.? ?a|jährlich|jahresgehalt|annue(?:l|ls|lle|lles)|anual(?:es)?|b\\/a|rocznie`,
  ),
  month: words(
    `${each("month|mo|monat|mois|mes|mies|miesiąc|mth")}|in (?:a |one |the )?month|[x×] ?1[2-4]|monthly|p\\.?m|pcm|monatlich|mtl|mensue(?:l|ls|lle|lles)|mensual(?:es)?|miesięcznie`,
  ),
  day: words(
    `${each("day|tag|jour|día|dzień|pt|personentag")}|daily|p\\/d|pd|\\/ ?d|täglich|tagessatz|journali(?:er|ère)|jornada|diari[oa]s?`,
  ),
  hour: words(
    `${each("hour|hr|h|stunde|std|heure|hora|godz")}|hourly|p\\/h|ph|stündlich|stundenlohn|horaire`,
  ),
};
const BEFORE: Readonly<Record<Period, RegExp>> = {
  week: words("weekly|per week|pro woche"),
  year: words(
    "annual|annually|yearly|per year|per annum|jahresgehalt|jahresbrutto(?:gehalt)?|bruttojahresgehalt|jahreszielgehalt|jahresfixum|jährlich|pro jahr|annue(?:l|lle)s?|par an|anual(?:es)?|salario bruto anual",
  ),
  month: words(
    "monthly|per month|monatsgehalt|bruttomonatsgehalt|monatlich|mensue(?:l|lle)s?|par mois|mensual(?:es)?",
  ),
  day: words("day rate|daily|per day|tagessatz|tjm|taux journalier(?: moyen)?|tarifa diaria"),
  hour: words("hourly|per hour|stundenlohn|stundensatz|taux horaire|por hora"),
};
