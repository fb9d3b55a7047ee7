import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FLOOR, FLOOR_FOLDER, type House, openHouse, PAGES, type PageName, WORDS } from "./house.ts";
import { median, type Request, requestsPerSecond, type Turns, timeInTurns } from "./measure.ts";
import { type Bench, describe } from "./report.ts";
import { type Weight, weigh } from "./scripts.ts";
import { makeDataFolder, residentBytes } from "./server.ts";
import { type Figures, judgeFigures } from "./verdicts.ts";

const { values: options } = parseArgs({
  options: {
    opportunities: { type: "string", default: "100,1000,100000" },
    rounds: { type: "string", default: "3" },
    json: { type: "string" },
    strict: { type: "boolean", default: false },
  },
});
const rounds = whole(options.rounds);
const sizes = options.opportunities.split(",").map(whole);

const folders = sizes.toSorted((a, b) => a - b).map((size) => ({ size, dataDir: makeDataFolder() }));
buildFloor();
const houses: House[] = [];
for (const { size, dataDir } of folders) {
  say(`Filling in ${size} opportunities …`);
  houses.push(await openHouse(size, dataDir));
}
const bench: Bench = {
  ...{ date: new Date().toISOString(), node: process.version, rounds, searchedFor: WORDS },
  ...{ sizes: {}, rareSearch: {}, floor: {}, memory: {}, weights: {}, ratios: [] },
};
// What writes comes last, for it adds opportunities.
for (const names of [PAGES.filter((name) => name !== "log"), PAGES.filter((name) => name === "log")]) {
  const turns = await timeRounds(names);
  for (const name of names) for (const house of houses) await measure(house, name, turns);
}
for (const { size, product, floor } of houses) {
  bench.floor[size] = { requestsPerSecond: await requestsPerSecond(floor.visitor, FLOOR) };
  bench.memory[size] = {
    bytes: residentBytes(product.server.pid),
    floorBytes: residentBytes(floor.server.pid),
  };
}
bench.ratios = judgeFigures(
  bench.sizes,
  Object.fromEntries(houses.map(({ size, rawSearchMs }) => [size, rawSearchMs])),
);
say(describe(bench));
if (options.json) writeFileSync(options.json, `${JSON.stringify(bench, null, 2)}\n`);
process.exit(options.strict && bench.ratios.some(({ holds }) => !holds) ? 1 : 0);

/** Each round goes over all pages and sizes, so that a slow minute of the machine is none of one page alone. */
async function timeRounds(names: readonly PageName[]): Promise<Map<Request, Turns[]>> {
  const turns = new Map<Request, Turns[]>();
  for (let round = 1; round <= rounds; round++) {
    say(`Round ${round} of ${rounds}: ${names.join(", ")} …`);
    for (const name of names) {
      for (const { product, floor, requests } of houses) {
        const page = { visitor: product.visitor, request: requests[name] };
        const timed = await timeInTurns(page, { visitor: floor.visitor, request: FLOOR });
        turns.set(requests[name], [...(turns.get(requests[name]) ?? []), timed]);
      }
    }
  }
  return turns;
}

async function measure(
  { size, product, floor, requests }: House,
  name: PageName,
  turns: Map<Request, Turns[]>,
): Promise<void> {
  const request = requests[name];
  const timed = turns.get(request) ?? [];
  const weight = await weigh(product.visitor, request.path);
  keep(size, name, weight, {
    medianMs: median(timed.map(({ page }) => page.medianMs)),
    p95Ms: median(timed.map(({ page }) => page.p95Ms)),
    requestsPerSecond: await requestsPerSecond(product.visitor, request),
    floorMedianMs: median(timed.map(({ floor }) => floor.medianMs)),
    scriptBytes: weight.scripts,
    floorScriptBytes: (await weigh(floor.visitor, FLOOR.path)).scripts,
  });
}

function keep(size: number, name: PageName, weight: Weight, figures: Figures): void {
  bench.weights[name] = weight;
  if (name === "rare search") bench.rareSearch[size] = figures;
  else bench.sizes[size] = { ...bench.sizes[size], [name]: figures };
}

function buildFloor(): void {
  say("Building the floor …");
  const { status, stdout } = spawnSync("node_modules/.bin/next", ["build", FLOOR_FOLDER], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) throw new Error(`The floor was not built.\n${stdout}`);
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text.trim())) throw new Error(`"${text}" is not a whole number.`);
  return Number(text);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
