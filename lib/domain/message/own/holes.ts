import type { Language } from "@/lib/domain/message/choices";
import type { KindCode } from "@/lib/domain/message/kinds";
import { exampleSetting, kindsMeant } from "@/lib/domain/message/own/example";
import { SIGNATURE } from "@/lib/domain/message/own/signed";

/** The names of the holes that messages of a kind can fill, or, for null, those of every kind. */
export function holeNames(kind: KindCode | null, language: Language): string[] {
  const [first = [], ...others] = kindsMeant(kind, language).map((each) =>
    Object.keys(exampleSetting(each, language).occasion.phrases),
  );
  return first.filter((name) => name !== SIGNATURE && others.every((names) => names.includes(name)));
}

/** What is wrong with the holes of a text, in one sentence that says which there are; null when nothing is. */
export function holeProblem(text: string, names: readonly string[]): string | null {
  const [strange] = [...text.matchAll(HOLE)].filter(([, name = ""]) => !names.includes(name));
  if (strange === undefined) return braceProblem(text.replaceAll(HOLE, ""), names);
  const [hole, name = ""] = strange;
  const near = nearest(name, names);
  const meant = near === null ? "" : ` Did you mean {${near}}?`;
  return `There is no placeholder ${hole} here.${meant} You can use ${names.map((each) => `{${each}}`).join(", ")}.`;
}

/** A brace that has no other, named with what it stands at: "{company at" without its end. */
function braceProblem(rest: string, names: readonly string[]): string | null {
  const [half, opened, closed] = /\{(\w{0,40})|(\w{0,40})\}/.exec(rest) ?? [];
  if (half === undefined) return null;
  const near = nearest(opened ?? closed ?? "", names);
  const side = opened === undefined ? "before" : "after";
  return near === null
    ? `A brace stands alone in “${half}”. A placeholder has one on each side, such as {company}.`
    : `“${half}” has no brace ${side} it. Write {${near}}.`;
}

const HOLE = /\{([^{}\n]{0,60})\}/g;

/** The name that was most likely meant; null where none is near. */
function nearest(typed: string, names: readonly string[]): string | null {
  const given = typed.toLowerCase().replace(/[^a-z]/g, "");
  const [best] = names
    .map((name) => ({ name, edits: editsBetween(given, name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : null;
}

/** How many letters must be put in, taken out or changed (Levenshtein 1966). */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
