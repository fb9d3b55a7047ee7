import { evpi, evpiOfGoal, evpiOfLimit } from "./evpi";
import { widthOf } from "./interval";
import type { Score } from "./score";
import { after, isOpenGoal, standingOf, type Weighed } from "./standing";

/** What it costs, in score, to go ahead where a limit then turns out violated. */
const lossWhenViolated = 0.5;

/**
 * What an answer to `open` alone is worth, in score (0..1), against declining, which is worth 0. Going ahead
 * is worth the score above the bar, or a loss where a limit turns out violated. For a limit all else counts
 * as expected; a goal is discounted by the chance that every open limit is met.
 */
export function valueOfKnowing(open: Weighed, weighed: readonly Weighed[], bar: number): number {
  const { gate, score } = standingOf(weighed);
  if (gate === "violated") return 0;
  const gain = worthOf(score) - bar;
  if (open.gate !== "unknown") return valueOfKnowingGoal(open, weighed, gain);
  if (!isOpenGoal(open)) return evpiOfLimit(chanceOf(open), gain, lossWhenViolated);
  return valueOfKnowingBoth(open, weighed, bar);
}

/** The estimate; without goals, meeting every limit is all that was wished for. */
export const worthOf = (score: Score | null): number => score?.est ?? 1;

const chanceOf = ({ criterion }: Weighed): number => (criterion.prior.met ?? 50) / 100;

function valueOfKnowingGoal(open: Weighed, weighed: readonly Weighed[], gain: number): number {
  const unknown = weighed.filter(({ applies, gate }) => applies && gate === "unknown");
  const chance = unknown.reduce((product, each) => product * chanceOf(each), 1);
  const half = (chance * open.share * widthOf(open.value)) / 2;
  return evpiOfGoal(chance * gain - (1 - chance) * lossWhenViolated, half);
}

/** A criterion that is limit and goal at once: its possible answers one by one. */
function valueOfKnowingBoth(open: Weighed, weighed: readonly Weighed[], bar: number): number {
  const count = (wanted: boolean) => open.outcomes.filter(({ gate }) => (gate === "met") === wanted).length;
  // An open limit has outcomes on both sides.
  const [met, missed] = [count(true), count(false)];
  const chance = chanceOf(open);
  return evpi(
    open.outcomes.map((outcome) => {
      const isMet = outcome.gate === "met";
      const goingAhead = isMet ? worthOf(after(open, outcome, weighed).score) - bar : -lossWhenViolated;
      return {
        chance: isMet ? chance / met : (1 - chance) / missed,
        utilities: [goingAhead, 0],
      };
    }),
  );
}
