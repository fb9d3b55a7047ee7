import { ScoreStretch } from "@/components/fit/pictures/score-stretch";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import type { Judgement } from "@/lib/domain/fit/judgement";
import { keepJudging } from "@/lib/features/judging/actions";
import type { JudgingSettings } from "@/lib/features/judging/schema";
import { judgingFields } from "./judging-fields";

/** What the present job comes to, and whether others are held against it. */
export function PresentJobCard({
  judging,
  judgement: { shown },
}: {
  judging: JudgingSettings;
  judgement: Judgement;
}) {
  const { presentIsBar: isBar, ...others } = judgingFields(judging);
  return (
    <Card title="What it comes to">
      {shown ? (
        <>
          <p className="mb-3">
            About <b className="font-[560] tabular-nums">{shown.est}</b> of 100
            {shown.lo === shown.hi ? "." : `, somewhere between ${shown.lo} and ${shown.hi}.`}
          </p>
          <ScoreStretch shown={shown} />
        </>
      ) : (
        <p className="text-soft">It has no score while no goal has weight.</p>
      )}
      <div className="mt-4 grid gap-3 border-t border-line pt-4">
        <p className="text-sm text-soft">
          {isBar
            ? "It is your bar: what comes to less in its best case is worse than staying."
            : "You can make it your bar: then others are held against what you would leave for them."}
        </p>
        <Press action={keepJudging} fields={isBar ? others : { ...others, presentIsBar: "yes" }}>
          {isBar ? "Use the numbers again" : "Make it the bar"}
        </Press>
      </div>
    </Card>
  );
}
