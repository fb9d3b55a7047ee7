import { findClosing } from "@/lib/domain/check/layout";
import { isInitialsOf, isNameOf } from "@/lib/domain/check/person";
import type { Rule } from "@/lib/domain/check/rule";
import { CHANNELS } from "@/lib/domain/message/channels";

/** The sender's name, or first name, ends the message; in speech it may stand anywhere. */
export const signOff: Rule = {
  code: "sign-off",
  class: "structure",
  mark: "clarity",
  applies: ({ channel }) => CHANNELS[channel].endsWithName,
  find: ({ text, letter, channel, facts }) => {
    const closing = findClosing(text);
    const isNamed =
      namesSender(lastWords(letter), facts.senderName) ||
      isSigned(text, facts.senderName) ||
      (closing !== null && namesSender(text.slice(closing), facts.senderName)) ||
      (CHANNELS[channel].isSpoken && namesSender(text, facts.senderName));
    if (isNamed) return [];
    const end = letter.trimEnd().length;
    const replacement = `${closing === null ? "\n\nKind regards," : ""}\n${facts.senderName}`;
    const fix = { label: "Add your name", span: { start: end, end }, replacement };
    return [{ severity: "warning", message: "End with your name.", span: null, fix }];
  },
};

const lastWords = (text: string): string => text.trim().split(/\s+/).slice(-6).join(" ");

/** A line of its own near the end is their name, whatever its case, or their initials. */
const isSigned = (text: string, senderName: string): boolean =>
  (text.match(/\S.*/g) ?? [])
    .slice(1)
    .slice(-MOST_LINES)
    .map((line) => line.replace(/^[^\p{L}]{1,9}|[^\p{L}.]{1,9}$/gu, "").split(/\s+/))
    .some(
      (words) =>
        (words.length < 5 && words.every((word) => isNameOf(word, senderName))) ||
        (words.length === 1 && isInitialsOf(words[0] ?? "", senderName)),
    );

const MOST_LINES = 8;

// A name is written with a capital: "may" is not Will May.
const namesSender = (text: string, senderName: string): boolean =>
  (text.match(/[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*/gu) ?? []).some((word) => isNameOf(word, senderName));
