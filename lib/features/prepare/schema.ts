import * as z from "zod";
import { LIST_NAMES } from "@/lib/domain/prepare/lists";
import { isRating, type Rating } from "@/lib/domain/prepare/practice";
import { reflectionQuestions } from "@/lib/domain/prepare/reflection";
import { optionalLocal, text } from "@/lib/features/invitations/schema";
import { linkForm } from "@/lib/features/links/schema";

/** So many lines of one's own stand on a list; it is to stay short. */
export const MOST_OWN_LINES = 40;

/** So many things that show one skill are kept. */
export const MOST_EVIDENCE = 20;

const MOST_CHARACTERS = 5_000;
const longText = z.string().trim().max(MOST_CHARACTERS, "Use at most 5,000 characters.");

export const reflectionForm = z.strictObject({
  question: z.enum(reflectionQuestions.map(({ id }) => id)),
  answer: longText.min(1, "Write something first. A few words are enough."),
});

const list = z.enum(LIST_NAMES);

export const taskForm = z.strictObject({
  list,
  label: text(120).min(1, "Say what is to be done."),
});

/** Which line is meant: one that Tactful proposes by `item`, one's own by `taskId`. */
const line = { list, item: z.string().default(""), taskId: z.string().default("") };

export const tickForm = z.strictObject({ ...line, done: z.enum(["yes", "no"]) });

export const removeTaskForm = z.strictObject(line);

/** Empty, or an address of the web. */
const address = z
  .string()
  .trim()
  .default("")
  .transform((given, context) => {
    if (given === "") return "";
    const read = linkForm.shape.url.safeParse(given);
    if (read.success) return read.data;
    context.addIssue(read.error.issues[0]?.message ?? "This is not an address of the web.");
    return z.NEVER;
  });

export const evidenceForm = z.strictObject({
  skillId: z.string(),
  text: text(300).min(1, "Say what shows it: a piece of work, a number, a course."),
  url: address,
});

export const removeEvidenceForm = z.strictObject({ evidenceId: z.string() });

const rating = z
  .string()
  .default("")
  .transform((given, context): Rating | null => {
    const value = given === "" ? null : Number(given);
    if (value === null || isRating(value)) return value;
    context.addIssue("Choose how it went.");
    return z.NEVER;
  });

export const practiceForm = z.strictObject({
  /** Empty for a new one. */
  practiceId: z.string().default(""),
  question: text(300).min(1, "Write the question, or pick one."),
  answer: longText.default(""),
  rating,
  /** Empty: for none in particular. */
  opportunityId: z.string().default(""),
  /** Null: now. */
  at: optionalLocal.default(null),
});

export const removePracticeForm = z.strictObject({ practiceId: z.string() });
