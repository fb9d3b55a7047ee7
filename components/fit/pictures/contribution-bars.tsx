import type { Judgement } from "@/lib/domain/fit/judgement";
import { Strip } from "./strip";
import { StripRows } from "./strip-rows";

/** What each goal brings to the estimate, out of what it could bring; together they are the estimate. */
export function ContributionBars({
  judgement: { contributions, perCriterion, shown },
}: {
  judgement: Judgement;
}) {
  const most = Math.max(...perCriterion.map(({ weightPoints }) => weightPoints), 1);
  const share = (points: number) => (points / most) * 100;
  return (
    <StripRows
      rows={contributions.map(({ criterionId, label, points }) => {
        const possible = perCriterion.find(({ id }) => id === criterionId)?.weightPoints ?? 0;
        return {
          key: criterionId,
          name: label,
          figures: `${points} of ${possible}`,
          strip: (
            <Strip
              {...{ from: 0, to: share(points), levels: [share(possible)] }}
              says={`${label} brings ${points} of the ${possible} points it could`}
            />
          ),
        };
      })}
      caption={`Together ${shown?.est ?? 0} of 100. The dash is what a goal could bring at its best.`}
    />
  );
}
