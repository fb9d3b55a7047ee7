import * as z from "zod";
import { numberFromText } from "@/lib/domain/fit/controls";
import { defaultThresholds } from "@/lib/domain/fit/thresholds";

/** How goals come by their weights. */
export const WEIGHTINGS = ["roc", "rank-sum", "points"] as const;

const points = (problem: string) =>
  z
    .string()
    .transform((text) => numberFromText(text) ?? Number.NaN)
    .pipe(z.number({ error: problem }).int(problem).min(0, problem).max(100, problem));

const level = points("Write a whole number from 0 to 100.");

const hours = (problem: string) =>
  z
    .string()
    .transform((text) => numberFromText(text) ?? Number.NaN)
    .pipe(z.number({ error: problem }).int(problem).min(1, problem).max(80, problem));

/** "USD 0.92", one a line. */
const rates = z
  .string()
  .max(2000, "Use at most 2,000 characters.")
  .transform((text, context) => {
    const lines = text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const read = lines.map((line) => {
      const [currency = "", ...rest] = line.split(/[\s=:]+/);
      return [currency.toUpperCase(), numberFromText(rest.join(""))] as const;
    });
    const isRate = ([currency, rate]: (typeof read)[number]) =>
      /^[A-Z]{3}$/.test(currency) && rate !== null && rate > 0 && rate <= 1e6;
    const wrong = read.findIndex((each) => !isRate(each));
    if (wrong >= 0) {
      const message = `“${lines[wrong]?.slice(0, 40)}” is not a currency of three letters and a number, such as USD 0.92.`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
    if (new Set(read.map(([currency]) => currency)).size < read.length) {
      context.addIssue({ code: "custom", message: "One of the currencies stands there twice." });
      return z.NEVER;
    }
    return Object.fromEntries(read) as Record<string, number>;
  });

const notAbove = (stage: "interview" | "offer") => ({
  path: [`${stage}Bar`],
  error: "The bar cannot lie below the floor.",
});

/** How opportunities are judged, as its form sends it. */
export const judgingForm = z
  .strictObject({
    ...{ interviewFloor: level, interviewBar: level, offerFloor: level, offerBar: level },
    presentIsBar: z.literal("yes").optional(),
    rates,
    weeklyHours: z.union([
      z.literal("").transform(() => null),
      hours("Write the hours a week, from 1 to 80."),
    ]),
    hoursEach: hours("Write how many hours an interview takes you, from 1 to 80."),
  })
  .refine(({ interviewFloor, interviewBar }) => interviewFloor <= interviewBar, notAbove("interview"))
  .refine(({ offerFloor, offerBar }) => offerFloor <= offerBar, notAbove("offer"))
  .transform(({ presentIsBar, ...rest }) => ({ ...rest, presentIsBar: presentIsBar === "yes" }));

const shares = (level: number): number => Math.round(level * 100);

/** What holds until a person says otherwise. */
export const DEFAULT_JUDGING = {
  weighting: "roc" as (typeof WEIGHTINGS)[number],
  interviewFloor: shares(defaultThresholds.interview.floor),
  interviewBar: shares(defaultThresholds.interview.bar),
  offerFloor: shares(defaultThresholds.offer.floor),
  offerBar: shares(defaultThresholds.offer.bar),
  presentIsBar: false,
  rates: {} as Readonly<Record<string, number>>,
  weeklyHours: null as number | null,
  hoursEach: 4,
};

export type JudgingSettings = typeof DEFAULT_JUDGING;
