import * as z from "zod";
import { CHANNEL_CODES } from "@/lib/domain/message/channels";
import {
  ADDRESSES,
  type Choices,
  DEFAULT_CHOICES,
  DISCLOSURES,
  DOORS,
  LANGUAGES,
  REGIONS,
  TONES,
} from "@/lib/domain/message/choices";
import { detailField, keyOfField, ownField } from "@/lib/domain/message/fields";
import { KINDS } from "@/lib/domain/message/kinds";
import { MOST_QUESTIONS, questionsFrom } from "@/lib/domain/message/questions";
import { REASONS, type ReasonCode } from "@/lib/domain/message/reasons";
import { choicesSchema } from "@/lib/domain/message/schema";

/**
 * `question`: what to ask, where the message begins with one question of its own. `channel`: if not the usual one.
 * `confirmsCall`: it puts in writing what was said on the phone. `contactId`: whom of those one knows it goes to.
 */
export const startForm = z.strictObject({
  opportunityId: z.string(),
  kind: z.enum(Object.keys(KINDS) as [keyof typeof KINDS], "Choose what you want to say."),
  question: z.string().trim().max(300, "Use at most 300 characters.").optional(),
  channel: z.enum(CHANNEL_CODES).optional(),
  confirmsCall: z.enum(["yes"]).optional(),
  contactId: z.string().optional(),
});

export const discardDraftForm = z.strictObject({ messageId: z.string() });

/** How a message was sent that Tactful handed over. */
export const VIAS = {
  email: "by e-mail",
  linkedin: "on LinkedIn",
  phone: "by phone",
  other: "in another way",
} as const;

/** More than is read of a letter: what was pasted by mistake is kept as well. UTF-16 units. */
const MOST_KEPT = 200_000;

const many = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat().filter(Boolean));

const askedQuestions = z
  .array(z.string().max(500, "Use at most 500 characters a question."))
  .max(MOST_QUESTIONS, `Ask ${MOST_QUESTIONS} questions at most.`);

/**
 * The letter desk as its form sends it: of the choices only those that the kind of message has. `intent`: keep it as
 * it is, write it anew from the choices, write it in other words, or confirm that it was sent. `seen` is the revision
 * that the form was opened with, `seed` that of the wording.
 */
export const deskForm = z
  .object({
    messageId: z.string(),
    seen: z.string(),
    seed: z.coerce.number().int().min(0).max(0x7fff_ffff).optional(),
    intent: z.enum(["save", "redraw", "reword", "sent"]).default("save"),
    reasons: many.default([]),
    disclosure: z.enum(DISCLOSURES, "Choose how much to say.").default(DEFAULT_CHOICES.disclosure),
    channel: z.enum(CHANNEL_CODES, "Choose how it goes out.").default(DEFAULT_CHOICES.channel),
    language: z.enum(LANGUAGES, "Choose a language.").default(DEFAULT_CHOICES.language),
    address: z.enum(ADDRESSES, "Choose how you address them.").default(DEFAULT_CHOICES.address),
    tone: z.enum(TONES, "Choose a tone."),
    door: z.enum(DOORS, "Choose how the door stays.").default(DEFAULT_CHOICES.door),
    doorDays: z.coerce
      .number()
      .int()
      .min(7, "Wait a week at least.")
      .max(730, "Wait two years at most.")
      .default(DEFAULT_CHOICES.doorDays),
    confirmsCall: z.union([z.literal(""), z.literal("yes")]).default(""),
    region: z.enum(REGIONS, "Choose a spelling.").default(DEFAULT_CHOICES.region),
    feedback: z.string().trim().max(500, "Use at most 500 characters.").default(""),
    offersReferral: many.default([]),
    questions: many.default([]),
    ownQuestions: z.string().max(3000, "Use at most 3,000 characters.").default(""),
    answerOn: z.union([z.literal(""), z.iso.date("There is no such day.")]).default(""),
    templateId: z.string().max(40).default(""),
    recipientName: z.string().trim().max(200, "Use at most 200 characters.").default(""),
    recipientEmail: z
      .union([
        z.literal(""),
        z.email("This is not an e-mail address. Leave it empty if there is none.").max(254),
      ])
      .default(""),
    subject: z
      .string()
      .transform((text) => text.replace(/\s+/g, " ").trim())
      .pipe(z.string().max(300, "Use at most 300 characters.")),
    body: z
      .string()
      .max(MOST_KEPT, "Use at most 200,000 characters.")
      .transform((text) => text.replace(/\r\n?/g, "\n")),
    via: z.enum(Object.keys(VIAS) as [keyof typeof VIAS], "Choose how you sent it.").default("email"),
  })
  .catchall(z.string().max(1000, "Use at most 1,000 characters."))
  .transform((form, context) => {
    const { reasons, disclosure, tone, door, doorDays, region, feedback, offersReferral, ...more } = form;
    const { channel, language, address, confirmsCall, ...others } = more;
    const { questions, ownQuestions, answerOn, templateId, ...rest } = others;
    const { messageId, seen, seed, intent, recipientName, recipientEmail, ...written } = rest;
    const { subject, body, via, ...details } = written;
    const asked = askedQuestions.safeParse(questionsFrom(questions, ownQuestions));
    const choices = choicesSchema.safeParse({
      reasons: reasons.map((code) => reasonChoice(code, details)),
      ...{ channel, language, address, disclosure, tone, door, doorDays, region },
      confirmsCall: confirmsCall === "yes",
      details: fieldsOf(details),
      feedback: feedback || null,
      offersReferral: offersReferral.length > 0,
      questions: asked.data ?? [],
      answerOn: answerOn || null,
      templateId: templateId || null,
    });
    const problem = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const stray = Object.keys(details).find((name) => !/^(?:detail|own|field)\./.test(name));
    if (stray) problem(stray, "There is no such field.");
    if (asked.error) problem("questions", asked.error.issues[0]?.message ?? "");
    if (!choices.success) problem("reasons", "Choose from these reasons.");
    const given: Choices | undefined = choices.data;
    return given
      ? { messageId, seen, seed, intent, recipientName, recipientEmail, subject, body, via, choices: given }
      : z.NEVER;
  });

/** What was entered for the kind of message, by the keys of its fields. */
const fieldsOf = (typed: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) => {
      const key = keyOfField(name);
      return key && text.trim() ? [[key, text.trim()]] : [];
    }),
  );

function reasonChoice(code: string, typed: Record<string, string>) {
  const reason = REASONS.find((known) => known.code === code);
  const released = (reason?.details ?? []).flatMap(({ key }) => {
    const text = typed[detailField(code, key)]?.trim();
    return text ? [[key, text] as const] : [];
  });
  return {
    code: code as ReasonCode,
    released: Object.fromEntries(released),
    own: typed[ownField(code)]?.trim() || null,
  };
}

const oneLine = z.string().max(300, "Use at most 300 characters.").default("");

/** A letter that was written elsewhere, to be looked over; `opportunityId`: which it is about, if it is one of theirs. */
export const lookOverForm = z.strictObject({
  ...{ kind: z.string(), channel: z.string(), language: z.string().default("") },
  opportunityId: z.string().default(""),
  ...{ company: oneLine, role: oneLine, recipientName: oneLine, senderName: oneLine, subject: oneLine },
  body: z.string().default(""),
});
