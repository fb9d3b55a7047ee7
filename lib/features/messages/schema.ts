import * as z from "zod";
import { type Choices, DISCLOSURES, DOORS, REGIONS, TONES } from "@/lib/domain/message/choices";
import { detailField, ownField } from "@/lib/domain/message/fields";
import { KINDS } from "@/lib/domain/message/kinds";
import { REASONS, type ReasonCode } from "@/lib/domain/message/reasons";
import { choicesSchema } from "@/lib/domain/message/schema";

export const startForm = z.strictObject({
  opportunityId: z.string(),
  kind: z.enum(Object.keys(KINDS) as [keyof typeof KINDS], "Choose what you want to say."),
});

export const discardDraftForm = z.strictObject({ messageId: z.string() });

/** An open door is knocked on again after this many days. */
export const FOLLOW_UP_DAYS = 90;

/** How a message was sent that Tactful handed over. */
export const VIAS = {
  email: "by e-mail",
  linkedin: "on LinkedIn",
  phone: "by phone",
  other: "in another way",
} as const;

const many = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat().filter(Boolean));

/**
 * The letter desk as its form sends it. `intent`: keep it as it is, write it anew from the choices, write it in other
 * words, or confirm that it was sent. `seen` is the revision that the form was opened with.
 */
export const deskForm = z
  .object({
    messageId: z.string(),
    seen: z.string(),
    intent: z.enum(["save", "redraw", "reword", "sent"]).default("save"),
    reasons: many.default([]),
    disclosure: z.enum(DISCLOSURES, "Choose how much to say."),
    tone: z.enum(TONES, "Choose a tone."),
    door: z.enum(DOORS, "Choose how the door stays."),
    region: z.enum(REGIONS, "Choose a spelling.").default("UK"),
    feedback: z.string().trim().max(500, "Use at most 500 characters.").default(""),
    offersReferral: many.default([]),
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
  .transform(({ reasons, disclosure, tone, door, region, feedback, offersReferral, ...rest }, context) => {
    const { messageId, seen, intent, recipientName, recipientEmail, subject, body, via, ...details } = rest;
    const choices = choicesSchema.safeParse({
      reasons: reasons.map((code) => reasonChoice(code, details)),
      ...{ disclosure, tone, door, region },
      feedback: feedback || null,
      offersReferral: offersReferral.length > 0,
    });
    const stray = Object.keys(details).find((name) => !/^(?:detail|own)\./.test(name));
    if (stray) context.addIssue({ code: "custom", path: [stray], message: "There is no such field." });
    if (!choices.success)
      context.addIssue({ code: "custom", path: ["reasons"], message: "Choose from these reasons." });
    const given: Choices | undefined = choices.data;
    return given
      ? { messageId, seen, intent, recipientName, recipientEmail, subject, body, via, choices: given }
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
