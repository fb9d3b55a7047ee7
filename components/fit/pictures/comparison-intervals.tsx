import Link from "next/link";
import { fromTo, wholePoints } from "@/lib/domain/fit/wording";
import type { Weighed } from "@/lib/features/advice/queries";
import { VerdictBadge } from "../verdict-badge";
import { Strip } from "./strip";
import { StripRows } from "./strip-rows";

/** Where each opportunity can end, on one axis. */
export function ComparisonIntervals({ contenders, profile }: Pick<Weighed, "contenders" | "profile">) {
  const { floor, bar } = profile.thresholds;
  const levels = [wholePoints(floor), wholePoints(bar)];
  return (
    <StripRows
      rows={contenders.map(({ id, role, company, judgement: { shown, verdict } }) => ({
        key: id,
        name: (
          <div className="grid justify-items-start gap-1 py-1">
            <Link
              href={`/opportunities/${id}`}
              prefetch={false}
              className="inline-block min-h-6 font-[560] break-words underline decoration-line-strong"
            >
              {company}
            </Link>
            <span className="text-sm text-soft">{role}</span>
            <VerdictBadge verdict={verdict} />
          </div>
        ),
        figures: shown ? fromTo(shown.lo, shown.hi) : "no score",
        strip: shown ? (
          <Strip
            {...{ from: shown.lo, to: shown.hi, mark: shown.est, levels, hue: verdict }}
            says={`${company}: ${fromTo(shown.lo, shown.hi)} of 100, estimate ${shown.est}`}
          />
        ) : null,
      }))}
      caption={`The firm mark is the estimate; the dashes are your floor of ${levels[0]} and your bar of ${levels[1]}.`}
    />
  );
}
