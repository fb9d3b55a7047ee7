import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FLOOR, FLOOR_FOLDER, type House, openHouse, PAGES, type PageName, WORDS } from "./house.ts";
import { median, requestsPerSecond, timeInTurns } from "./measure.ts";
import { type Bench, describe } from "./report.ts";
import { type Weight, weigh } from "./scripts.ts";
import { residentBytes } from "./server.ts";
import { type Figures, judgeFigures } from "./verdicts.ts";

const { values: options } = parseArgs({
  options: {
    opportunities: { type: "string", default: "100,1000,10000" },
    rounds: { type: "string", default: "3" },
    json: { type: "string" },
    strict: { type: "boolean", default: false },
  },
});
const rounds = whole(options.rounds);
const sizes = options.opportunities.split(",").map(whole);

buildFloor();
const houses: House[] = [];
for (const size of sizes.toSorted((a, b) => a - b)) {
  say(`Filling in ${size} opportunities …`);
  houses.push(await openHouse(size));
}
const bench: Bench = {
  ...{ date: new Date().toISOString(), node: process.version, rounds, searchedFor: WORDS },
  ...{ sizes: {}, rareSearch: {}, floor: {}, memory: {}, weights: {}, ratios: [] },
};
for (const name of PAGES) {
  say(`Measuring ${name} …`);
  await measurePage(name);
}
for (const { size, product, floor } of houses) {
  bench.floor[size] = { requestsPerSecond: await requestsPerSecond(floor.visitor, FLOOR) };
  bench.memory[size] = {
    bytes: residentBytes(product.server.pid),
    floorBytes: residentBytes(floor.server.pid),
  };
}
bench.ratios = judgeFigures(bench.sizes);
say(describe(bench));
if (options.json) writeFileSync(options.json, `${JSON.stringify(bench, null, 2)}\n`);
for (const house of houses) await house.close();
process.exit(options.strict && bench.ratios.some(({ holds }) => !holds) ? 1 : 0);

/** Rounds go over all the sizes, so that a slow minute of the machine is none of one size alone. */
async function measurePage(name: PageName): Promise<void> {
  const taken = houses.map((house) => ({ house, times: [] as Awaited<ReturnType<typeof timeInTurns>>[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { house, times } of taken) {
      const page = { visitor: house.product.visitor, request: house.requests[name] };
      times.push(await timeInTurns(page, { visitor: house.floor.visitor, request: FLOOR }));
    }
  }
  for (const { house, times } of taken) {
    const { product, floor, requests, size } = house;
    const weight = await weigh(product.visitor, requests[name].path);
    const floorWeight = await weigh(floor.visitor, FLOOR.path);
    keep(size, name, weight, {
      medianMs: median(times.map(({ page }) => page.medianMs)),
      p95Ms: median(times.map(({ page }) => page.p95Ms)),
      requestsPerSecond: await requestsPerSecond(product.visitor, requests[name]),
      floorMedianMs: median(times.map(({ floor }) => floor.medianMs)),
      scriptBytes: weight.scripts,
      floorScriptBytes: floorWeight.scripts,
    });
  }
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
