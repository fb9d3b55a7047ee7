import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import Sqlite from "better-sqlite3";
import { adviseBy, judgeBy } from "@/lib/domain/fit/judge";
import type { Profile, StoredAnswers } from "@/lib/domain/fit/profile";
import { loadKnown } from "@/lib/features/answers/records";
import { saveCriterion } from "@/lib/features/criteria/commands";
import { loadProfile } from "@/lib/features/judging/records";
import { seeded } from "@/prisma/seed/random";
import { done } from "@/prisma/seed/scene";
import { type Filled, fill } from "./fill.ts";
import { measureTyping, type Typing } from "./typing.ts";

/** Recomputing may take this many times a pass that only reads. */
const LIMIT = 15;
/** So many opportunities are read in one query, in either pass. */
const AT_ONCE = 250;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    opportunities: { type: "string", default: "10000" },
    criteria: { type: "string", default: "15" },
    rounds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
    typing: { type: "boolean", default: true },
  },
});
const dataDir = mkdtempSync(path.join(tmpdir(), "tactful-bench-fit-"));
process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));

const filled = await fill(dataDir, {
  criteria: Number(values.criteria),
  opportunities: Number(values.opportunities),
  random: seeded(7),
});

/** Every opportunity's answers once, in the order of the list. */
async function pass(
  { db, userId, opportunityIds }: Filled,
  use: (answers: StoredAnswers) => void,
): Promise<void> {
  for (let from = 0; from < opportunityIds.length; from += AT_ONCE) {
    const ids = opportunityIds.slice(from, from + AT_ONCE);
    const known = await loadKnown(db, userId, ids);
    for (const id of ids) use(known.get(id)?.answers ?? {});
  }
}

/** The same rows once, by the plainest statement there is, on a connection without the client around it. */
async function plainPass({ userId }: Filled): Promise<void> {
  const file = new Sqlite(path.join(dataDir, "tactful.db"), { readonly: true });
  const rows = file.prepare(
    'SELECT "opportunityId", "criterionId", "state", "value", "confidence" FROM "Answer" WHERE "userId" = ?',
  );
  rows.all(userId);
  file.close();
}

/** Edits a criterion, as a person does it, and gives the profile as it is from then on. */
async function afterAnEdit({ db, userId }: Filled, round: number): Promise<Profile> {
  const criterion = await db.criterion.findFirstOrThrow({ where: { userId }, orderBy: { rank: "asc" } });
  const { id: criterionId, kind, attribute, definition } = criterion;
  const given = {
    criterionId,
    kind,
    attribute,
    definition: definition as never,
    label: `Pay, round ${round}`,
  };
  await done({ db, userId, now: new Date() }, saveCriterion, given);
  return (await loadProfile(db, userId)).profile;
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const told = ({ median, p95, most }: Typing["floor"]): string =>
  `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, most ${most.toFixed(1)} ms`;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const times = {
  plain: [] as number[],
  reading: [] as number[],
  advising: [] as number[],
  judging: [] as number[],
};
const verdicts = new Map<string, number>();
for (let round = 0; round < Number(values.rounds); round++) {
  times.plain.push(await millisecondsOf(() => plainPass(filled)));
  times.reading.push(await millisecondsOf(() => pass(filled, () => {})));
  const profile = await afterAnEdit(filled, round);
  verdicts.clear();
  times.advising.push(
    await millisecondsOf(() =>
      pass(filled, (answers) => {
        const { verdict } = adviseBy(profile, answers);
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      }),
    ),
  );
  times.judging.push(await millisecondsOf(() => pass(filled, (answers) => judgeBy(profile, answers))));
}
await filled.db.$disconnect();

const typing = values.typing ? await measureTyping(Number(values.criteria)) : null;
const floor = median(times.reading);
const result = {
  ...{
    opportunities: filled.opportunityIds.length,
    criteria: Number(values.criteria),
    answers: filled.answers,
  },
  medianMs: Object.fromEntries(Object.entries(times).map(([name, each]) => [name, Math.round(median(each))])),
  recomputingToReading: median(times.advising) / floor,
  recomputingToPlainReading: median(times.advising) / median(times.plain),
  explainingToReading: median(times.judging) / floor,
  typing,
  limit: LIMIT,
  holds: median(times.advising) / floor <= LIMIT,
};
if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
else {
  const { opportunities, criteria, answers, medianMs } = result;
  process.stdout.write(
    [
      `${opportunities} opportunities, ${criteria} criteria, ${answers} answers; medians of ${values.rounds} rounds`,
      `the rows by one plain statement              ${medianMs.plain} ms`,
      `reading them as the product does             ${medianMs.reading} ms`,
      `reading, and verdict and score of each       ${medianMs.advising} ms`,
      `reading, and the whole explanation of each   ${medianMs.judging} ms`,
      `verdicts: ${[...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(", ")}`,
      `recomputing to reading: ${result.recomputingToReading.toFixed(2)} × (at most ${LIMIT}): ${result.holds ? "holds" : "does not hold"}`,
      `recomputing to the plain statement: ${result.recomputingToPlainReading.toFixed(2)} ×`,
      `explaining all to reading: ${result.explainingToReading.toFixed(2)} ×`,
      ...(typing
        ? [
            `from a key to the next frame, ${typing.keys} keys on the checklist: ${told(typing.checklist)}`,
            `the same in an empty page: ${told(typing.floor)}`,
          ]
        : []),
      "",
    ].join("\n"),
  );
}
process.exitCode = result.holds ? 0 : 1;
