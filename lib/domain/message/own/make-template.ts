import type { Language } from "@/lib/domain/message/choices";
import { compose, type Draft } from "@/lib/domain/message/compose";
import type { KindCode } from "@/lib/domain/message/kinds";
import { LOCALES } from "@/lib/domain/message/locales";
import { exampleOf, exampleSetting, isWrittenIn } from "@/lib/domain/message/own/example";
import { holeNames, holeProblem } from "@/lib/domain/message/own/holes";
import {
  CHOSEN_PARTS,
  chosenHole,
  chosenTag,
  type NewTemplate,
  type OwnTemplate,
} from "@/lib/domain/message/own/own-template";
import { unsigned } from "@/lib/domain/message/own/signed";
import { withHoles } from "@/lib/domain/message/own/with-holes";
import { type Part, renderBody } from "@/lib/domain/message/part";
import type { Phrases } from "@/lib/domain/message/template";

/** UTF-16 units; of a part likewise. */
export const MOST_NAME = 80;
const MOST_SUBJECT = 200;
const MOST_PART = 2000;
export const MOST_PARTS = 30;

/**
 * The parts of a letter as those of a template. What was chosen for this one letter becomes a hole that stands for
 * what will be chosen; a word about the future that the person changed stays theirs.
 * @param composed the text as Tactful wrote it.
 */
export function templateParts(parts: readonly Part[], composed: string, phrases: Phrases): Part[] {
  const made = parts.map(({ tag, text, starts }): Part => {
    const hole = tag === "door" && !composed.includes(text) ? null : chosenHole(tag);
    return { tag, text: hole ?? unsigned(withHoles(text, phrases)), starts };
  });
  return made.filter(({ text }, at) => chosenTag(text) === null || made[at - 1]?.text !== text);
}

/** What a new template of a kind begins with: a letter as Tactful writes it. */
export function templateToBegin(kind: KindCode, language: Language): NewTemplate {
  const { parts } = builtInExample(kind, language);
  const { phrases } = exampleSetting(kind, language).occasion;
  return { name: "", kind, language, subject: "", parts: templateParts(parts, renderBody(parts), phrases) };
}

/** How a message of a kind reads for an example, as Tactful writes it. */
export const builtInExample = (kind: KindCode, language: Language): Draft =>
  compose({ ...exampleOf(kind, language), seed: 0, locale: LOCALES[language] });

/** How a template reads for that example. */
export const exampleFrom = (template: OwnTemplate): Draft =>
  compose({
    ...exampleOf(template.kind, template.language),
    seed: 0,
    locale: LOCALES[template.language],
    template,
  });

/** What keeps a template from being used, by the fields "name", "language", "subject" and "part.<n>". */
export function templateProblems({ name, kind, language, subject, parts }: NewTemplate): Map<string, string> {
  const problems = new Map<string, string>();
  if (!isWrittenIn(kind, language)) {
    return problems.set("language", "There are no letters of this kind in that language.");
  }
  const names = holeNames(kind, language);
  if (name === "") problems.set("name", "Give it a name that you will know it by.");
  if (name.length > MOST_NAME) problems.set("name", `Use at most ${MOST_NAME} characters.`);
  const inSubject = subject.length > MOST_SUBJECT ? `Use at most ${MOST_SUBJECT} characters.` : null;
  const ofSubject = inSubject ?? holeProblem(subject, names);
  if (ofSubject !== null) problems.set("subject", ofSubject);
  if (parts.length === 0) problems.set("part.1", "Write at least one part.");
  if (parts.length > MOST_PARTS) problems.set("part.1", `Use at most ${MOST_PARTS} parts.`);
  for (const [at, part] of parts.entries()) {
    const problem = partProblem(part, names);
    if (problem !== null) problems.set(`part.${at + 1}`, problem);
  }
  return problems;
}

function partProblem({ text }: Part, names: readonly string[]): string | null {
  if (text.length > MOST_PART) return `Use at most ${MOST_PART} characters.`;
  if (chosenTag(text) !== null) return null;
  const buried = Object.keys(CHOSEN_PARTS).find(
    (name) => !names.includes(name) && text.includes(`{${name}}`),
  );
  return buried === undefined
    ? holeProblem(text, names)
    : `{${buried}} stands for a whole part: give it a part of its own.`;
}
