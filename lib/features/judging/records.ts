import * as z from "zod";
import { adviseBy, judgeBy } from "@/lib/domain/fit/judge";
import type { Judgement } from "@/lib/domain/fit/judgement";
import { type Profile, readProfile } from "@/lib/domain/fit/profile";
import { shownPoints, type Thresholds } from "@/lib/domain/fit/thresholds";
import { type Weighting, weightingMethods } from "@/lib/domain/fit/weighting";
import { type Known, loadKnown, PRESENT_JOB } from "@/lib/features/answers/records";
import { loadCriteria, type OwnCriterion } from "@/lib/features/criteria/records";
import type { Tx } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { DEFAULT_JUDGING, type JudgingSettings } from "./schema";

/** An interview is a cheap way to learn more, an offer is not: each has levels of its own. */
export type Step = "interview" | "offer";

const settings = z.object({
  weighting: z.enum(weightingMethods).catch(DEFAULT_JUDGING.weighting),
  ...{ interviewFloor: z.number(), interviewBar: z.number(), offerFloor: z.number(), offerBar: z.number() },
  presentIsBar: z.boolean(),
  rates: z.record(z.string(), z.number()).catch({}),
  ...{ weeklyHours: z.number().nullable(), hoursEach: z.number() },
});

/** How the person wants to have judged; as it comes until they say otherwise. */
export async function loadJudging(client: Tx, userId: UserId): Promise<JudgingSettings> {
  const row = await client.judging.findUnique({ where: { userId } });
  return row ? settings.parse(row) : DEFAULT_JUDGING;
}

/** What one person holds opportunities against. */
export type OwnProfile = {
  criteria: OwnCriterion[];
  judging: JudgingSettings;
  profile: Profile;
  /** Whether the present job's score stands in the place of the bar. */
  isBarPresent: boolean;
};

export async function loadProfile(client: Tx, userId: UserId, step: Step = "interview"): Promise<OwnProfile> {
  const criteria = await loadCriteria(client, userId);
  const judging = await loadJudging(client, userId);
  const { rates } = judging;
  const levels = thresholdsOf(judging, step);
  const plain = { criteria, weighting: weightingOf(judging, criteria), rates };
  const present = judging.presentIsBar
    ? await scoreOfPresent(client, userId, readProfile({ ...plain, thresholds: levels }))
    : null;
  const thresholds = present === null ? levels : { floor: Math.min(levels.floor, present), bar: present };
  return {
    criteria,
    judging,
    profile: readProfile({ ...plain, thresholds }),
    isBarPresent: present !== null,
  };
}

/** The levels as the person set them, whatever stands in place of the bar. */
export const thresholdsOf = (judging: JudgingSettings, step: Step): Thresholds => ({
  floor: judging[`${step}Floor`] / 100,
  bar: judging[`${step}Bar`] / 100,
});

const weightingOf = ({ weighting: method }: JudgingSettings, criteria: readonly OwnCriterion[]): Weighting =>
  method === "points"
    ? { method, points: Object.fromEntries(criteria.map(({ id, points }) => [id, points ?? 0])) }
    : { method };

/**
 * What staying where one is would come to, null while no goal has weight. In the whole points that are shown of it, as
 * all levels are: an estimate between two of them would be missed by scores that are shown as the same number.
 */
async function scoreOfPresent(client: Tx, userId: UserId, profile: Profile): Promise<number | null> {
  const known = await loadKnown(client, userId, [PRESENT_JOB]);
  const { score } = adviseBy(profile, known.get(PRESENT_JOB)?.answers ?? {});
  const { floor, bar } = profile.thresholds;
  return score && shownPoints(score.est, [floor, bar]) / 100;
}

export type Checklist = OwnProfile & Known & { judgement: Judgement };

/** What matters, held against what is known now. `client` is the database or an open transaction. */
export async function loadChecklist(
  client: Tx,
  userId: UserId,
  subject: string,
  step: Step = "interview",
): Promise<Checklist> {
  const own = await loadProfile(client, userId, step);
  const known = (await loadKnown(client, userId, [subject])).get(subject);
  if (!known) throw new Error("Every subject that is asked for is answered.");
  return { ...own, ...known, judgement: judgeBy(own.profile, known.answers) };
}
