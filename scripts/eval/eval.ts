import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Checked, checkAll } from "./cases.ts";

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});
// npm runs in the project's folder, whatever folder it was called from.
const from = process.env.INIT_CWD ?? process.cwd();

if (files.length === 0) giveUp("Name at least one file of cases.");
const checked = files.flatMap(check);
const failed = checked.filter(({ passed }) => !passed);
const counts = { cases: checked.length, passed: checked.length - failed.length };
if (options.json) {
  say(JSON.stringify({ ...counts, failed: failed.map(({ id, expected, got }) => ({ id, expected, got })) }));
} else {
  for (const { id, expected, got, passed } of checked)
    say(
      `${passed ? "PASS" : "FAIL"} ${id}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}`,
    );
  say(`${counts.passed} of ${counts.cases} cases`);
}
process.exitCode = failed.length === 0 ? 0 : 1;

function check(file: string): readonly Checked[] {
  const cases = readFile(path.resolve(from, file));
  return cases ?? giveUp(`${file} holds no cases that can be read.`);
}

/** Null for what is not there, is not JSON, or has neither of the two shapes. */
function readFile(file: string): readonly Checked[] | null {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
  return checkAll(content);
}

function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
