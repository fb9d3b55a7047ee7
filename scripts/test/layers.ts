import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import * as z from "zod";

/** One import, or one file alone, that breaks a rule of .dependency-cruiser.cjs; `why` is what the rule is for. */
export type Violation = { rule: string; why: string; from: string; to: string };

const EVERY_FILE_IS_SEEN = {
  rule: "every-file-is-seen",
  why: "A tool that cannot read a file finds nothing wrong with it.",
};

const CONFIG = path.resolve(".dependency-cruiser.cjs");
const CRUISER = path.resolve("node_modules/.bin/depcruise");
const FOLDERS = "{app,components,lib,prisma,scripts,e2e}";

const report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) }),
  }),
});

/** What the sources under `folder`, laid out as this project is, import against the rules. */
export async function findViolations(folder: string): Promise<Violation[]> {
  const sources = globSync([`${FOLDERS}/**/*.{ts,tsx,mjs}`, "*.ts"], { cwd: folder }).filter(
    (file) => !file.startsWith("lib/platform/db/client/") && !file.endsWith(".d.ts"),
  );
  const roots = [...new Set(sources.map((file) => file.split(path.sep, 1)[0] ?? file))];
  const { stdout } = await promisify(execFile)(
    CRUISER,
    ["--config", CONFIG, "--output-type", "json", ...roots],
    {
      cwd: folder,
      maxBuffer: 1 << 28,
    },
  );
  const { modules, summary } = report.parse(JSON.parse(stdout));
  const reasons = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
  const seen = new Set(modules.map(({ source }) => source));
  return [
    ...summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      why: reasons.get(rule.name) ?? "",
      from,
      to,
    })),
    ...sources
      .filter((file) => !seen.has(file))
      .map((file) => ({ ...EVERY_FILE_IS_SEEN, from: file, to: file })),
  ];
}
