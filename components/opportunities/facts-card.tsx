import Link from "next/link";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { clockOf } from "@/lib/domain/message/clock";
import { momentOf } from "@/lib/domain/time/local";
import type { Show } from "@/lib/domain/time/show";
import type { Sheet } from "@/lib/features/opportunities/queries";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { StageBadge } from "./stage-badge";

export function FactsCard({ sheet, frame: { show, timeZone } }: { sheet: Sheet; frame: RoomFrame }) {
  const { stage, answerBy, contact, place, invitations, wantsAnswer, interviewAt, referrer } = sheet;
  const [latest] = invitations;
  const original = invitations.find(({ originalId }) => originalId)?.originalId;
  const received = latest && { receivedAt: latest.receivedAt.toISOString(), answerBy: null };
  const facts = [
    { name: "Stage", value: <StageBadge stage={stage} /> },
    ...(answerBy
      ? [{ name: wantsAnswer ? "Answer by" : "Was to be answered by", value: show.near(answerBy) }]
      : []),
    ...(wantsAnswer && !answerBy && received
      ? [{ name: "Two working days end", value: show.near(new Date(clockOf(received, timeZone).dueAt)) }]
      : []),
    ...(interviewAt ? [{ name: "Interview", value: show.moment(interviewAt) }] : []),
    ...(referrer ? [{ name: "Recommended by", value: referrer }] : []),
    ...(contact ? [{ name: "Contact", value: contact.name }] : []),
    ...(contact?.email ? [{ name: "E-mail", value: contact.email }] : []),
    ...(place ? [{ name: "Where", value: place }] : []),
    ...(sheet.viaAgency ? [{ name: "Referred by", value: "an employment agency" }] : []),
  ];
  return (
    <Card title="Facts">
      <Facts facts={facts} />
      {latest && latest.slots.length > 0 ? (
        <div className="mt-3.5">
          <p className="text-xs text-soft">Times they proposed</p>
          <ul className="font-medium tabular-nums">
            {latest.slots.map((slot) => (
              <li key={slot}>{showSlot(slot, show, timeZone)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {original ? (
        <p className="mt-3.5 print:hidden">
          <Link
            href={`/log/${original}`}
            prefetch={false}
            className="inline-block min-h-6 text-sm text-accent underline"
          >
            Read the original message
          </Link>
        </p>
      ) : null}
      <p className="mt-3.5 print:hidden">
        <Link
          href={`/opportunities/${sheet.id}/facts`}
          prefetch={false}
          className="inline-block min-h-6 text-sm text-accent underline"
        >
          Correct the facts
        </Link>
      </p>
    </Card>
  );
}

/** A proposed time in the person's zone; one that named no zone is taken to be meant there. */
function showSlot(slot: string, show: Show, timeZone: string): string {
  const [start = ""] = slot.split("/");
  const at = momentOf(start, timeZone);
  return at ? show.moment(at) : start;
}
