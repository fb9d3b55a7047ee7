import Link from "next/link";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import type { Show } from "@/lib/domain/time/show";
import type { Sheet } from "@/lib/features/opportunities/queries";
import { StageBadge } from "./stage-badge";

export function FactsCard({ sheet, show }: { sheet: Sheet; show: Show }) {
  const { stage, answerBy, contact, place, invitations, wantsAnswer } = sheet;
  const [latest] = invitations;
  const facts = [
    { name: "Stage", value: <StageBadge stage={stage} /> },
    ...(answerBy ? [{ name: wantsAnswer ? "Answer by" : "Was to be answered by", value: show.near(answerBy) }] : []),
    ...(contact ? [{ name: "Contact", value: contact.name }] : []),
    ...(contact?.email ? [{ name: "E-mail", value: contact.email }] : []),
    ...(place ? [{ name: "Where", value: place }] : []),
  ];
  return (
    <Card title="Facts">
      <Facts facts={facts} />
      {latest && latest.slots.length > 0 ? (
        <div className="mt-3.5">
          <p className="text-xs text-soft">Times they proposed</p>
          <ul className="font-medium tabular-nums">
            {latest.slots.map((slot) => (
              <li key={slot}>{showSlot(slot, show)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {latest?.originalId ? (
        <p className="mt-3.5">
          <Link href={`/log/${latest.originalId}`} prefetch={false} className="text-sm text-accent underline">
            Read the original message
          </Link>
        </p>
      ) : null}
    </Card>
  );
}

/** A proposed time in the person's zone; one without an offset stays as it was written. */
function showSlot(slot: string, show: Show): string {
  const [start = ""] = slot.split("/");
  const hasOffset = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(start);
  const at = new Date(start);
  return hasOffset && !Number.isNaN(at.getTime()) ? show.moment(at) : start.replace("T", ", ");
}
