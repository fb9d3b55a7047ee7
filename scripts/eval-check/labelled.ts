import * as z from "zod";
import { NORMS, type NormedKind } from "@/lib/domain/check/norms";
import type { Message } from "@/lib/domain/check/reading";
import { weekdayHoursBetween } from "@/lib/domain/check/weekday-hours";
import { CHANNELS, type Channel } from "@/lib/domain/message/channels";
import { DEFAULT_CHOICES } from "@/lib/domain/message/choices";
import { REASONS, type ReasonCode } from "@/lib/domain/message/reasons";

// Labelled files were written by others: names that the product does not know become the nearest that it does.

const KIND_ALIASES = new Map<string, NormedKind>([
  ["clarify", "ask-before-deciding"],
  ["counter-offer", "decline-counter"],
]);

const CHANNEL_ALIASES = new Map<string, Channel>([
  ["call", "phone"],
  ["inmail", "linkedin-inmail"],
  ["linkedin", "linkedin-inmail"],
]);

const REASON_ALIASES = new Map<string, ReasonCode>([
  ["accepted", "accepted-other"],
  ["commute", "location"],
  ["contract", "contract-type"],
  ["ethics", "values"],
  ["pay", "compensation"],
  ["permit", "visa"],
  ["remote", "location"],
  ["salary", "compensation"],
  ["scheduling", "timing"],
  ["skills", "skills-mismatch"],
]);

const kind = z
  .string()
  .transform((code) => KIND_ALIASES.get(code) ?? (isNormed(code) ? code : "decline-interview"));

const channel = z
  .string()
  .transform((code) => CHANNEL_ALIASES.get(code) ?? (isChannel(code) ? code : "email"));

const reason = z
  .string()
  .transform(
    (code) => REASON_ALIASES.get(code) ?? REASONS.find((known) => known.code === code)?.code ?? "other",
  );

/** In UTC where the file says no offset; null for what is no time. */
const instant = z.string().transform((text) => {
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
});

const optional = <T extends z.ZodType>(value: T) => value.nullish().transform((given) => given ?? null);
const list = <T extends z.ZodType>(value: T) =>
  z
    .array(value)
    .nullish()
    .transform((given) => given ?? []);

const labelledMessage = z.object({
  id: z.coerce.string(),
  kind: kind.default("decline-interview"),
  channel: channel.default("email"),
  context: z
    .object({
      recipient: optional(z.string()),
      company: optional(z.string()),
      role: optional(z.string()),
      sender: optional(z.string()),
      trueReasons: list(reason),
      receivedAt: optional(instant),
      sentAt: optional(instant),
      interviewAt: optional(instant),
      knownOtherCompanies: list(z.string()),
      namedThirdParties: list(z.string()),
      delicateQuestions: list(z.string()),
    })
    .prefault({}),
  subject: optional(z.string()),
  body: z.string(),
  /** By rule: "ok", "flag", or anything else where the rule has nothing to say. */
  labels: z.record(z.string(), z.string()),
  /** "ready", or what it is instead. */
  overall: optional(z.string()),
});

/** A message with what a reader would have each rule do. */
export type Labelled = z.output<typeof labelledMessage>;

const labelledFile = z.union([
  z.array(labelledMessage),
  z.object({ messages: z.array(labelledMessage) }).transform(({ messages }) => messages),
]);

/** The messages of a file, which holds a list of them or an object with `messages`; null for another shape. */
export function readLabelled(content: unknown): readonly Labelled[] | null {
  const { data } = labelledFile.safeParse(content);
  return data ?? null;
}

/** As free text, the way in which the check sees what a person pasted. */
export function messageOf({ kind, channel, context, subject, body }: Labelled): Message {
  const { receivedAt, sentAt } = context;
  return {
    kind,
    channel,
    subject: subject ?? "",
    body,
    parts: null,
    choices: DEFAULT_CHOICES,
    facts: {
      company: context.company ?? "",
      role: context.role,
      recipientName: context.recipient,
      senderName: context.sender ?? "",
      signature: "",
      interviewsHeld: 0,
      referrerName: null,
      lastWordAt: null,
      invitedAfter: null,
      approach: null,
      proposedTimes: 0,
      // Short notice can only be told from when it was sent.
      interviewAt: sentAt && context.interviewAt,
      timeZone: "UTC",
      threadSubject: null,
      now: sentAt ?? new Date(0).toISOString(),
      elapsedWeekdayHours: receivedAt && sentAt ? weekdayHoursBetween(receivedAt, sentAt, "UTC") : null,
      agreedLaterDate: false,
      recordedReasons: context.trueReasons,
      openQuestions: context.delicateQuestions.map((text) => ({ text, isSensitive: true })),
      otherCompanies: context.knownOtherCompanies,
      thirdParties: context.namedThirdParties,
    },
  };
}

const isNormed = (code: string): code is NormedKind => Object.hasOwn(NORMS, code);
const isChannel = (code: string): code is Channel => Object.hasOwn(CHANNELS, code);
