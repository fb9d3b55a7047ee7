import type { Show } from "@/lib/domain/time/show";
import type { Desk } from "@/lib/features/messages/queries";

/** What was said, word for word. */
export function SentLetter({
  letter: { subject, body, sentAt, recipientName, recipientEmail },
  show,
}: {
  letter: Desk;
  show: Show;
}) {
  return (
    <article className="grid max-w-[660px] gap-4">
      <p className="text-sm text-soft">
        Sent {sentAt ? show.moment(sentAt) : ""}
        {recipientName || recipientEmail
          ? ` to ${[recipientName, recipientEmail].filter(Boolean).join(", ")}`
          : ""}
      </p>
      <p className="font-[540] break-words">{subject}</p>
      <div className="rounded-[4px] border border-line bg-card px-[22px] py-[26px] font-serif text-lg leading-[1.62] break-words whitespace-pre-wrap shadow-card wide:px-[52px] wide:py-11 print:border-0 print:p-0 print:shadow-none">
        {body}
      </div>
    </article>
  );
}
