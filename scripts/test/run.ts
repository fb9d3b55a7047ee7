// Runs the steps one after another, never stopping at a failure; the last line counts over all of them.
import { parseArgs } from "node:util";
import { type Outcome, type Step, steps } from "./steps.ts";
import { endTool } from "./tool.ts";

const { values: options } = parseArgs({ options: { only: { type: "string" } } });

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    endTool();
    process.exit(130);
  });
}

const outcomes = new Map<string, Outcome>();
for (const step of chosenSteps(options.only)) {
  process.stdout.write(`${step.title} … `);
  const started = Date.now();
  const outcome = await run(step);
  outcomes.set(step.name, outcome);
  process.stdout.write(`${describe(outcome)}, ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  if (outcome.details) process.stdout.write(`${outcome.details.trimEnd()}\n\n`);
}
const sum = (count: "passed" | "failed") =>
  [...outcomes.values()].reduce((total, outcome) => total + outcome[count], 0);
process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed\n`);
process.exit(sum("failed") > 0 ? 1 : 0);

/** All of them, or the named one after those whose work it builds upon. */
function chosenSteps(name: string | undefined): Step[] {
  if (name === undefined) return steps;
  const chosen = steps.find((step) => step.name === name);
  if (chosen) return steps.filter((step) => step === chosen || chosen.needs?.includes(step.name));
  process.stderr.write(
    `There is no step "${name}". The steps: ${steps.map((step) => step.name).join(", ")}.\n`,
  );
  process.exit(2);
}

async function run({ needs = [], check }: Step): Promise<Outcome> {
  const missing = needs.find((name) => outcomes.get(name)?.failed !== 0);
  if (missing) return { passed: 0, failed: 1, details: `Not run, because the step "${missing}" failed.` };
  return check().catch((error: Error) => ({ passed: 0, failed: 1, details: error.stack ?? error.message }));
}

function describe({ passed, failed, shaky = 0, skipped = 0 }: Outcome): string {
  const counts = [
    `${passed} passed`,
    shaky > 0 ? `${shaky} of them only at the second try` : "",
    failed > 0 ? `${failed} FAILED` : "",
    skipped > 0 ? `${skipped} skipped` : "",
  ];
  return counts.filter(Boolean).join(", ");
}
