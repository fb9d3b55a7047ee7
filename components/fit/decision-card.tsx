import Link from "next/link";
import { AdviceThen } from "@/components/decisions/advice-then";
import { DecisionNotes } from "@/components/decisions/decision-notes";
import { NoteForm } from "@/components/decisions/note-form";
import { choiceTitle } from "@/components/decisions/words";
import { Card } from "@/components/ui/card";
import type { DecisionRecord } from "@/lib/features/decisions/records";
import type { RoomFrame } from "@/lib/features/rooms/queries";

/** What was decided and why, with the advice of that moment, and room to note what is behind it. */
export function DecisionCard({
  decision,
  frame: { show, timeZone },
}: {
  decision: DecisionRecord;
  frame: RoomFrame;
}) {
  const { id, choice, decidedAt, reviewedAt } = decision;
  return (
    <Card title={choiceTitle(choice)} aside={show.moment(decidedAt)}>
      <div className="grid gap-4">
        <DecisionNotes decision={decision} show={show} />
        <AdviceThen advice={decision.atTheTime} />
        {reviewedAt ? null : (
          <div className="print:hidden">
            <NoteForm decision={decision} timeZone={timeZone} />
          </div>
        )}
        <Link
          href={`/decisions/${id}`}
          prefetch={false}
          className="inline-block min-h-6 justify-self-start text-sm text-accent underline print:hidden"
        >
          {reviewedAt ? "See all of it" : "See all of it, and look back"}
        </Link>
      </div>
    </Card>
  );
}
