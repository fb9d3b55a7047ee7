import { capitalised } from "@/lib/domain/fit/wording";
import type { Show } from "@/lib/domain/time/show";
import type { DecisionRecord } from "@/lib/features/decisions/records";

/** What is behind a decision: why, how sure, in what mood, and what came of it. */
export function DecisionNotes({ decision, show }: { decision: DecisionRecord; show: Show }) {
  const { reasons, doubt, tripwire, outcome } = decision;
  const notes = [
    { name: "For yourself", value: capitalised(reasons.map(({ label }) => label).join(", ")) },
    { name: "How sure you were", value: surenessOf(decision) },
    { name: "Why it might be wrong", value: doubt },
    { name: "What would make you think again", value: tripwire },
    { name: decision.reviewedAt ? "Looking back" : "To be looked at again", value: reviewOf(decision, show) },
    { name: "What happened since", value: outcome },
  ].filter(({ value }) => value);
  return (
    <dl className="grid gap-3">
      {notes.map(({ name, value }) => (
        <div key={name} className="min-w-0">
          <dt className="text-xs text-soft">{name}</dt>
          <dd className="break-words whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const surenessOf = ({ confidence, mood }: DecisionRecord): string =>
  [confidence === null ? "" : `${confidence}%`, mood ?? ""].filter(Boolean).join(", ");

function reviewOf({ reviewAt, reviewedAt, wasRight }: DecisionRecord, show: Show): string {
  if (reviewedAt)
    return `${wasRight ? "Still right" : "You would decide otherwise"}, ${show.day(reviewedAt)}`;
  return reviewAt ? show.day(reviewAt) : "no day is set";
}
