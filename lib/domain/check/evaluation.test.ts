import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { check } from "@/lib/domain/check/check";
import { NORMS } from "@/lib/domain/check/norms";
import { RULES } from "@/lib/domain/check/rules";
import { weekdayHoursBetween } from "@/lib/domain/check/weekday-hours";
import { CHANNELS } from "@/lib/domain/message/channels";
import { choices, facts } from "@/lib/domain/message/fixtures/sample";

const labelled = z.object({
  id: z.string(),
  kind: z.enum(Object.keys(NORMS)).transform((kind) => kind as keyof typeof NORMS),
  channel: z.enum(Object.keys(CHANNELS)).transform((channel) => channel as keyof typeof CHANNELS),
  context: z.object({
    recipient: z.string(),
    company: z.string(),
    role: z.string().nullable(),
    sender: z.string(),
    receivedAt: z.string().optional(),
    sentAt: z.string().optional(),
    interviewAt: z.string().nullable().default(null),
    knownOtherCompanies: z.array(z.string()).default([]),
    delicateQuestions: z.array(z.string()).default([]),
  }),
  subject: z.string().nullable(),
  body: z.string(),
  labels: z.record(z.string(), z.enum(["ok", "flag", "na"])),
});

type Labelled = z.output<typeof labelled>;

const read = (name: string): Labelled[] => {
  const file = readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8");
  return z.object({ messages: z.array(labelled) }).parse(JSON.parse(file)).messages;
};

/**
 * 80 messages, each labelled by hand for each rule: ok, flag, or not applicable; and 12 that ask before deciding,
 * labelled for the rules that bear on asking.
 */
const MESSAGES = ["declines-60", "declines-20", "asks-12"].flatMap(read);

const findingsIn = ({ kind, channel, context, subject, body }: Labelled) => {
  const { receivedAt, sentAt, interviewAt } = context;
  return check({
    kind,
    channel,
    subject: subject ?? "",
    body,
    parts: null,
    choices: choices(),
    facts: facts({
      company: context.company,
      role: context.role,
      recipientName: context.recipient,
      senderName: context.sender,
      interviewAt,
      now: sentAt ?? "2026-01-01T00:00:00Z",
      otherCompanies: context.knownOtherCompanies,
      openQuestions: context.delicateQuestions.map((text) => ({ text, isSensitive: true })),
      elapsedWeekdayHours: receivedAt && sentAt ? weekdayHoursBetween(receivedAt, sentAt, "UTC") : null,
    }),
  }).findings;
};

const wronglyJudged = (rule: string, label: "ok" | "flag") =>
  MESSAGES.filter((message) => message.labels[rule] === label)
    .filter((message) => findingsIn(message).some((finding) => finding.rule === rule) === (label === "ok"))
    .map(({ id }) => id);

// What a word list finds in the texts it was written beside says little about other texts; it may not become worse.
describe.each(RULES.map(({ code }) => code))("the rule %s", (rule) => {
  test("raises nothing that a reader would not raise (precision)", () => {
    expect(wronglyJudged(rule, "ok")).toEqual([]);
  });

  test("misses nothing that a reader would raise (recall)", () => {
    expect(wronglyJudged(rule, "flag")).toEqual([]);
    expect(MESSAGES.some(({ labels }) => labels[rule] === "flag")).toBe(true);
  });
});
