import type { Choices } from "@/lib/domain/message/choices";
import type { KindField } from "@/lib/domain/message/kind";
import { dayIn } from "@/lib/domain/message/phrases";
import { asSentence, type Phrases } from "@/lib/domain/message/template";
import { inSentence, LEADS_IN } from "@/lib/domain/message/typed";

/** What the person entered for this kind of message, as phrases by the fields' keys. Times are written by their slot. */
export const fieldPhrases = (fields: readonly KindField[], choices: Choices): Phrases =>
  Object.fromEntries(fields.map((field) => [field.key, phraseOf(field, choices) ?? blankFor(field)]));

/** In the brackets that the check knows as a blank to be filled in. */
const blankFor = ({ label, isNeeded }: KindField): string | null =>
  isNeeded ? `[${label.slice(0, 1).toLowerCase()}${label.slice(1)}]` : null;

function phraseOf({ key, input }: KindField, { details, region, language }: Choices): string | null {
  const typed = details[key] ?? "";
  if (input === "text") return asSentence(typed);
  if (input === "day") return isDay(typed) ? dayIn(region, "UTC").format(new Date(typed)) : null;
  return inSentence(typed.replace(LEADS_IN, ""), language);
}

const isDay = (typed: string): boolean => /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed));
