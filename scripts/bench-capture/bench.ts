import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { simpleParser } from "mailparser";
import { readInvitation } from "@/lib/domain/capture/read-invitation";
import { readEml } from "@/lib/platform/mail/read-eml";
import { largeMail, mailsIn } from "./mails.ts";

/** How many times what the MIME parser alone takes a mail may take, and how long others may wait for a large one. */
const RATIO_LIMIT = 3;
const LAG_LIMIT = 100;
const LARGE_MAIL_MEGABYTES = 25;
const LARGE_MAILS = 5;

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "20" }, json: { type: "boolean", default: false } },
  allowPositionals: true,
});
const mails = mailsIn(positionals[0] ?? "lib/domain/capture/fixtures/written");
const reading = { now: new Date("2026-11-23T09:00:00Z"), timeZone: "Europe/Berlin" };

async function millisecondsOf<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** What is compared with: the same parser, asked for no more than the reader asks it for. */
const parseAlone = (bytes: Uint8Array) =>
  simpleParser(Buffer.from(bytes), {
    ...{ skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true },
  });

async function readWhole(bytes: Uint8Array): Promise<{ fileMs: number; factsMs: number }> {
  const { value: mail, ms: fileMs } = await millisecondsOf(() => readEml(bytes));
  if (!mail.ok) throw new Error(`a mail was not read: ${mail.reason}`);
  const { ms: factsMs } = await millisecondsOf(() =>
    readInvitation(mail.value.attached ?? mail.value, reading),
  );
  return { fileMs, factsMs };
}

const first = await millisecondsOf(() => readWhole(mails[0] ?? largeMail(0)));
const times = { parser: [] as number[], file: [] as number[], facts: [] as number[], whole: [] as number[] };
for (let round = -1; round < Number(values.rounds); round++)
  for (const bytes of mails) {
    const { ms } = await millisecondsOf(() => parseAlone(bytes));
    const { fileMs, factsMs } = await readWhole(bytes);
    // The first round is for both to warm up.
    if (round < 0) continue;
    times.parser.push(ms);
    times.file.push(fileMs);
    times.facts.push(factsMs);
    times.whole.push(fileMs + factsMs);
  }

const large = largeMail(LARGE_MAIL_MEGABYTES);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const largeMs: number[] = [];
for (let at = 0; at < LARGE_MAILS; at++) {
  const { value, ms } = await millisecondsOf(() => readEml(large));
  if (!value.ok) throw new Error(`the large mail was not read: ${value.reason}`);
  largeMs.push(ms);
}
delay.disable();

const wholeToParser = median(times.whole) / median(times.parser);
const lag = { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
const result = {
  mails: mails.length,
  rounds: Number(values.rounds),
  firstMs: first.ms,
  parserMs: median(times.parser),
  fileMs: median(times.file),
  factsMs: median(times.facts),
  wholeMs: median(times.whole),
  fileToParser: median(times.file) / median(times.parser),
  wholeToParser,
  ratioLimit: RATIO_LIMIT,
  largeMs: median(largeMs),
  lagP99Ms: lag.p99,
  lagMaxMs: lag.max,
  lagLimit: LAG_LIMIT,
  holds: wholeToParser <= RATIO_LIMIT && lag.p99 <= LAG_LIMIT,
};
if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
else
  process.stdout.write(
    [
      `${result.mails} mails, medians of ${result.rounds} rounds; the very first took ${result.firstMs.toFixed(0)} ms`,
      `the MIME parser alone     ${result.parserMs.toFixed(2)} ms`,
      `the file, in its thread   ${result.fileMs.toFixed(2)} ms`,
      `the facts in it           ${result.factsMs.toFixed(2)} ms`,
      `both                      ${result.wholeMs.toFixed(2)} ms`,
      `the file to the parser alone: ${result.fileToParser.toFixed(2)} ×; ` +
        `both: ${wholeToParser.toFixed(2)} × (at most ${RATIO_LIMIT})`,
      `a mail of ${LARGE_MAIL_MEGABYTES} MB takes ${result.largeMs.toFixed(0)} ms; meanwhile others wait ` +
        `${lag.p99.toFixed(1)} ms in 99 of 100 cases (at most ${LAG_LIMIT}), ${lag.max.toFixed(1)} ms at worst`,
      `both limits: ${result.holds ? "hold" : "do not hold"}`,
      "",
    ].join("\n"),
  );
process.exitCode = result.holds ? 0 : 1;
