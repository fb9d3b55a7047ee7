import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Labelled, readLabelled } from "./labelled.ts";
import { type Score, score } from "./score.ts";

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});
// npm runs in the project's folder, whatever folder it was called from.
const from = process.env.INIT_CWD ?? process.cwd();

if (files.length === 0) giveUp("Name at least one file of labelled messages.");
const result = score(
  files.flatMap((file) => readFile(file) ?? giveUp(`${file} holds no labelled messages.`)),
);
if (options.json) say(JSON.stringify(result));
else report(result);

/** Null for what is not there, is not JSON, or has another shape. */
function readFile(file: string): readonly Labelled[] | null {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path.resolve(from, file), "utf8"));
  } catch {
    return null;
  }
  return readLabelled(content);
}

function report({ messages, classes, rules, errorsOnReady, mistakes }: Score): void {
  for (const { id, rule, label, found } of mistakes)
    say(`${id} ${rule}: ${label === "flag" ? "missed" : `mistaken: ${found.join(" | ")}`}`);
  say(`\n${"".padEnd(20)}precision  recall  found  missed  mistaken`);
  for (const [name, measure] of [...Object.entries(rules), ...Object.entries(classes)]) {
    const { precision, recall, found, missed, mistaken } = measure;
    const counts = [found, missed, mistaken].map((count, at) => String(count).padStart([7, 8, 10][at] ?? 0));
    say(
      `${name.padEnd(20)}${precision.toFixed(3).padStart(9)}${recall.toFixed(3).padStart(8)}${counts.join("")}`,
    );
  }
  say(`${messages} messages, ${errorsOnReady} of those that are ready with an error`);
}

function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
