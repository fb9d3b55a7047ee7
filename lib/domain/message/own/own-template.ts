import type { Language } from "@/lib/domain/message/choices";
import type { KindCode } from "@/lib/domain/message/kinds";
import type { Part, PartTag } from "@/lib/domain/message/part";

/** A whole message of the person's own, in words with holes. */
export interface OwnTemplate {
  readonly id: string;
  readonly name: string;
  readonly kind: KindCode;
  readonly language: Language;
  /** Empty: it reads as that of every message of this kind. */
  readonly subject: string;
  /** A part that is one of CHOSEN_PARTS in braces and nothing else stands for what the choices of a message produce. */
  readonly parts: readonly Part[];
}

export type NewTemplate = Omit<OwnTemplate, "id">;

/** The parts that follow the choices and the facts of each message, by the names of the holes that stand for them. */
export const CHOSEN_PARTS = {
  reason: "reason",
  questions: "questions",
  times: "times",
  feedback: "feedback",
  referral: "alternative",
  door: "door",
  apology: "apology",
  confirmation: "confirmation",
} as const satisfies Readonly<Record<string, PartTag>>;

type ChosenName = keyof typeof CHOSEN_PARTS;

/** The part that this text of a template stands for; null where it is words. */
export function chosenTag(text: string): PartTag | null {
  const name = /^\{(\w+)\}$/.exec(text.trim())?.[1] ?? "";
  return Object.hasOwn(CHOSEN_PARTS, name) ? CHOSEN_PARTS[name as ChosenName] : null;
}

/** "{referral}" for "alternative"; null for a part that is the person's to word. */
export function chosenHole(tag: PartTag): string | null {
  const entry = Object.entries(CHOSEN_PARTS).find(([, chosen]) => chosen === tag);
  return entry ? `{${entry[0]}}` : null;
}
