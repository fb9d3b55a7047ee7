import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { findBrowser } from "./browser.ts";
import { findViolations } from "./layers.ts";
import { runTool, scratch, type ToolResult } from "./tool.ts";

/**
 * How many checks held and how many did not; `shaky`: of those that held, how many only at their second try. `details`
 * are shown when one did not hold, or not at once.
 */
export type Outcome = { passed: number; failed: number; shaky?: number; skipped?: number; details: string };

/** `needs`: the steps whose work this one builds upon; when one of them fails, this one is not run, and fails. */
export type Step = { name: string; title: string; needs?: string[]; check: () => Promise<Outcome> };

/** Data that no other run and nobody's own server sees. */
const ownData = {
  DATA_DIR: path.join(scratch, "data"),
  DATABASE_URL: `file:${path.join(scratch, "tactful.db")}`,
};

const MIGRATIONS_TO_SCHEMA = [
  "--from-migrations",
  "prisma/migrations",
  "--to-schema",
  "prisma/schema.prisma",
];

/** What `npm test` runs, in this order. */
export const steps: Step[] = [
  { name: "style", title: "Format and lint", check: () => all(["biome", "check", "."]) },
  {
    name: "schema",
    title: "Database schema and client",
    check: () => all(["prisma", "validate"], ["prisma", "generate"]),
  },
  {
    name: "migrations",
    title: "Migrations lead to the schema",
    needs: ["schema"],
    check: () => all(["prisma", "migrate", "diff", ...MIGRATIONS_TO_SCHEMA, "--exit-code"]),
  },
  {
    name: "types",
    title: "Types",
    needs: ["schema"],
    check: () => all(["next", "typegen"], ["tsc", "--noEmit"]),
  },
  { name: "layers", title: "Who imports whom", needs: ["schema"], check: checkLayers },
  { name: "unused", title: "Nothing unused", needs: ["schema"], check: () => all(["knip"]) },
  { name: "unit", title: "Unit and feature tests", needs: ["schema"], check: runUnitTests },
  {
    name: "build",
    title: "Production build",
    needs: ["schema"],
    check: () => all(["node", "scripts/run.mjs", "--only-prepare"]),
  },
  { name: "journeys", title: "Journeys in a browser", needs: ["schema", "build"], check: runJourneys },
];

/** One check: every command ends well. */
async function all(...commands: [string, ...string[]][]): Promise<Outcome> {
  for (const [command, ...args] of commands) {
    const { isOk, output } = await runTool(command, args, { env: ownData });
    if (!isOk) return { passed: 0, failed: 1, details: output };
  }
  return { passed: 1, failed: 0, details: "" };
}

async function checkLayers(): Promise<Outcome> {
  const violations = await findViolations(".");
  const byRule = Map.groupBy(violations, ({ rule, why }) => `${rule}: ${why}`);
  const details = [...byRule].flatMap(([rule, broken]) => [
    rule,
    ...broken.map(({ from, to }) => `  ${from} → ${to}`),
  ]);
  return { passed: details.length ? 0 : 1, failed: details.length ? 1 : 0, details: details.join("\n") };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

async function runUnitTests(): Promise<Outcome> {
  const file = path.join(scratch, "unit.json");
  const result = await runTool("vitest", [
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(vitestReport, file);
  return counted(result, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  });
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

async function runJourneys(): Promise<Outcome> {
  const file = path.join(scratch, "journeys.json");
  const result = await runTool("playwright", ["test", "--reporter=dot,json"], {
    // Playwright colours by a variable of its own, and Node warns of two that contradict each other.
    env: { TACTFUL_BROWSER: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file, NO_COLOR: "" },
  });
  const stats = readReport(playwrightReport, file)?.stats;
  return counted(result, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    shaky: stats?.flaky ?? 0,
    skipped: stats?.skipped ?? 0,
  });
}

/** @returns null when the tool died before it wrote one. */
function readReport<S extends z.ZodType>(schema: S, file: string): z.output<S> | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

/** A tool that ends badly without a failing test has failed all the same, and one that ran no test has too. */
function counted({ isOk, output }: ToolResult, counts: Omit<Outcome, "details">): Outcome {
  if (counts.failed > 0) return { ...counts, details: output };
  if (!isOk || counts.passed === 0)
    return { ...counts, failed: 1, details: `${output}\nThe tests did not run to their end.` };
  return { ...counts, details: counts.shaky ? output : "" };
}
