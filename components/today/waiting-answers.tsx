import { Clock, TriangleAlert } from "lucide-static";
import Link from "next/link";
import { type Hue, Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { stageTitle } from "@/lib/domain/timeline/stage";
import type { OpportunityRow } from "@/lib/features/opportunities/records";
import type { RoomFrame } from "@/lib/features/rooms/queries";

const HOUR_MS = 3_600_000;

/** Who waits for an answer, the most urgent first, with the time that is left. */
export function WaitingAnswers({
  rows,
  frame: { show, now },
}: {
  rows: readonly OpportunityRow[];
  frame: RoomFrame;
}) {
  return (
    <Card title="Waiting for your answer">
      <Rows>
        {rows.map(({ id, role, company, contactName, stage, answerBy }) => {
          const urgency = urgencyOf(answerBy, now);
          return (
            <Row
              key={id}
              mark={<Mark {...urgency} />}
              value={
                <>
                  {answerBy ? show.near(answerBy) : "no date"}
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

function urgencyOf(answerBy: Date | null, now: Date): { hue: Hue; svg: string; says: string } {
  if (!answerBy) return { hue: "plain", svg: Clock, says: "answer when you can" };
  const hours = Math.floor((answerBy.getTime() - now.getTime()) / HOUR_MS);
  if (hours < 0)
    return { hue: "decline", svg: TriangleAlert, says: "overdue: a short word is better than none" };
  const left = hours < 1 ? "less than an hour left" : hours === 1 ? "1 hour left" : `${hours} hours left`;
  if (hours < 24) return { hue: "consider", svg: Clock, says: left };
  return { hue: "plain", svg: Clock, says: hours < 72 ? left : `${Math.floor(hours / 24)} days left` };
}
