import * as z from "zod";
import { numberFromText } from "@/lib/domain/fit/controls";
import { writtenLines, writtenNumber, writtenNumberOrNone } from "@/lib/domain/fit/entries";
import { numberBetween } from "@/lib/domain/fit/quantity";
import { defaultThresholds } from "@/lib/domain/fit/thresholds";
import type { WeightingMethod } from "@/lib/domain/fit/weighting";
import { wholePoints } from "@/lib/domain/fit/wording";

const notALevel = "Write a whole number from 0 to 100.";
const level = writtenNumber(numberBetween(0, 100, notALevel).int(notALevel));

const hours = (problem: string) => numberBetween(1, 80, problem).int(problem);

/** "USD 0.92", one a line. */
const rates = z
  .string()
  .max(2000, "Use at most 2,000 characters.")
  .pipe(writtenLines)
  .transform((lines, context) => {
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
    weeklyHours: writtenNumberOrNone(hours("Write the hours a week, from 1 to 80.")),
    hoursEach: writtenNumber(hours("Write how many hours an interview takes you, from 1 to 80.")),
  })
  .refine(({ interviewFloor, interviewBar }) => interviewFloor <= interviewBar, notAbove("interview"))
  .refine(({ offerFloor, offerBar }) => offerFloor <= offerBar, notAbove("offer"))
  .transform(({ presentIsBar, ...rest }) => ({ ...rest, presentIsBar: presentIsBar === "yes" }));

/** What holds until a person says otherwise. */
export const DEFAULT_JUDGING = {
  weighting: "roc" as WeightingMethod,
  interviewFloor: wholePoints(defaultThresholds.interview.floor),
  interviewBar: wholePoints(defaultThresholds.interview.bar),
  offerFloor: wholePoints(defaultThresholds.offer.floor),
  offerBar: wholePoints(defaultThresholds.offer.bar),
  presentIsBar: false,
  rates: {} as Readonly<Record<string, number>>,
  weeklyHours: null as number | null,
  hoursEach: 4,
};

export type JudgingSettings = typeof DEFAULT_JUDGING;
