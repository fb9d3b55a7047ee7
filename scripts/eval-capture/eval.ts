import path from "node:path";
import { parseArgs } from "node:util";
import { judgeFolder } from "./judge.ts";
import { confusion, type Judged, type Score, score } from "./score.ts";

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});
// npm runs in the project's folder, whatever folder it was called from.
const from = process.env.INIT_CWD ?? process.cwd();

if (folders.length === 0) giveUp("Name at least one folder with a truth.json.");
const judged: Judged[] = [];
for (const folder of folders) {
  const read = await judgeFolder(path.resolve(from, folder));
  judged.push(...(read ?? giveUp(`${folder} holds no truth.json that can be read.`)));
}
for (const { labelled, read } of judged)
  if (!read) process.stderr.write(`${labelled.file} is not there, or cannot be read.\n`);
if (options.json) say(JSON.stringify(score(judged)));
else report(score(judged));

function report({ files, fields, misses }: Score): void {
  for (const { file, field, verdict, given, expected } of misses)
    say(`${file} ${field}: ${verdict}: ${JSON.stringify(given)}, not ${JSON.stringify(expected)}`);
  say(`\n${"".padEnd(16)}right  wrong missing invented  share`);
  for (const [name, counts] of Object.entries(fields)) say(lineOf(name, counts));
  reportKinds();
  const { fields: apart } = score(judged, true);
  if (Object.keys(apart).length > 0) say("\nAmbiguous, and not counted above:");
  for (const [name, counts] of Object.entries(apart)) say(lineOf(name, counts));
  const all = Object.values(fields).reduce(
    (sum, { right, wrong, missing, invented }) => ({
      values: sum.values + right + wrong + missing + invented,
      invented: sum.invented + invented,
    }),
    { values: 0, invented: 0 },
  );
  say(
    `\n${files} files, ${all.values} values, ${all.invented} of them invented (${share(all.invented, all.values)})`,
  );
}

function lineOf(name: string, { right, wrong, missing, invented }: Score["fields"][string]): string {
  const counts = [right, wrong, missing, invented].map((count, at) =>
    String(count).padStart([5, 7, 8, 9][at] ?? 0),
  );
  return `${name.padEnd(16)}${counts.join("")} ${share(right, right + wrong + missing + invented).padStart(6)}`;
}

/** Each line is a kind that a reader saw, and what it was taken for. */
function reportKinds(): void {
  say("\nkind of message, and what it was taken for");
  for (const [expected, row] of confusion(judged)) {
    const taken = [...row].toSorted(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
    say(`${expected.padEnd(22)}${taken.join(", ")}`);
  }
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
