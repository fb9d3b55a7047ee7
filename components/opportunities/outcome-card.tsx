import { Card } from "@/components/ui/card";
import type { Show } from "@/lib/domain/time/show";
import { stageTitle } from "@/lib/domain/timeline/stage";
import type { TimelineRow } from "@/lib/features/timeline/queries";

/** How it ended, where no decision of the person's own says so. */
export function OutcomeCard({
  stage,
  timeline,
  show,
}: {
  stage: string;
  timeline: readonly TimelineRow[];
  show: Show;
}) {
  const last = timeline.find(({ leadsTo }) => leadsTo === stage);
  return (
    <Card title={stageTitle(stage)} aside={last && show.day(last.at)}>
      <p>{last ? `${last.title}.` : "It has ended."}</p>
      <p className="mt-1.5 text-sm text-soft print:hidden">
        What was known of it stands below. If they write again, log it, and it goes on from there.
      </p>
    </Card>
  );
}
