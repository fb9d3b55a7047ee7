import { Clock as ClockFace, TriangleAlert } from "lucide-static";
import { type Hue, Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, RowName, Rows } from "@/components/ui/rows";
import { type Clock, clockOf } from "@/lib/domain/message/clock";
import { HOUR_MS } from "@/lib/domain/time/spans";
import { stageTitle } from "@/lib/domain/timeline/stage";
import type { WaitingRow } from "@/lib/features/opportunities/queries";
import type { RoomFrame } from "@/lib/features/rooms/queries";

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
        {byUrgency(rows, timeZone).map(({ clock, id, role, company, contactName, stage }) => {
          const dueAt = clock && new Date(clock.dueAt);
          const urgency = dueAt ? urgencyOf(dueAt, clock.by, now) : NO_CLOCK;
          return (
            <Row
              key={id}
              mark={<Mark {...urgency} />}
              value={
                <>
                  {dueAt ? show.near(dueAt) : "No date"}
                  <span className="block text-sm font-normal text-soft">{urgency.says}</span>
                </>
              }
            >
              <RowName
                href={`/opportunities/${id}`}
                below={[company, contactName, stageTitle(stage).toLowerCase()]}
              >
                {role}
              </RowName>
            </Row>
          );
        })}
      </Rows>
    </Card>
  );
}

/** A date of theirs and our two working days are told apart by words, and stand in one order. */
const byUrgency = (rows: readonly WaitingRow[], timeZone: string) =>
  rows
    .map((row) => {
      const wroteAt = row.receivedAt ?? row.answerBy;
      return { ...row, clock: wroteAt && clockOf(momentsOf(wroteAt, row.answerBy), timeZone) };
    })
    .sort((a, b) => (a.clock?.dueAt ?? NEVER).localeCompare(b.clock?.dueAt ?? NEVER));

/** After every date. */
const NEVER = "~";

const momentsOf = (receivedAt: Date, answerBy: Date | null) => ({
  receivedAt: receivedAt.toISOString(),
  answerBy: answerBy?.toISOString() ?? null,
});

type Urgency = { hue: Hue; svg: string; says: string };

/** What was brought in from elsewhere tells no day, and none is made up. */
const NO_CLOCK: Urgency = { hue: "plain", svg: ClockFace, says: "no day is known" };

function urgencyOf(dueAt: Date, by: Clock["by"], now: Date): Urgency {
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
