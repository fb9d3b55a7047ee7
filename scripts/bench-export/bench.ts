import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeEmpty, makeFilled } from "./fill.ts";

/** All the memory that a process may have that exports or imports, and how long others may wait for the server's meanwhile. */
const MOST_MB = 256;
const MOST_WAIT_MS = 250;
const ENTRIES_EACH = 10;

const { values } = parseArgs({
  options: {
    few: { type: "string", default: "1000" },
    many: { type: "string", default: "10000" },
  },
  strict: false,
});

/** `startMb`, `peakMb` are the server's; `jobs` the processes in which the work was done, in their order, with their peaks. */
type Measured = {
  jobs: { job: string; peakMb: number }[];
  startMb: number;
  seconds: number;
  peakMb: number;
  longestWaitMs: number;
  told: string;
  digest: string;
  zipMb: number;
};

const folder = mkdtempSync(path.join(tmpdir(), "tactful-bench-export-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function measure(dataDir: string, ...what: string[]): Measured {
  const run = ["scripts/bench-export/run.mjs", "--measure", ...what];
  const env = { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: "info", NODE_ENV: "production" };
  const printed = execFileSync(process.execPath, run, { env: env as NodeJS.ProcessEnv, encoding: "utf8" });
  const lines = printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { ...lines.at(-1), jobs: lines.filter(({ event }) => event === "done-apart") };
}

async function roundTrip(count: number) {
  const [from, into] = [`${count}-from`, `${count}-into`].map((name) => path.join(folder, name));
  if (!from || !into) throw new Error("There are two folders.");
  const { mkdirSync } = await import("node:fs");
  for (const dataDir of [from, into]) mkdirSync(dataDir);
  const userId = await makeFilled(path.join(from, "tactful.db"), count, ENTRIES_EACH);
  const newId = await makeEmpty(path.join(into, "tactful.db"));
  const empty = measure(into, "export", newId);
  const out = measure(from, "export", userId);
  const back = measure(into, "import", newId, out.told);
  const again = measure(into, "export", newId);
  const undone = measure(into, "take-back", newId);
  const isSame = out.digest === again.digest && measure(into, "export", newId).digest === empty.digest;
  return { count, out, back, undone, isSame };
}

const few = await roundTrip(Number(values.few));
const many = await roundTrip(Number(values.many));

const peakOf = ({ jobs }: Measured): number => Math.max(...jobs.map(({ peakMb }) => peakMb));
const shown = (number: number): string => number.toFixed(1);
for (const [name, of] of [
  ["export", (it: typeof few) => it.out],
  ["import", (it: typeof few) => it.back],
  ["taking back", (it: typeof few) => it.undone],
] as const) {
  for (const round of [few, many]) {
    const { seconds, jobs, startMb, peakMb, longestWaitMs } = of(round);
    console.log(
      `${name} of ${round.count} opportunities with ${round.count * ENTRIES_EACH} entries: ${shown(seconds)} s, ` +
        `${peakOf(of(round))} MB at most (${jobs.map((each) => `${each.job} ${each.peakMb}`).join(", ")}); ` +
        `the server had ${shown(startMb)} MB and had ${shown(peakMb - startMb)} MB more, others waited ${shown(longestWaitMs)} ms at most`,
    );
  }
  const [one, other] = [of(few), of(many)];
  console.log(
    `  ${shown(many.count / few.count)} times as much: ${shown(other.seconds / one.seconds)} times the time, ` +
      `${(peakOf(other) / peakOf(one)).toFixed(2)} times the memory`,
  );
}
console.log(
  `archives: ${shown(few.out.zipMb)} MB and ${shown(many.out.zipMb)} MB; imports: ${few.back.told}; ${many.back.told}; ` +
    `taken back: ${few.undone.told}; ${many.undone.told}`,
);
console.log(
  `digest: ${many.out.digest}; the same after the round, and as before when taken back: ${few.isSame} and ${many.isSame}`,
);

const worst = Math.max(...[few, many].flatMap(({ out, back, undone }) => [out, back, undone]).map(peakOf));
const longest = Math.max(...[many.out, many.back, many.undone].map(({ longestWaitMs }) => longestWaitMs));
const holds = worst <= MOST_MB && longest <= MOST_WAIT_MS && few.isSame && many.isSame;
console.log(
  holds ? "within the limits" : `beyond the limits of ${MOST_MB} MB and ${MOST_WAIT_MS} ms, or not the same`,
);
process.exit(holds ? 0 : 1);
