import * as z from "zod";
import { partAskedBy } from "@/lib/domain/check/known-sentences";
import { LANGUAGES } from "@/lib/domain/message/choices";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { MOST_DOCUMENT } from "@/lib/domain/message/own/document";
import { inOrder } from "@/lib/domain/message/own/in-order";
import { MOST_NAME, MOST_PARTS, templateProblems } from "@/lib/domain/message/own/make-template";
import { KEPT_TAGS, tidied, wordingProblem } from "@/lib/domain/message/own/wording";
import { PART_TAGS, STARTS } from "@/lib/domain/message/part";

const kinds = Object.keys(KINDS) as [KindCode, ...KindCode[]];
const kind = z.enum(kinds, "Choose a kind of message.");
const language = z.enum(LANGUAGES, "Choose a language.");
const text = z.string().max(5000, "Use at most 500 characters.");

/** How far a wording reaches that is kept from a letter: messages of its kind, or every message. */
const SCOPES = ["kind", "all"] as const;

/** A part of a letter, as it stands there now. */
export const keepForm = z.strictObject({
  messageId: z.string(),
  tag: z.enum(PART_TAGS),
  text,
  scope: z.enum(SCOPES, "Choose where it is to be used.").default("kind"),
});

/** An own wording; `wordingId` names the one that is changed, and without it a new one is made. */
export const wordingForm = z
  .strictObject({
    wordingId: z.string().optional(),
    kind: z.union([z.literal("").transform(() => null), kind]),
    tag: z.enum(KEPT_TAGS, "Choose a part."),
    language: language.default("en"),
    text,
  })
  .transform((given, context) => {
    const wording = { ...given, text: tidied(given.tag, given.text) };
    const problem = wordingProblem(wording);
    if (problem !== null) context.addIssue({ code: "custom", path: ["text"], message: problem });
    return wording;
  });

export const retireWordingForm = z.strictObject({ wordingId: z.string() });

/** The fields of one part of a template. Rows count from 1; what is left empty is left out. `place`: see `inOrder`. */
export const partField = (row: number, name: (typeof ROW_FIELDS)[number]): string => `part.${row}.${name}`;

const ROWS = Array.from({ length: MOST_PARTS }, (_, at) => at + 1);

/** A template, part by part; `templateId` names the one that is changed, and without it a new one is made. */
export const templateForm = z
  .object({
    templateId: z.string().optional(),
    name: z.string().trim(),
    kind,
    language,
    subject: z.string().trim().default(""),
  })
  .catchall(z.string())
  .transform(({ templateId, name, kind, language, subject, ...typed }, context) => {
    const rows = inOrder(ROWS.flatMap((row) => readRow(row, typed) ?? []));
    const parts = rows.map(({ part }) => part);
    const template = { name, kind, language, subject, parts };
    const known = new Set(ROWS.flatMap((row) => ROW_FIELDS.map((field) => partField(row, field))));
    const stray = Object.keys(typed).find((field) => !known.has(field));
    if (stray) context.addIssue({ code: "custom", path: [stray], message: "There is no such field." });
    for (const [field, message] of templateProblems(template)) {
      const at = /^part\.(\d+)$/.exec(field)?.[1];
      const row = rows[Number(at) - 1]?.row ?? 1;
      const path = [at === undefined ? field : partField(row, "text")];
      context.addIssue({ code: "custom", path, message });
    }
    return { templateId, ...template };
  });

const ROW_FIELDS = ["tag", "text", "starts", "place"] as const;

function readRow(row: number, typed: Record<string, string>) {
  const words = (typed[partField(row, "text")] ?? "").replace(/\r\n?/g, "\n").trim();
  const tag = PART_TAGS.find((each) => each === typed[partField(row, "tag")]) ?? "own";
  const starts = STARTS.find((each) => each === typed[partField(row, "starts")]) ?? "paragraph";
  const place = typed[partField(row, "place")] ?? "";
  return words === "" ? null : { row, place, part: { tag, text: words, starts } };
}

/** A letter as it stands, kept for others. */
export const keepTemplateForm = z.strictObject({
  messageId: z.string(),
  name: z
    .string()
    .trim()
    .min(1, "Give it a name that you will know it by.")
    .max(MOST_NAME, `Use at most ${MOST_NAME} characters.`),
});

export const retireTemplateForm = z.strictObject({ templateId: z.string() });

const document = z
  .string()
  .max(MOST_DOCUMENT, `Use at most ${MOST_DOCUMENT.toLocaleString("en-GB")} characters.`);

/** An exported document, as a file or pasted. `intent`: say what it holds, or write what of it is new. */
export const importForm = z
  .strictObject({
    file: document.default(""),
    document: document.default(""),
    intent: z.enum(["look", "write"]).default("look"),
  })
  .transform(({ file, document, intent }, context) => {
    const given = file.trim() || document.trim();
    if (given === "")
      context.addIssue({
        code: "custom",
        path: ["document"],
        message: "Choose a file, or paste what it holds.",
      });
    return { document: given, intent };
  });

/** The person's word that a sentence is the part which a rule of the check asked after. */
export const confirmForm = z
  .strictObject({ messageId: z.string(), rule: z.string(), sentence: z.string().trim().max(1000) })
  .transform(({ messageId, rule, sentence }, context) => {
    const tag = partAskedBy(rule);
    if (tag === undefined)
      context.addIssue({ code: "custom", path: ["rule"], message: "This rule asks after no part." });
    return tag === undefined ? z.NEVER : { messageId, tag, sentence };
  });

export const forgetForm = z.strictObject({ knownId: z.string() });
