import type { Sensitivity } from "@/lib/domain/fit/sensitivity";
import type { Thresholds } from "@/lib/domain/fit/thresholds";
import { fromTo, wholePoints } from "@/lib/domain/fit/wording";
import { Strip } from "./strip";
import { StripRows } from "./strip-rows";

/** How far each open answer alone can move the estimate, the widest first. */
export function Tornado({
  tornado,
  estimate,
  thresholds: { floor, bar },
}: Pick<Sensitivity, "tornado"> & { estimate: number; thresholds: Thresholds }) {
  const levels = [wholePoints(floor), wholePoints(bar)];
  return (
    <StripRows
      rows={tornado.map(({ criterionId, label, shown: [low, high] }) => ({
        key: criterionId,
        name: label,
        figures: fromTo(low, high),
        strip: (
          <Strip
            {...{ from: low, to: high, mark: estimate, levels, hue: "clarify" }}
            says={`${label} alone can bring the estimate of ${estimate} down to ${low} or up to ${high}`}
          />
        ),
      }))}
      caption={`The firm mark is the estimate, ${estimate}; the dashes are your floor of ${levels[0]} and your bar of ${levels[1]}.`}
    />
  );
}
