import { DoorOpen } from "lucide-static";
import Link from "next/link";
import { Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { Row, RowName, Rows } from "@/components/ui/rows";
import type { Show } from "@/lib/domain/time/show";
import { putOff } from "@/lib/features/doors/actions";
import type { DoorRow } from "@/lib/features/doors/queries";
import { start } from "@/lib/features/messages/actions";

/** Doors that a met need opens: what was missing then, what there is now, and the letter that asks. */
export const DoorsCard = ({ doors, show }: { doors: readonly DoorRow[]; show: Show }) => (
  <Card title="Doors worth knocking on again">
    <Rows>
      {doors.map(({ decisionId, decidedAt, since, sentence, opportunity, posting }) => (
        <Row key={decisionId} mark={<Mark hue="accept" svg={DoorOpen} says="open again" />}>
          <RowName href={`/opportunities/${posting?.id ?? opportunity.id}`}>
            {posting?.role ?? opportunity.role}, {opportunity.company}
          </RowName>
          <p className="break-words">{sentence}</p>
          <p className="text-sm break-words text-soft">
            You declined {posting ? `${opportunity.role} ` : ""}
            {show.ago(decidedAt)}
            {opportunity.contact ? (
              <>
                {" · "}
                <Link href={`/people/${opportunity.contact.id}`} prefetch={false} className="underline">
                  {opportunity.contact.name}
                </Link>
              </>
            ) : null}
          </p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Press
              action={start}
              fields={{ opportunityId: opportunity.id, kind: posting ? "keep-in-touch" : "reopen" }}
            >
              {posting ? "Write to them" : "Ask whether it is still open"}
            </Press>
            <Press action={putOff} fields={{ decisionId, seen: since.toISOString(), sentence }} look="quiet">
              Not now
            </Press>
          </div>
        </Row>
      ))}
    </Rows>
  </Card>
);
