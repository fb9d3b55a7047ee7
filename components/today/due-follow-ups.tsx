import { DoorOpen } from "lucide-static";
import Link from "next/link";
import { Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { Row, Rows } from "@/components/ui/rows";
import type { Show } from "@/lib/domain/time/show";
import { markDone, snooze } from "@/lib/features/follow-ups/actions";
import type { FollowUpRow } from "@/lib/features/opportunities/queries";

/** What falls due: doors that were left open, with done and later. */
export function DueFollowUps({ rows, show }: { rows: readonly FollowUpRow[]; show: Show }) {
  return (
    <Card title="To follow up">
      <Rows>
        {rows.map(({ id, reason, dueAt, opportunity }) => (
          <Row
            key={id}
            mark={<Mark hue="accept" svg={DoorOpen} says="due" />}
            value={
              <span className="flex gap-2">
                <Press action={snooze} fields={{ followUpId: id, days: "7" }} look="quiet">
                  In a week
                </Press>
                <Press action={markDone} fields={{ followUpId: id }}>
                  Done
                </Press>
              </span>
            }
          >
            <Link
              href={`/opportunities/${opportunity.id}`}
              prefetch={false}
              className="inline-block min-h-6 font-[560] break-words"
            >
              {reason}
            </Link>
            <div className="text-sm text-soft">
              {opportunity.name} · due {show.near(dueAt)}
            </div>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
