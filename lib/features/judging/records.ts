import * as z from "zod";
import { adviseBy, judgeBy, openGoals } from "@/lib/domain/fit/judge";
import type { Judgement } from "@/lib/domain/fit/judgement";
import { type Profile, readProfile } from "@/lib/domain/fit/profile";
import { questionText } from "@/lib/domain/fit/questions";
import { shownPoints, type Thresholds } from "@/lib/domain/fit/thresholds";
import { type Weighting, weightingMethods } from "@/lib/domain/fit/weighting";
import { asQuestion } from "@/lib/domain/message/questions";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { type Known, loadKnown, type NotedAnswer, PRESENT_JOB } from "@/lib/features/answers/records";
import { loadCriteria, type OwnCriterion } from "@/lib/features/criteria/records";
import { loadTimeline } from "@/lib/features/timeline/records";
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
  /** With the levels for an interview. */
  profile: Profile;
  /** What holds at each step, the present job's score in place of the bar where it stands there. */
  levels: Readonly<Record<Step, Thresholds>>;
  /** Whether the present job's score stands in the place of the bar. */
  isBarPresent: boolean;
};

export async function loadProfile(client: Tx, userId: UserId): Promise<OwnProfile> {
  const criteria = await loadCriteria(client, userId);
  const judging = await loadJudging(client, userId);
  const profile = profileBy(judging, criteria);
  const bar = judging.presentIsBar ? await scoreOfPresent(client, userId, profile) : null;
  const levelsFor = (step: Step) => heldAgainst(thresholdsOf(judging, step), bar);
  const levels = { interview: levelsFor("interview"), offer: levelsFor("offer") };
  return {
    ...{ criteria, judging, levels },
    profile: { ...profile, thresholds: levels.interview },
    isBarPresent: bar !== null,
  };
}

const profileBy = (judging: JudgingSettings, criteria: readonly OwnCriterion[]): Profile =>
  readProfile({
    criteria,
    weighting: weightingOf(judging, criteria),
    rates: judging.rates,
    thresholds: thresholdsOf(judging, "interview"),
  });

const heldAgainst = ({ floor, bar }: Thresholds, present: number | null): Thresholds =>
  present === null ? { floor, bar } : { floor: Math.min(floor, present), bar: present };

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
 * What staying where one is comes to, null while no goal has weight, and while one is open: of a stretch nobody can say
 * that another is above it. In the whole points that are shown of it, as all levels are: a score between two of them
 * would be missed by scores that are shown as the same number.
 */
async function scoreOfPresent(client: Tx, userId: UserId, profile: Profile): Promise<number | null> {
  const answers = await loadPresentAnswers(client, userId);
  const { score } = adviseBy(profile, answers);
  if (score === null || openGoals(profile, answers).length > 0) return null;
  const { floor, bar } = profile.thresholds;
  return shownPoints(score.est, [floor, bar]) / 100;
}

/** The goals that are still open of the present job, judged in this way: with one of them it is no bar. */
export async function loadOpenOfPresent(
  client: Tx,
  userId: UserId,
  judging: JudgingSettings,
): Promise<readonly string[]> {
  const profile = profileBy(judging, await loadCriteria(client, userId));
  return openGoals(profile, await loadPresentAnswers(client, userId));
}

const loadPresentAnswers = async (client: Tx, userId: UserId): Promise<Known["answers"]> =>
  (await loadKnown(client, userId, [PRESENT_JOB])).get(PRESENT_JOB)?.answers ?? {};

export type Checklist = OwnProfile &
  Known & {
    judgement: Judgement;
    /** When it was asked about last, by criterion; only what waits for its answer since. */
    asked: Readonly<Record<string, Date>>;
  };

/** What matters, held against what is known now. `client` is the database or an open transaction. */
export async function loadChecklist(client: Tx, userId: UserId, subject: string): Promise<Checklist> {
  const own = await loadProfile(client, userId);
  const known = (await loadKnown(client, userId, [subject])).get(subject);
  if (!known) throw new Error("Every subject that is asked for is answered.");
  const asked = waiting(await loadAsked(client, userId, subject), own.profile, known);
  const judgement = judgeBy(own.profile, known.answers, new Set(Object.keys(asked)));
  return { ...own, ...known, judgement, asked };
}

/** When each question was asked last, by its words, here or in what became part of it. */
async function loadAsked(
  client: Tx,
  userId: UserId,
  opportunityId: string,
): Promise<ReadonlyMap<string, Date>> {
  if (opportunityId === PRESENT_JOB) return new Map();
  const entries = await loadTimeline(client, userId, opportunityId);
  return new Map(
    entries
      .filter(({ kind, isUndone }) => kind === questionsAsked.kind && !isUndone)
      .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
      .flatMap(({ at, facts }) =>
        questionsAsked.facts.parse(facts).questions.map((question) => [question, at] as const),
      ),
  );
}

/** Of what was asked, what nobody has said anything about since. */
function waiting(
  asked: ReadonlyMap<string, Date>,
  { criteria }: Profile,
  { answers }: Known,
): Readonly<Record<string, Date>> {
  const isAnswered = ({ state, createdAt }: NotedAnswer, at: Date) => state !== "unknown" && createdAt > at;
  return Object.fromEntries(
    criteria.flatMap((criterion) => {
      const at = asked.get(asQuestion(questionText(criterion)) ?? "");
      const answer = answers[criterion.id];
      return at === undefined || (answer && isAnswered(answer, at)) ? [] : [[criterion.id, at]];
    }),
  );
}
