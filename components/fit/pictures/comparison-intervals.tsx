import Link from "next/link";
import type { Weighed } from "@/lib/features/advice/queries";
import { VerdictBadge } from "../verdict-badge";
import { Strip } from "./strip";
import { StripRows } from "./strip-rows";

/** Where each opportunity can end, on one axis. */
export function ComparisonIntervals({ contenders, profile }: Pick<Weighed, "contenders" | "profile">) {
  const { floor, bar } = profile.thresholds;
  const levels = [Math.round(floor * 100), Math.round(bar * 100)];
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
        figures: shown ? (shown.lo === shown.hi ? shown.lo : `${shown.lo} to ${shown.hi}`) : "no score",
        strip: shown ? (
          <Strip
            {...{ from: shown.lo, to: shown.hi, mark: shown.est, levels, hue: verdict }}
            says={`${company}: between ${shown.lo} and ${shown.hi}, estimate ${shown.est}`}
          />
        ) : null,
      }))}
      caption={`The firm mark is the estimate; the dashes are your floor of ${levels[0]} and your bar of ${levels[1]}.`}
    />
  );
}
