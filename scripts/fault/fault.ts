import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { seeded, wholeBelow } from "@/prisma/seed/random";
import { freePort, makeDataFolder, startServer } from "../bench/server.ts";
import { makeAccounts } from "./accounts.ts";
import { type Findings, inspect } from "./inspect.ts";
import { Ledger } from "./ledger.ts";
import { Writer } from "./writer.ts";

const { values: options } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    // It ends after so many seconds at the latest, with however many kills by then.
    seconds: { type: "string", default: "700" },
    writers: { type: "string", default: "12" },
    // The same seed kills at the same moments after a start.
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
/** A kill comes between these milliseconds after the server is up: also while it still takes up its work again. */
const MOMENT = { earliest: 20, latest: 2_500 };
const CHECK_EVERY = 10;

const random = seeded(Number(options.seed));
const dataDir = makeDataFolder();
const served = { dataDir, port: await freePort() };
const ledger = new Ledger(path.join(dataDir, "acknowledged.txt"));
const accounts = await makeAccounts(dataDir, Number(options.writers));
let server = await startServer(served);
const writers = await Promise.all(accounts.map((account) => Writer.begin(server.origin, account)));
say(`${writers.length} writers, seed ${options.seed}, data in ${dataDir}`);

const giveUpAt = Date.now() + Number(options.seconds) * 1_000;
let findings: Findings = { lost: [], torn: [], doubled: [] };
let kills = 0;
while (kills < Number(options.kills) && Date.now() < giveUpAt && isClean(findings)) {
  await killAmongWrites();
  kills++;
  server = await startServer(served);
  if (kills % CHECK_EVERY === 0) findings = await check();
}
if (kills % CHECK_EVERY !== 0) findings = await check();
await server.stop();
// Once more without a server, so that all of it stands in the file.
findings = isClean(findings) ? inspect(dataDir, ledger.read()) : findings;
conclude();

async function killAmongWrites(): Promise<void> {
  const moment = MOMENT.earliest + wholeBelow(MOMENT.latest - MOMENT.earliest, random);
  const killed = wait(moment).then(() => server.kill());
  await Promise.all([killed, ...writers.map((writer) => writer.writeOn(ledger))]);
}

/** Everybody sends what was left unanswered, then all is looked through. */
async function check(): Promise<Findings> {
  await Promise.all(writers.map((writer) => writer.settle(ledger)));
  const acknowledged = ledger.read();
  const found = inspect(dataDir, acknowledged);
  say(`${kills} kills, ${acknowledged.length} acknowledged: ${describe(found)}`);
  return found;
}

function conclude(): void {
  const acknowledged = ledger.read().length;
  const sum = (count: "cutOff" | "keptUnanswered") =>
    writers.reduce((total, writer) => total + writer[count], 0);
  for (const writer of writers) writer.leave();
  say(
    `\nOf ${sum("cutOff")} forms that a kill left without an answer, ${sum("keptUnanswered")} had been kept.`,
  );
  say(`kills ${kills}\nacknowledged ${acknowledged}\n${describe(findings).replaceAll(", ", "\n")}`);
  for (const [name, found] of Object.entries(findings)) {
    if (found.length > 0) say(`${name}: ${found.slice(0, 10).join("; ")}`);
  }
  const isProof = isClean(findings) && kills > 0 && acknowledged > 0;
  if (isProof) rmSync(dataDir, { recursive: true, force: true });
  else say(`The data is kept in ${dataDir}.`);
  process.exit(isProof ? 0 : 1);
}

function describe({ lost, torn, doubled }: Findings): string {
  return `lost ${lost.length}, torn ${torn.length}, doubled ${doubled.length}`;
}

function isClean({ lost, torn, doubled }: Findings): boolean {
  return lost.length + torn.length + doubled.length === 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
