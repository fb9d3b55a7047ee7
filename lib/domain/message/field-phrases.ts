import type { Choices } from "@/lib/domain/message/choices";
import type { KindField } from "@/lib/domain/message/kind";
import { dayIn } from "@/lib/domain/message/phrases";
import { asPhrase, asSentence, type Phrases } from "@/lib/domain/message/template";

/** What the person entered for this kind of message, as phrases by the fields' keys. Times are written by their slot. */
export const fieldPhrases = (fields: readonly KindField[], choices: Choices): Phrases =>
  Object.fromEntries(fields.map((field) => [field.key, phraseOf(field, choices)]));

function phraseOf({ key, input }: KindField, { details, region }: Choices): string | null {
  const typed = details[key] ?? "";
  if (input === "text") return asSentence(typed);
  if (input === "day") return isDay(typed) ? dayIn(region, "UTC").format(new Date(typed)) : null;
  // "a permanent post." as typed would end the sentence in its middle.
  return asPhrase(asPhrase(typed)?.replace(/[.!?;,]{1,40}$/, ""));
}

const isDay = (typed: string): boolean => /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed));
