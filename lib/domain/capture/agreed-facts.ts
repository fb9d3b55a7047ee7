import * as z from "zod";
import { momentOf } from "@/lib/domain/time/local";
import type { FilingKind } from "./filing-kind";
import { END_OF_DAY } from "./prefill";
import type { Fact, Proposal } from "./proposal";

/** What is agreed to with a tick, as it was read: right or left out. */
export const TICKED = [
  ...(["pay", "workMode", "officeDays", "schedulingLink", "meetingLink", "postingLink"] as const),
];

export type Ticked = (typeof TICKED)[number];

const fact = <T extends z.ZodType>(value: T) =>
  // What another version wrote is left out, not in the way of the rest.
  z.object({ value, quote: z.string().nullable() }).optional().catch(undefined);

const words = fact(z.string());
const amount = z.number().nullable();

/**
 * What somebody agreed to of what was read in an original, with the very words; null for words that they put
 * themselves. Moments are ISO 8601.
 */
export const agreedFacts = z.object({
  ...{ kind: words, subject: words, company: words, role: words, contactName: words, contactEmail: words },
  ...{ place: words, agency: words, answerBy: words },
  times: fact(z.array(z.string())),
  pay: fact(
    z.object({
      ...{ min: amount, max: amount, currency: z.string().length(3).nullable() },
      period: z.enum(["hour", "day", "week", "month", "year"]).nullable(),
      what: z.enum(["base", "total", "ote", "day-rate", "ctc"]).nullable(),
    }),
  ),
  workMode: fact(z.enum(["remote", "hybrid", "onsite"])),
  officeDays: fact(z.object({ min: z.number(), max: z.number() })),
  ...{ schedulingLink: words, meetingLink: words, postingLink: words },
});

export type AgreedFacts = z.output<typeof agreedFacts>;

/** What the person said when they looked it through; empty texts say nothing. */
export type Said = {
  kind: FilingKind;
  title: string;
  texts: Readonly<Record<TextName, string>>;
  answerBy: Date | null;
  times: readonly string[];
  ticked: readonly Ticked[];
};

const TEXTS = ["company", "role", "contactName", "contactEmail", "place", "agency"] as const;

type TextName = (typeof TEXTS)[number];

/** Joins what was said with the words it was read from. */
export function agreeTo(proposal: Proposal, said: Said, timeZone: string): AgreedFacts {
  const { answerBy, proposedTimes } = proposal;
  const texts = TEXTS.flatMap((name) => {
    const value = said.texts[name];
    return value === "" ? [] : [[name, { value, quote: quoteFor(proposal[name], value) }] as const];
  });
  const ticked = TICKED.flatMap((name) => {
    const read = said.ticked.includes(name) ? proposal[name] : null;
    return read ? [[name, { value: read.value, quote: read.quote }] as const] : [];
  });
  const isAsked = (by: Fact) =>
    momentOf(by.value, timeZone, END_OF_DAY)?.getTime() === said.answerBy?.getTime();
  const named = proposedTimes.filter(({ value }) => said.times.includes(value));
  return {
    kind: { value: said.kind, quote: quoteFor(proposal.kind, said.kind) },
    subject: { value: said.title, quote: proposal.subject?.quote ?? null },
    ...Object.fromEntries(texts),
    ...(said.answerBy
      ? {
          answerBy: {
            value: said.answerBy.toISOString(),
            quote: answerBy && isAsked(answerBy) ? answerBy.quote : null,
          },
        }
      : {}),
    ...(said.times.length > 0
      ? { times: { value: [...said.times], quote: named.map(({ quote }) => quote).join("\n") || null } }
      : {}),
    ...Object.fromEntries(ticked),
  };
}

const quoteFor = (read: Fact | null, value: string): string | null =>
  read?.value === value ? read.quote : null;
