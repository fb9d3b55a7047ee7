import * as z from "zod";
import type { AnswerForm } from "../answer-forms";
import { commonDefinition } from "../definition";
import { type Field, isRecord, memberOf } from "../form";
import { type Interval, middleOf } from "../interval";
import type { Kind, Rates } from "../kind";
import { gateOn, pointsOn, worthOn } from "../line";
import { directionWords, lineFields } from "../line-fields";
import { endsSchema } from "../quantity";
import { highBelowLow, type Known, known, knownSchema, type RangeOf, rangeSchema } from "../stated";
import { money, moneyRange } from "../wording";

const amountSchema = (error: string, most: number) =>
  z.number({ error }).min(0, "Please write an amount of 0 or more.").max(most, "That amount is too large.");

// Room above for the samples that miss a limit.
const level = amountSchema("Please write an amount.", 1e12);
const amount = amountSchema("Please write an amount, or say that it is not known yet.", 1e13);

const threeLetters = "Please write the three letters of a currency, such as EUR.";

const terms = {
  currency: z
    .string({ error: threeLetters })
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, threeLetters),
  period: z.enum(["year", "month", "day", "hour"], { error: "Please choose the time it is paid for." }),
  basis: z.enum(["gross", "net"], { error: "Please choose gross or net." }),
};

const definition = z.object({
  ...terms,
  must: z
    .object({ direction: z.enum(["at-least", "at-most"]), limit: level })
    .refine(({ direction, limit }) => direction === "at-most" || limit > 0, {
      path: ["limit"],
      error: "Every amount is at least 0, so this limit rules nothing out.",
    })
    .nullable()
    .default(null),
  want: endsSchema(level).nullable().default(null),
  ...commonDefinition,
});

const answer = z.discriminatedUnion("state", [
  knownSchema(z.object({ amount, ...terms })),
  rangeSchema(
    z.object({ min: amount, max: amount, ...terms }).refine(({ min, max }) => min <= max, highBelowLow),
  ),
]);

type Definition = z.infer<typeof definition>;

/** What an amount means: in which currency (ISO 4217), for which time, before or after tax. */
type Terms = Readonly<Pick<Definition, "currency" | "period" | "basis">>;

type Answer =
  | Known<Terms & { readonly amount: number }>
  | RangeOf<Terms & { readonly min: number; readonly max: number }>;

const commonCurrencies = [
  ...["EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "TRY", "UAH"],
  ...["CAD", "AUD", "NZD", "JPY", "CNY", "HKD", "SGD", "INR", "ILS", "AED", "ZAR", "BRL", "MXN"],
];

/**
 * An amount with a limit on one side. As a goal it counts in a straight line from worst to best. Amounts compare
 * only for the same time and both gross or both net, as every other sum depends on things nobody has said; another
 * currency is converted by the person's own rates.
 */
export const moneyKind: Kind<Definition, Answer> = {
  kind: "money",
  title: "An amount of money",
  hint: "Base pay, a day rate, a learning budget: in one currency, gross or net.",
  definition,
  answer,
  definitionFields: [
    ...termFields(""),
    ...lineFields({
      ...{ control: "number", noun: "amount", limit: "This amount", level: "amount" },
      directions: directionWords,
    }),
  ],
  answerForm: amountInTerms(),
  answerFields: () => [
    { name: "value.min", label: "Amount, or the low end", control: "number", required: true },
    { name: "value.max", label: "High end, if a range was given", control: "number" },
    ...termFields("value."),
  ],
  unanswered: (defined) => ({ value: termsOf(defined) }),
  describeLimit: (defined, label) =>
    defined.must &&
    `${label} ${directionWords[defined.must.direction]} ${money(defined.must.limit, defined.currency)} ${termWords(defined)}`,
  describeAnswer: (_, stated) =>
    `${moneyRange(...boundsOf(stated), stated.value.currency)} ${termWords(stated.value)}`,
  comparable: (defined, stated, { rates }) => {
    const { currency, period, basis } = stated.value;
    const rate = rateBetween(currency, defined.currency, rates);
    if (rate === null || period !== defined.period || basis !== defined.basis) return null;
    const [min, max] = boundsOf(stated);
    const converted = { ...termsOf(defined), min: min * rate, max: max * rate };
    return stated.state === "known" ? exactly(min * rate, defined) : { state: "range", value: converted };
  },
  judgeMust: (defined, stated) => gateOn(defined, boundsOf(stated)),
  valueInterval: (defined, stated) => worthOn(defined, stated && boundsOf(stated)),
  completions: (defined, stated) =>
    pointsOn(defined, stated && boundsOf(stated)).map((each) => exactly(Math.max(0, each), defined)),
  scaleOf: (defined) => {
    const { want, currency } = defined;
    return (
      want && {
        ...want,
        isWhole: false,
        answerAt: (amount) => exactly(amount, defined),
        describeStep: (size) =>
          `${money(size, currency)} ${want.best > want.worst ? "more" : "less"} ${termWords(defined)}`,
      }
    );
  },
  settle: (stated) => exactly(middleOf(boundsOf(stated)), stated.value),
};

const boundsOf = (stated: Answer): Interval =>
  stated.state === "known"
    ? [stated.value.amount, stated.value.amount]
    : [stated.value.min, stated.value.max];

const termsOf = ({ currency, period, basis }: Terms): Terms => ({ currency, period, basis });

const termWords = ({ period, basis }: Terms): string =>
  `${period === "hour" ? "an" : "a"} ${period} ${basis}`;

const exactly = (amount: number, terms: Terms): Known<Terms & { readonly amount: number }> =>
  known({ amount, ...termsOf(terms) });

/** How much of `to` one unit of `from` is; null when the person has given no rate for one of them. */
function rateBetween(from: string, to: string, rates: Rates = {}): number | null {
  if (from === to) return 1;
  const rate = (rates[from] ?? Number.NaN) / (rates[to] ?? Number.NaN);
  return Number.isFinite(rate) && rate > 0 ? rate : null;
}

/** A low and a high end, left empty when there is only one amount, and beside them what they mean. */
function amountInTerms(): AnswerForm<Answer> {
  return {
    toStated: (entered) => {
      const value = memberOf(entered, "value");
      const { min, max = min, ...terms } = isRecord(value) ? value : {};
      return max === min
        ? { state: "known", value: { ...terms, amount: min } }
        : { state: "range", value: { ...terms, min, max } };
    },
    toEntered: (stated) => {
      if (stated.state === "range") return { value: stated.value };
      const { amount, ...terms } = stated.value;
      return { value: { ...terms, min: amount } };
    },
  };
}

/** The fields of `Terms`, in the definition or, with "value." before their names, in the answer. */
function termFields(prefix: "" | "value."): readonly Field[] {
  return [
    {
      name: `${prefix}currency`,
      label: "Currency",
      hint: "Three letters, such as EUR.",
      control: "text",
      options: commonCurrencies.map((value) => ({ value, label: value })),
      required: true,
    },
    {
      name: `${prefix}period`,
      label: "For how long",
      control: "select",
      options: [
        { value: "year", label: "a year" },
        { value: "month", label: "a month" },
        { value: "day", label: "a day" },
        { value: "hour", label: "an hour" },
      ],
      required: true,
    },
    {
      name: `${prefix}basis`,
      label: "Before or after tax",
      control: "select",
      options: [
        { value: "gross", label: "gross" },
        { value: "net", label: "net" },
      ],
      required: true,
    },
  ];
}
