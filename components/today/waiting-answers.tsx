import { Clock as ClockFace, TriangleAlert } from "lucide-static";
import Link from "next/link";
import { type Hue, Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { type Clock, clockOf } from "@/lib/domain/message/clock";
import { stageTitle } from "@/lib/domain/timeline/stage";
import type { WaitingRow } from "@/lib/features/opportunities/queries";
import type { RoomFrame } from "@/lib/features/rooms/queries";

const HOUR_MS = 3_600_000;

/** Who waits for an answer, the most urgent first, with the time that is left. */
export function WaitingAnswers({
  rows,
  frame: { show, now, timeZone },
}: {
  rows: readonly WaitingRow[];
  frame: RoomFrame;
}) {
  return (
    <Card title="Waiting for your answer">
      <Rows>
        {rows.map(({ id, role, company, contactName, stage, answerBy, receivedAt }) => {
          const invitation = {
            receivedAt: receivedAt.toISOString(),
            answerBy: answerBy?.toISOString() ?? null,
          };
          const clock = clockOf(invitation, timeZone);
          const dueAt = new Date(clock.dueAt);
          const urgency = urgencyOf(dueAt, clock.by, now);
          return (
            <Row
              key={id}
              mark={<Mark {...urgency} />}
              value={
                <>
                  {show.near(dueAt)}
                  <span className="block text-sm font-normal text-soft">{urgency.says}</span>
                </>
              }
            >
              <Link
                href={`/opportunities/${id}`}
                prefetch={false}
                className="inline-block min-h-6 font-[560] break-words"
              >
                {role}
              </Link>
              <div className="text-sm text-soft">
                {[company, contactName, stageTitle(stage).toLowerCase()].filter(Boolean).join(" · ")}
              </div>
            </Row>
          );
        })}
      </Rows>
    </Card>
  );
}

function urgencyOf(dueAt: Date, by: Clock["by"], now: Date): { hue: Hue; svg: string; says: string } {
  const hours = Math.floor((dueAt.getTime() - now.getTime()) / HOUR_MS);
  if (hours < 0) return { hue: "decline", svg: TriangleAlert, says: LATE[by] };
  const left = hours < 1 ? "less than an hour left" : hours === 1 ? "1 hour left" : `${hours} hours left`;
  const says = hours < 72 ? left : `${Math.floor(hours / 24)} days left`;
  return {
    ...(hours < 24 ? { hue: "consider" as const } : { hue: "plain" as const }),
    svg: ClockFace,
    says: by === "two-days" ? `${says} of two working days` : says,
  };
}

const LATE: Readonly<Record<Clock["by"], string>> = {
  "their-date": "overdue: a short word is better than none",
  "two-days": "two working days are over: a short word is better than none",
};
