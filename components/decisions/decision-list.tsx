import { Check, Minus, PenLine } from "lucide-static";
import { Badge, Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, RowName, Rows } from "@/components/ui/rows";
import type { DecisionRow } from "@/lib/features/decisions/queries";
import { sideOf } from "@/lib/features/decisions/schema";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { choiceTitle } from "./words";

/** What was decided, the newest first, and what is to be said of it by now. */
export function DecisionList({ rows, frame }: { rows: readonly DecisionRow[]; frame: RoomFrame }) {
  return (
    <Card title="What you decided">
      <Rows>
        {rows.map((row) => (
          <Row
            key={row.id}
            mark={
              <Mark hue="plain" svg={MARKS[sideOf(row.choice) ?? "other"]} says={choiceTitle(row.choice)} />
            }
            value={<State row={row} frame={frame} />}
          >
            <RowName
              href={`/decisions/${row.id}`}
              below={[
                choiceTitle(row.choice),
                frame.show.day(row.decidedAt),
                row.confidence === null ? null : `${row.confidence}% sure`,
              ]}
            >
              {row.opportunity.role}, {row.opportunity.company.name}
            </RowName>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

function State({
  row: { reviewAt, reviewedAt, wasRight },
  frame: { show, now },
}: {
  row: DecisionRow;
  frame: RoomFrame;
}) {
  if (reviewedAt) {
    return wasRight ? (
      <Badge hue="accept" svg={Check}>
        Still right
      </Badge>
    ) : (
      <Badge hue="consider" svg={Minus}>
        Would decide otherwise
      </Badge>
    );
  }
  const words = !reviewAt ? "no review" : reviewAt <= now ? "review due" : `review ${show.day(reviewAt)}`;
  return <span className="text-sm font-normal text-soft">{words}</span>;
}

const MARKS = { accept: Check, decline: PenLine, other: Minus } as const;
