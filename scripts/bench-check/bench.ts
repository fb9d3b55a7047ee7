import { parseArgs } from "node:util";
import { check } from "@/lib/domain/check/check";
import { countWords } from "@/lib/domain/check/reading";
import { hostileTexts, LETTER, messageOf } from "./letters.ts";

/** Milliseconds that checking a letter may take, and that any text of HOSTILE_LENGTH may. */
const LETTER_LIMIT = 10;
const HOSTILE_LIMIT = 500;
const HOSTILE_LENGTH = 100_000;
const CHECKS_A_ROUND = 200;

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, json: { type: "boolean", default: false } },
});
const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => round);

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** The pass that is compared with: it finds the words and nothing else. */
const tokenise = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];

const first = millisecondsOf(() => check(messageOf(LETTER)));
const times = { checking: [] as number[], tokenising: [] as number[] };
for (const round of rounds)
  for (let at = 0; at < CHECKS_A_ROUND; at++) {
    // Never the same text twice: nothing may be remembered.
    const letter = LETTER.replace("a few days", `${round * CHECKS_A_ROUND + at + 2} days`);
    times.tokenising.push(millisecondsOf(() => tokenise(letter)));
    times.checking.push(millisecondsOf(() => check(messageOf(letter))));
  }

const hostile = hostileTexts(HOSTILE_LENGTH).map(([name, text]) => ({
  name,
  ms: median(rounds.map(() => millisecondsOf(() => check(messageOf(text, text))))),
}));
const slowest = hostile.toSorted((a, b) => b.ms - a.ms)[0] ?? { name: "none", ms: Number.NaN };

const letterMs = median(times.checking);
const result = {
  words: countWords(LETTER),
  firstMs: first,
  medianMs: letterMs,
  tokenisingMs: median(times.tokenising),
  checkingToTokenising: letterMs / median(times.tokenising),
  letterLimit: LETTER_LIMIT,
  hostileCharacters: HOSTILE_LENGTH,
  hostile,
  hostileLimit: HOSTILE_LIMIT,
  holds: letterMs <= LETTER_LIMIT && slowest.ms <= HOSTILE_LIMIT,
};
if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
else
  process.stdout.write(
    [
      `a letter of ${result.words} words; medians of ${rounds.length} rounds of ${CHECKS_A_ROUND}`,
      `finding its words alone   ${result.tokenisingMs.toFixed(3)} ms`,
      `checking it               ${letterMs.toFixed(2)} ms (at most ${LETTER_LIMIT}), the first time ${first.toFixed(1)} ms`,
      `checking to finding words: ${result.checkingToTokenising.toFixed(0)} ×`,
      `${HOSTILE_LENGTH} characters in subject and body, medians of ${rounds.length} rounds:`,
      ...hostile.map(({ name, ms }) => `  ${name.padEnd(24)}${ms.toFixed(1).padStart(7)} ms`),
      `slowest: ${slowest.name}, ${slowest.ms.toFixed(1)} ms (at most ${HOSTILE_LIMIT})`,
      `both limits: ${result.holds ? "hold" : "do not hold"}`,
      "The browser runs the same function while a person types: check, in lib/domain/check/check.ts.",
      "",
    ].join("\n"),
  );
process.exitCode = result.holds ? 0 : 1;
