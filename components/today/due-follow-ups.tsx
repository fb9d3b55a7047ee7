import { DoorOpen } from "lucide-static";
import { Mark } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { Row, RowName, Rows } from "@/components/ui/rows";
import type { Show } from "@/lib/domain/time/show";
import { markDone, snooze } from "@/lib/features/follow-ups/actions";
import type { FollowUpRow } from "@/lib/features/opportunities/queries";

/** What falls due: doors that were left open, with done and later. */
export function DueFollowUps({
  rows,
  hasMore,
  show,
}: {
  rows: readonly FollowUpRow[];
  /** Others stand behind these. */
  hasMore: boolean;
  show: Show;
}) {
  return (
    <Card title="To follow up">
      <Rows>
        {rows.map(({ id, reason, dueAt, opportunity }) => (
          <Row
            key={id}
            mark={<Mark hue="accept" svg={DoorOpen} says="due" />}
            value={
              <span className="flex items-start gap-2">
                <Later followUpId={id} />
                <Press action={markDone} fields={{ followUpId: id }}>
                  Done
                </Press>
              </span>
            }
          >
            <RowName
              href={`/opportunities/${opportunity.id}`}
              below={[opportunity.name, `due ${show.near(dueAt)}`]}
            >
              {reason}
            </RowName>
          </Row>
        ))}
      </Rows>
      {hasMore ? (
        <p className="mt-5 text-sm text-soft">There is more; it comes when these are done.</p>
      ) : null}
    </Card>
  );
}

const LATER = [
  { days: "1", name: "Tomorrow" },
  { days: "3", name: "In three days" },
  { days: "7", name: "In a week" },
  { days: "30", name: "In a month" },
];

/** Until when it is put off; one such list is open at a time, over what stands below, so that nothing moves. */
const Later = ({ followUpId }: { followUpId: string }) => (
  <details name="later" className="relative">
    <summary
      className={`${buttonClass("quiet")} cursor-pointer list-none [&::-webkit-details-marker]:hidden`}
    >
      Later
    </summary>
    <div className="absolute top-full left-0 z-10 mt-1 grid w-max gap-1 rounded-[14px] border border-line bg-card p-2 shadow-card wide:right-0 wide:left-auto">
      {LATER.map(({ days, name }) => (
        <Press key={days} action={snooze} fields={{ followUpId, days }} look="quiet">
          {name}
        </Press>
      ))}
    </div>
  </details>
);
