import type { Language } from "@/lib/domain/message/choices";
import type { KindCode } from "@/lib/domain/message/kinds";
import { exampleSetting } from "@/lib/domain/message/own/example";
import { holeNames } from "@/lib/domain/message/own/holes";
import { builtInExample } from "@/lib/domain/message/own/make-template";
import { CHOSEN_PARTS } from "@/lib/domain/message/own/own-template";
import type { Part } from "@/lib/domain/message/part";
import type { Phrases } from "@/lib/domain/message/template";

/** What a placeholder becomes in the example; null: nothing is recorded for it there, or nothing chosen. */
export interface Placeholder {
  readonly name: string;
  readonly says: string | null;
}

/** A message of one kind and language for which everything is recorded: what its templates are filled with to be seen. */
export interface TemplateExample {
  /** They stand for what is recorded. */
  readonly recorded: readonly Placeholder[];
  /** They stand for what is chosen at the desk, alone in a part. */
  readonly chosen: readonly Placeholder[];
  readonly phrases: Phrases;
  /** The message as Tactful writes it. */
  readonly subject: string;
  readonly composed: readonly Part[];
}

export function exampleFor(kind: KindCode, language: Language): TemplateExample {
  const { subject, parts: composed } = builtInExample(kind, language);
  const textOf = (tag: Part["tag"]) =>
    composed.flatMap((part) => (part.tag === tag ? [part.text] : [])).join(" ") || null;
  return {
    recorded: placeholdersFor(kind, language),
    chosen: Object.entries(CHOSEN_PARTS).map(([name, tag]) => ({ name, says: textOf(tag) })),
    phrases: exampleSetting(kind, language).occasion.phrases,
    ...{ subject, composed },
  };
}

/** What messages of a kind, or for null of every kind, can be filled with, each with what it becomes in an example. */
export function placeholdersFor(kind: KindCode | null, language: Language): Placeholder[] {
  const { phrases } = exampleSetting(kind ?? "decline-interview", language).occasion;
  return holeNames(kind, language).map((name) => ({ name, says: phrases[name] || null }));
}
