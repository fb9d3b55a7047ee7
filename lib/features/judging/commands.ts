import type * as z from "zod";
import { listedUpTo } from "@/lib/domain/fit/wording";
import { judgingChanged } from "@/lib/domain/timeline/kinds/judging-changed";
import { record } from "@/lib/features/timeline/commands";
import type { Work } from "@/lib/platform/action";
import { toJson } from "@/lib/platform/db/json";
import { err, ok, type Result } from "@/lib/result";
import { loadJudging, loadOpenOfPresent } from "./records";
import type { JudgingSettings, judgingForm } from "./schema";

/** Changes how opportunities are judged from now on; decisions that were made keep their advice. */
export async function saveJudging(
  work: Work,
  given: z.output<typeof judgingForm>,
): Promise<Result<null, "present-open">> {
  const { weighting, presentIsBar: wasBar } = await loadJudging(work.tx, work.userId);
  const wanted = { ...given, weighting };
  if (given.presentIsBar && !wasBar) {
    const open = await loadOpenOfPresent(work.tx, work.userId, wanted);
    if (open.length > 0) return err("present-open", { presentIsBar: stillOpen(open) });
  }
  await write(work, wanted);
  const { interviewFloor, interviewBar, offerFloor, offerBar, presentIsBar } = given;
  await record(work, judgingChanged, {
    facts: { interviewFloor, interviewBar, offerFloor, offerBar, presentIsBar },
  });
  return ok(null);
}

/** Of a job that is half known nobody can say what comes to more. */
const stillOpen = (open: readonly string[]): string =>
  `Still open of your present job: ${listedUpTo(MOST_NAMED, open)}. Answer that first, exactly and without guessing.`;

const MOST_NAMED = 5;

/** Sets how goals come by their weights; the entry that tells of it is that of the ranking. */
export async function saveWeighting(work: Work, weighting: JudgingSettings["weighting"]): Promise<void> {
  const before = await loadJudging(work.tx, work.userId);
  if (before.weighting !== weighting) await write(work, { ...before, weighting });
}

async function write({ tx, userId }: Work, { rates, ...settings }: JudgingSettings): Promise<void> {
  const data = { ...settings, rates: toJson(rates) };
  await tx.judging.upsert({ where: { userId }, create: { userId, ...data }, update: data });
}
