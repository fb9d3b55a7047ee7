import * as z from "zod";
import {
  type Choices,
  DEFAULT_CHOICES,
  DISCLOSURES,
  DOORS,
  REGIONS,
  TONES,
} from "@/lib/domain/message/choices";
import { detailField, ownField } from "@/lib/domain/message/fields";
import { KINDS } from "@/lib/domain/message/kinds";
import { MOST_QUESTIONS, questionsFrom } from "@/lib/domain/message/questions";
import { REASONS, type ReasonCode } from "@/lib/domain/message/reasons";
import { choicesSchema } from "@/lib/domain/message/schema";

/** `question`: what to ask, where the message begins with one question of its own. */
export const startForm = z.strictObject({
  opportunityId: z.string(),
  kind: z.enum(Object.keys(KINDS) as [keyof typeof KINDS], "Choose what you want to say."),
  question: z.string().trim().max(300, "Use at most 300 characters.").optional(),
});

export const discardDraftForm = z.strictObject({ messageId: z.string() });

/** How a message was sent that Tactful handed over. */
export const VIAS = {
  email: "by e-mail",
  linkedin: "on LinkedIn",
  phone: "by phone",
  other: "in another way",
} as const;

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
    tone: z.enum(TONES, "Choose a tone."),
    door: z.enum(DOORS, "Choose how the door stays.").default(DEFAULT_CHOICES.door),
    region: z.enum(REGIONS, "Choose a spelling.").default(DEFAULT_CHOICES.region),
    feedback: z.string().trim().max(500, "Use at most 500 characters.").default(""),
    offersReferral: many.default([]),
    questions: many.default([]),
    ownQuestions: z.string().max(3000, "Use at most 3,000 characters.").default(""),
    answerOn: z.union([z.literal(""), z.iso.date("There is no such day.")]).default(""),
    recipientName: z.string().trim().max(200, "Use at most 200 characters.").default(""),
    recipientEmail: z
      .union([
        z.literal(""),
        z.email("This is not an e-mail address. Leave it empty if there is none.").max(254),
      ])
      .default(""),
    subject: z.string().trim().max(300, "Use at most 300 characters."),
    body: z
      .string()
      .max(20_000, "Use at most 20,000 characters.")
      .transform((text) => text.replace(/\r\n?/g, "\n")),
    via: z.enum(Object.keys(VIAS) as [keyof typeof VIAS], "Choose how you sent it.").default("email"),
  })
  .catchall(z.string().max(500, "Use at most 500 characters."))
  .transform((form, context) => {
    const { reasons, disclosure, tone, door, region, feedback, offersReferral, ...others } = form;
    const { questions, ownQuestions, answerOn, ...rest } = others;
    const { messageId, seen, seed, intent, recipientName, recipientEmail, ...written } = rest;
    const { subject, body, via, ...details } = written;
    const asked = askedQuestions.safeParse(questionsFrom(questions, ownQuestions));
    const choices = choicesSchema.safeParse({
      reasons: reasons.map((code) => reasonChoice(code, details)),
      ...{ disclosure, tone, door, region },
      feedback: feedback || null,
      offersReferral: offersReferral.length > 0,
      questions: asked.data ?? [],
      answerOn: answerOn || null,
    });
    const problem = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const stray = Object.keys(details).find((name) => !/^(?:detail|own)\./.test(name));
    if (stray) problem(stray, "There is no such field.");
    if (asked.error) problem("questions", asked.error.issues[0]?.message ?? "");
    if (!choices.success) problem("reasons", "Choose from these reasons.");
    const given: Choices | undefined = choices.data;
    return given
      ? { messageId, seen, seed, intent, recipientName, recipientEmail, subject, body, via, choices: given }
      : z.NEVER;
  });

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
