import Link from "next/link";
import { Card } from "@/components/ui/card";
import { isKindCode, KINDS } from "@/lib/domain/message/kinds";
import type { Show } from "@/lib/domain/time/show";
import type { Sheet } from "@/lib/features/opportunities/queries";

/** What was said or is about to be, and what waits after it. */
export function MessagesCard({ sheet: { id, messages, followUps }, show }: { sheet: Sheet; show: Show }) {
  if (messages.length === 0 && followUps.length === 0) return null;
  return (
    <Card title="Said and to follow up">
      <ul className="grid gap-3">
        {messages.map((message) => (
          <li key={message.id}>
            <Link
              href={`/opportunities/${id}/messages/${message.id}`}
              prefetch={false}
              className="inline-block min-h-6 font-[520] break-words text-accent underline"
            >
              {message.subject || nameOf(message.kind)}
            </Link>
            <div className="text-sm text-soft">
              {nameOf(message.kind)} ·{" "}
              {message.sentAt
                ? `sent ${show.moment(message.sentAt)}`
                : `draft of ${show.moment(message.updatedAt)}`}
            </div>
          </li>
        ))}
        {followUps.map((followUp) => (
          <li key={followUp.id}>
            <span className="font-[520] break-words">{followUp.reason}</span>
            <div className="text-sm text-soft">on {show.day(followUp.dueAt)}</div>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm">
        <Link
          href={`/check?opportunity=${id}`}
          prefetch={false}
          className="inline-flex min-h-[44px] items-center underline wide:min-h-7"
        >
          Check a letter that you wrote elsewhere
        </Link>
      </p>
    </Card>
  );
}

/** What goes out without a subject is called by its kind alone. */
const nameOf = (kind: string): string => (isKindCode(kind) ? KINDS[kind].label : "A message");
