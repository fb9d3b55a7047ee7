import Link from "next/link";
import { Card } from "@/components/ui/card";
import type { Show } from "@/lib/domain/time/show";
import { stageTitle } from "@/lib/domain/timeline/stage";
import type { TimelineRow } from "@/lib/features/timeline/queries";

/** The stages that it came through, each with the day of what led there; a day that is wrong can be put right. */
export function StagesCard({
  opportunityId,
  timeline,
  show,
}: {
  opportunityId: string;
  timeline: readonly TimelineRow[];
  show: Show;
}) {
  const steps = timeline.filter(({ leadsTo }) => leadsTo !== null).toReversed();
  if (steps.length === 0) return null;
  return (
    <Card id="stages" title="How it stood">
      <ol className="grid gap-1.5">
        {steps.map(({ id, at, leadsTo }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="font-[520]">{stageTitle(leadsTo ?? "")}</span>
            <span className="text-sm text-soft tabular-nums">
              <time dateTime={at.toISOString()}>{show.day(at)}</time>
              <Link
                href={`/opportunities/${opportunityId}/dates/${id}`}
                prefetch={false}
                className="ml-2 inline-flex min-h-[44px] items-center underline wide:min-h-6 print:hidden"
              >
                correct<span className="sr-only"> the date of “{stageTitle(leadsTo ?? "")}”</span>
              </Link>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
