import { VerdictBadge } from "@/components/fit/verdict-badge";
import { fromTo } from "@/lib/domain/fit/wording";
import type { DecisionRecord } from "@/lib/features/decisions/records";

/** The advice at the moment of a decision, which nothing found out later changes. */
export function AdviceThen({ advice }: { advice: DecisionRecord["atTheTime"] }) {
  if (!advice)
    return <p className="text-sm text-soft">Another version wrote down the advice of that moment.</p>;
  const { verdict, sentence, shown } = advice;
  return (
    <div>
      <p className="mb-2 text-xs text-soft">The advice at that moment</p>
      <VerdictBadge verdict={verdict} />
      <p className="mt-2 text-sm text-soft">
        {sentence}
        {shown ? ` Fit ${fromTo(shown.lo, shown.hi)}.` : ""}
      </p>
    </div>
  );
}
