import { headers } from "next/headers";
import type { Original } from "@/lib/features/originals/queries";

/** What arrived, word for word: its HTML in a frame that runs nothing and loads nothing, else its text. */
export async function OriginalView({ original: { text, html, headers: mail } }: { original: Original }) {
  const nonce = (await headers()).get("x-nonce") ?? "";
  return (
    <div className="grid gap-3">
      {mail ? (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
          <Line name="From" value={mail.from ? `${mail.from.name} <${mail.from.address}>` : ""} />
          <Line name="Subject" value={mail.subject} />
          <Line
            name="Attached"
            value={mail.attachments.map(({ name }) => name || "a file without a name").join(", ")}
          />
        </dl>
      ) : null}
      {html ? (
        <iframe
          title="The original message"
          sandbox=""
          srcDoc={framed(html, nonce)}
          className="h-[32rem] w-full rounded-[10px] border border-line bg-white"
        />
      ) : (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
          className="max-h-[40rem] overflow-auto rounded-[10px] bg-sunk p-4 font-sans text-sm break-words whitespace-pre-wrap"
        >
          {text}
        </pre>
      )}
    </div>
  );
}

function Line({ name, value }: { name: string; value: string }) {
  if (!value) return null;
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="break-words">{value}</dd>
    </>
  );
}

/** The mail's own HTML on plain paper; the nonce lets in this one style and nothing that came with the mail. */
const framed = (html: string, nonce: string): string =>
  `<!doctype html><meta charset="utf-8"><base target="_blank"><style nonce="${nonce}">
    body{font:15px/1.55 system-ui,sans-serif;color:#1f2523;background:#fff;margin:16px;overflow-wrap:anywhere}
    table{border-collapse:collapse}td,th{padding:2px 8px 2px 0;vertical-align:top;text-align:left}
  </style>${html}`;
