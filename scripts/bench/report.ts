import type { Weight } from "./scripts.ts";
import type { Figures, Sizes, Verdict } from "./verdicts.ts";

/** Everything that one run measured, as it is written to the file. */
export type Bench = {
  date: string;
  node: string;
  rounds: number;
  searchedFor: { common: string; rare: string };
  sizes: Sizes;
  /** What follows is by size, and the weights by page. */
  rareSearch: Record<string, Figures>;
  floor: Record<string, { requestsPerSecond: number }>;
  memory: Record<string, { bytes: number; floorBytes: number }>;
  weights: Record<string, Weight>;
  ratios: Verdict[];
};

/** The figures as tables for people. */
export function describe(bench: Bench): string {
  const { sizes, rareSearch, searchedFor, ratios } = bench;
  const tables = Object.entries(sizes).map(([size, pages]) => {
    const rare = rareSearch[size];
    const rows = Object.entries({ ...pages, ...(rare ? { "rare search": rare } : {}) });
    return [`With ${size} opportunities`, HEAD, ...rows.map(row), memoryLine(bench, size)].join("\n");
  });
  return [
    ...tables,
    [`search: "${searchedFor.common}"; rare search: "${searchedFor.rare}"`, ...weightLines(bench)].join("\n"),
    ratios.map(verdictLine).join("\n"),
  ]
    .map((part) => `\n${part}`)
    .join("\n");
}

const columns = (first: string, ...rest: string[]): string =>
  first.padEnd(14) + rest.map((text) => text.padStart(12)).join("");

const HEAD = columns("", "median", "p95", "floor", "to floor", "requests/s", "scripts", "floor's");

const row = ([page, figures]: [string, Figures]): string =>
  columns(
    page,
    ...[figures.medianMs, figures.p95Ms, figures.floorMedianMs].map(milliseconds),
    times(figures.medianMs / figures.floorMedianMs),
    figures.requestsPerSecond.toFixed(0),
    ...[figures.scriptBytes, figures.floorScriptBytes].map(kilobytes),
  );

function memoryLine({ memory, floor }: Bench, size: string): string {
  const { bytes = Number.NaN, floorBytes = Number.NaN } = memory[size] ?? {};
  const floorRate = floor[size]?.requestsPerSecond.toFixed(0);
  return `Memory ${megabytes(bytes)}; the floor: ${megabytes(floorBytes)}, ${floorRate} requests/s`;
}

const weightLines = ({ weights }: Bench): string[] =>
  Object.entries(weights).map(
    ([page, { html, inline }]) =>
      `${page}: HTML ${kilobytes(html)}, of which scripts inside it ${kilobytes(inline)}`,
  );

const verdictLine = ({ line, ratio, limit, holds }: Verdict): string =>
  `${holds ? "holds        " : "does not hold"}  ${line}: ${times(ratio)} (at most ${limit})`;

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const times = (value: number): string => `${value.toFixed(2)} ×`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;
