import * as z from "zod";
import { judge } from "@/lib/domain/fit/judge";
import type { StoredProfile } from "@/lib/domain/fit/profile";
import { defaultThresholds } from "@/lib/domain/fit/thresholds";
import type { Weighting } from "@/lib/domain/fit/weighting";
import { answerFrom, criterionFrom, exact, type GivenCriterion, givenAnswer, givenCriterion } from "./given";

const ranks = z.record(z.string(), z.number().nullable());
const weights = z.record(z.string(), exact);

/** What a file says for all examples, and an example for itself. */
const settings = {
  thresholds: z
    .object({ floor: exact.optional(), accept: exact.optional(), bar: exact.optional() })
    .optional(),
  weighting: z.enum(["roc", "rank-sum"]).optional(),
  ranks: ranks.optional(),
  weights: weights.optional(),
  rates: z.record(z.string(), z.number()).optional(),
};

/** A profile with answers to it, and what the model makes of each. */
export const workedExamples = z.object({
  ...settings,
  profile: z.array(givenCriterion),
  examples: z.array(
    z.object({
      ...settings,
      id: z.coerce.string(),
      profile: z.array(givenCriterion).optional(),
      answers: z.record(z.string(), givenAnswer),
      expected: z.record(z.string(), z.unknown()),
    }),
  ),
});

type WorkedExamples = z.output<typeof workedExamples>;
type Example = WorkedExamples["examples"][number];

/** The judgement of every example, as far as one can be expected. */
export const judgeExamples = (file: WorkedExamples) =>
  file.examples.map((example) => ({
    id: example.id,
    expected: example.expected,
    got: judgeExample(file, example),
  }));

function judgeExample(file: WorkedExamples, example: Example) {
  const given = example.profile ?? file.profile;
  const answers = Object.fromEntries(
    given.flatMap((criterion) => {
      const answer = example.answers[criterion.id];
      return answer ? [[criterion.id, answerFrom(answer, criterion)]] : [];
    }),
  );
  const judgement = judge({ ...profileOf(file, example, given), answers });
  const { gate, verdict, reason, score, shown, perCriterion, contributions, questions } = judgement;
  const limitsThatAre = (wanted: string) =>
    perCriterion.filter((each) => each.gate === wanted).map(({ id }) => id);
  return {
    ...{ gate, verdict, reason, score, shown },
    ...(score ?? { lo: null, hi: null, est: null, coverage: null }),
    width: score && score.hi - score.lo,
    violated: limitsThatAre("violated"),
    unknown: limitsThatAre("unknown"),
    weights: Object.fromEntries(perCriterion.map(({ id, weight }) => [id, weight])),
    contributions: Object.fromEntries(contributions.map(({ criterionId, points }) => [criterionId, points])),
    questions: questions.map(({ criterionId }) => criterionId),
  };
}

function profileOf(file: WorkedExamples, example: Example, given: readonly GivenCriterion[]): StoredProfile {
  const levels = { ...file.thresholds, ...example.thresholds };
  const { floor, bar } = defaultThresholds.interview;
  const ranks = example.ranks ?? file.ranks ?? {};
  return {
    criteria: given.map((each) => {
      const answers = file.examples.flatMap((one) => one.answers[each.id] ?? []);
      return criterionFrom(each, ranks[each.id] ?? each.rank ?? null, answers);
    }),
    thresholds: { floor: levels.floor ?? floor, bar: levels.accept ?? levels.bar ?? bar },
    weighting: weightingOf(file, example, given),
    rates: { ...file.rates, ...example.rates },
  };
}

/** What an example says for itself goes before what its file says, and weights that are given before ranks. */
function weightingOf(file: WorkedExamples, example: Example, given: readonly GivenCriterion[]): Weighting {
  const own = Object.fromEntries(
    given.flatMap(({ id, want }) => (want?.weight === undefined ? [] : [[id, want.weight]])),
  );
  const isReweighed = example.ranks !== undefined || example.weighting !== undefined;
  const points = example.weights ?? (isReweighed ? {} : { ...file.weights, ...own });
  return Object.keys(points).length > 0
    ? { method: "points", points }
    : { method: example.weighting ?? file.weighting ?? "roc" };
}
