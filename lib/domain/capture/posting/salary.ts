import type { Pay } from "../proposal";
import { isObject, type Json, listOf, partOf, wordsOf } from "./json";

/** The salary that a posting states, in plain words as `payIn` reads them: "EUR 78000 - 92000 per year". */
export function salaryOf(posting: Json): string {
  const [salary] = listOf(posting.baseSalary);
  if (salary === undefined) return "";
  if (!isObject(salary)) return typeof salary === "string" && /\d/.test(salary) ? salary.slice(0, 200) : "";
  const currency = wordsOf(salary.currency) || wordsOf(posting.salaryCurrency);
  const value = isObject(partOf(salary, "value")) || Array.isArray(salary.value) ? salary.value : salary;
  const unit = wordsOf(partOf(value, "unitText")) || wordsOf(salary.unitText) || wordsOf(salary.duration);
  const [min, max, only] = ["minValue", "maxValue", "value"].map((name) => amountOf(partOf(value, name)));
  const amount = boundsIn(min ?? null, max ?? null) ?? only ?? null;
  const period = periodOf(unit);
  return amount === null ? "" : `${amount} ${currency}${period ? ` per ${period}` : ""}`.trim();
}

function boundsIn(min: number | null, max: number | null): string | null {
  if (min !== null && max !== null) return min === max ? `${min}` : `${min} - ${max}`;
  if (min !== null) return `from ${min}`;
  return max === null ? null : `up to ${max}`;
}

function amountOf(value: unknown): number | null {
  const amount =
    typeof value === "number" ? value : Number(wordsOf(value).replace(/[\s,'](?=\d{3})/g, "") || Number.NaN);
  return Number.isFinite(amount) && amount > 0 ? amount : null;
}

/** "YEAR", "yearly", "per annum", "P1Y"; null for what tells no time. */
function periodOf(unit: string): Pay["period"] {
  if (/^P?\d?Y|year|ann|jahr|an\b|año/i.test(unit)) return "year";
  if (/month|monat|mois|mes|^P\d?M/i.test(unit)) return "month";
  if (/week|woche|^P\d?W/i.test(unit)) return "week";
  if (/day|tag|jour|día|dai|^P\d?D/i.test(unit)) return "day";
  return /hour|stunde|heure|hora|hr|^PT\d?H/i.test(unit) ? "hour" : null;
}
