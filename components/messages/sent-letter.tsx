import { CHANNELS } from "@/lib/domain/message/channels";
import { languageWritten } from "@/lib/domain/message/locale";
import type { Show } from "@/lib/domain/time/show";
import type { Desk } from "@/lib/features/messages/queries";
import { VIAS } from "@/lib/features/messages/schema";
import { TextDiff } from "./text-diff";

/** What was said, word for word, and what the person had made of the draft. */
export function SentLetter({ letter, show }: { letter: Desk; show: Show }) {
  const { kind, subject, body, composed, choices } = letter;
  return (
    <article className="grid max-w-[660px] gap-4">
      <p className="text-sm text-soft">{howItWent(letter, show)}</p>
      {subject ? <p className="font-[540] break-words">{subject}</p> : null}
      <div
        lang={languageWritten(kind, choices)}
        className="rounded-[4px] border border-line bg-card px-[22px] py-[26px] font-serif text-lg leading-[1.62] break-words whitespace-pre-wrap shadow-card [unicode-bidi:plaintext] wide:px-[52px] wide:py-11 print:border-0 print:p-0 print:shadow-none"
      >
        {body}
      </div>
      {composed ? (
        <details className="rounded-[14px] border border-line bg-card px-5 print:hidden">
          <summary className="min-h-[44px] content-center py-2.5 text-[13px] font-semibold">
            What you changed
          </summary>
          <div className="pb-5">
            {composed === body ? (
              <p className="text-sm text-soft">Nothing: it went out as it was drafted.</p>
            ) : (
              <TextDiff before={composed} after={body} />
            )}
          </div>
        </details>
      ) : null}
    </article>
  );
}

/** "Sent 21 November, 10:12 by e-mail to Elena Brandt, elena@harbour.example". */
function howItWent({ choices, sentAt, sentVia, recipientName, recipientEmail }: Desk, show: Show): string {
  const { isSpoken } = CHANNELS[choices.channel];
  const via = Object.entries(VIAS).find(([code]) => code === sentVia)?.[1];
  const to = [recipientName, isSpoken ? null : recipientEmail].filter(Boolean).join(", ");
  return [isSpoken ? "Said" : "Sent", sentAt && show.moment(sentAt), via, to && `to ${to}`]
    .filter(Boolean)
    .join(" ");
}
