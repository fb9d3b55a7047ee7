import { headers } from "next/headers";
import type { ReactNode } from "react";
import { calendarText } from "@/lib/domain/capture/calendar-sheet";
import { pageText } from "@/lib/domain/capture/posting/page-sheet";
import { fromLine, type Source } from "@/lib/domain/capture/proposal";
import type { Original } from "@/lib/features/originals/queries";
import { GoToWords } from "./go-to-words";
import { KeptFiles } from "./kept-files";
import { MarkedText } from "./marked-text";
import type { Cited } from "./read-from";

/**
 * What arrived, word for word. While facts are looked through its text comes first, with their words marked; else its
 * HTML does, in a frame that runs nothing and loads nothing.
 */
export function OriginalView({ original, cited = [] }: { original: Original; cited?: Cited }) {
  const { text, html, headers: mail, source } = original;
  const marksIn = (where: Source) =>
    cited.flatMap(([name, { span }]) => (span.source === where ? [{ ...span, name }] : []));
  const { events = [], page } = source;
  const isReview = cited.length > 0;
  return (
    <div className="grid gap-3">
      <GoToWords cited={cited} />
      {mail ? (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
          <Line name="From">
            {mail.from ? <MarkedText text={fromLine(mail.from)} marks={marksIn("from")} /> : null}
          </Line>
          <Line name="Answer to">
            {mail.replyTo && marksIn("reply-to").length > 0 ? (
              <MarkedText text={fromLine(mail.replyTo)} marks={marksIn("reply-to")} />
            ) : null}
          </Line>
          <Line name="Sent">{mail.date?.replace(/T(\d\d:\d\d):\d\d/, " $1 ")}</Line>
          <Line name="Subject">
            {mail.subject ? <MarkedText text={mail.subject} marks={marksIn("subject")} /> : null}
          </Line>
        </dl>
      ) : null}
      {events.length > 0 ? (
        <Sheet name="In the calendar">
          <MarkedText text={calendarText(events)} marks={marksIn("calendar")} />
        </Sheet>
      ) : null}
      {page && pageText(page) ? (
        <Sheet name="What the page says of itself">
          <MarkedText text={pageText(page)} marks={marksIn("page")} />
        </Sheet>
      ) : null}
      {html && !isReview ? <Laid html={html} /> : null}
      {text && (isReview || !html) ? (
        <Sheet name={mail || page ? "Its text" : null}>
          <MarkedText text={text} marks={marksIn("text")} />
        </Sheet>
      ) : null}
      {html && isReview ? (
        <details>
          <summary className="inline-flex min-h-[44px] items-center text-sm text-soft wide:min-h-8">
            See it as it was laid out
          </summary>
          <Laid html={html} />
        </details>
      ) : null}
      {original.asideSince ? null : <KeptFiles original={original} />}
    </div>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="break-words">{children}</dd>
    </>
  );
}

const Sheet = ({ name, children }: { name: string | null; children: ReactNode }) => (
  <div className="grid gap-1">
    {name ? <h3 className="text-xs text-soft">{name}</h3> : null}
    <pre
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      className="max-h-[40rem] overflow-auto rounded-[10px] bg-sunk p-4 font-sans text-sm break-words whitespace-pre-wrap"
    >
      {children}
    </pre>
  </div>
);

async function Laid({ html }: { html: string }) {
  const nonce = (await headers()).get("x-nonce") ?? "";
  return (
    <iframe
      title="The original message"
      sandbox=""
      srcDoc={framed(html, nonce)}
      className="h-[32rem] w-full rounded-[10px] border border-line bg-white"
    />
  );
}

/** The mail's own HTML on plain paper; the nonce lets in this one style and nothing that came with the mail. */
const framed = (html: string, nonce: string): string =>
  `<!doctype html><meta charset="utf-8"><base target="_blank"><style nonce="${nonce}">
    body{font:15px/1.55 system-ui,sans-serif;color:#1f2523;background:#fff;margin:16px;overflow-wrap:anywhere}
    table{border-collapse:collapse}td,th{padding:2px 8px 2px 0;vertical-align:top;text-align:left}
  </style>${html}`;
