"use client";
// A client component: it reads from its form what the server found in the document.

import { useEffect, useId, useRef } from "react";
import { buttonClass } from "@/components/ui/button";
import { Submit, useField } from "@/components/ui/form";

/** The document, as a file or pasted; after a look, what it holds and the button that writes it. */
export function ImportFields() {
  const id = useId();
  const document = useField("document");
  const file = useField("file");
  const found = {
    news: linesOf(useField("news").problem),
    known: linesOf(useField("known").problem),
    unreadable: linesOf(useField("unreadable").problem),
  };
  const isLookedAt = Object.values(found).some((lines) => lines.length > 0);
  // A file cannot be put back into its field, so what it held is shown as if it had been pasted.
  const given = [file.typed, document.typed].flat().find((text) => text?.trim());
  return (
    <>
      <div className="grid gap-1.5">
        <label htmlFor={`${id}-file`} className="text-[13px] font-[560]">
          A file that was exported
        </label>
        <input
          id={`${id}-file`}
          type="file"
          name="file"
          accept=".json,application/json"
          className="min-h-[44px] w-full text-sm file:mr-3 file:min-h-[44px] file:cursor-pointer file:rounded-[10px] file:border file:border-solid file:border-line-strong file:bg-card file:px-4 file:font-[540]"
        />
      </div>
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-[13px] font-[560]">
          Or what it holds
        </label>
        <textarea
          id={id}
          name="document"
          rows={8}
          defaultValue={given}
          aria-invalid={document.problem ? true : undefined}
          aria-describedby={document.problem ? `${id}-problem` : undefined}
          className="w-full rounded-[10px] border border-line-strong bg-card px-3 py-2.5 font-mono text-sm aria-invalid:border-decline"
        />
        {document.problem ? (
          <p id={`${id}-problem`} className="text-sm text-decline">
            {document.problem}
          </p>
        ) : null}
      </div>
      {isLookedAt ? <Found {...found} /> : null}
      <div className="flex flex-wrap gap-2.5">
        {found.news.length > 0 ? (
          <Submit className={buttonClass("primary")} name="intent" value="write">
            Import what is new
          </Submit>
        ) : null}
        <Submit
          className={buttonClass(found.news.length > 0 ? "plain" : "primary")}
          name="intent"
          value="look"
        >
          See what it holds
        </Submit>
      </div>
    </>
  );
}

type Lists = { news: readonly string[]; known: readonly string[]; unreadable: readonly string[] };

function Found({ news, known, unreadable }: Lists) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="status" className="grid gap-3 rounded-[10px] bg-sunk px-4 py-3.5">
      <p className="font-[560]">
        {`${news.length} new, ${known.length} there already, ${unreadable.length} cannot be read. Nothing is written yet.`}
      </p>
      <Lines name="New" lines={news} />
      <Lines name="There already" lines={known} />
      <Lines name="Cannot be read, and is left out" lines={unreadable} />
    </div>
  );
}

function Lines({ name, lines }: { name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="font-[560]">{name}</p>
      <ul className="list-disc pl-5 text-soft">
        {[...new Set(lines)].map((line) => (
          <li key={line} className="break-words whitespace-pre-wrap">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

const linesOf = (text: string | undefined): string[] => text?.split("\n") ?? [];
