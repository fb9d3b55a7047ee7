import { ScoreStretch } from "@/components/fit/pictures/score-stretch";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import type { Judgement } from "@/lib/domain/fit/judgement";
import { listedUpTo } from "@/lib/domain/fit/wording";
import { keepJudging } from "@/lib/features/judging/actions";
import type { JudgingSettings } from "@/lib/features/judging/schema";
import { judgingFields } from "./judging-fields";

/** What the present job comes to, and whether others are held against it. */
export function PresentJobCard({
  judging,
  judgement: { shown },
  open,
}: {
  judging: JudgingSettings;
  judgement: Judgement;
  /** The goals that are still open: until there are none it cannot be the bar. */
  open: readonly string[];
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
        <p className="text-sm text-soft">{aboutBar(isBar !== undefined, open)}</p>
        {isBar || open.length === 0 ? (
          <Press action={keepJudging} fields={isBar ? others : { ...others, presentIsBar: "yes" }}>
            {isBar ? "Use the numbers again" : "Make it the bar"}
          </Press>
        ) : null}
      </div>
    </Card>
  );
}

function aboutBar(isBar: boolean, open: readonly string[]): string {
  const [goals, them] = [listedUpTo(MOST_NAMED, open), open.length === 1 ? "it is" : "they are"];
  if (open.length > 0 && isBar)
    return `It was to be your bar, but what it comes to is open: ${goals}. Until ${them} answered exactly, your numbers hold.`;
  if (open.length > 0) return `It can be your bar once what it comes to is known. Still open: ${goals}.`;
  return isBar
    ? "It is your bar: what comes to less in its best case is worse than staying."
    : "You can make it your bar: then others are held against what you would leave for them.";
}

const MOST_NAMED = 5;
