import { Card } from "@/components/ui/card";
import type { Show } from "@/lib/domain/time/show";
import type { DecisionRecord } from "@/lib/features/decisions/records";
import { VerdictBadge } from "./verdict-badge";

const choices: Record<string, string> = { accept: "You took the interview", decline: "You declined" };

/** What was decided, with the advice of that moment, which nothing found out later changes. */
export function DecisionCard({
  decision: { choice, decidedAt, reasons, atTheTime },
  show,
}: {
  decision: DecisionRecord;
  show: Show;
}) {
  return (
    <Card
      title={choices[choice] ?? choice}
      aside={<span className="text-[13px] text-soft">{show.moment(decidedAt)}</span>}
    >
      {reasons.length > 0 ? <p className="mb-3">For yourself: {reasons.join(", ").toLowerCase()}.</p> : null}
      {atTheTime ? (
        <>
          <p className="mb-2 text-xs text-soft">The advice at that moment</p>
          <VerdictBadge verdict={atTheTime.verdict} />
          <p className="mt-2 text-sm text-soft">
            {atTheTime.sentence}
            {atTheTime.shown ? ` Fit ${atTheTime.shown.lo} to ${atTheTime.shown.hi}.` : ""}
          </p>
        </>
      ) : null}
    </Card>
  );
}
