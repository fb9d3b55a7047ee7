"use client";
// A client component: it copies the letter, and saves it before it is handed to another program.

import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { useIsLive } from "@/components/ui/use-is-live";
import type { Meaning } from "@/lib/domain/message/kind";
import { mailto } from "@/lib/domain/message/mailto";
import type { Letter } from "./letter";

const vias = [
  { value: "email", label: "By e-mail" },
  { value: "linkedin", label: "On LinkedIn" },
  { value: "phone", label: "By phone" },
  { value: "other", label: "In another way" },
];

const kept: Record<Meaning, string> = {
  decline: "What stands above is kept word for word, with your reasons and the checklist as they are now.",
  ask: "What stands above is kept word for word. It decides nothing: they still wait for your answer.",
};

/** Handing the letter over: copied, opened in the mail program or as a file, and then confirmed. */
export function Handover({
  messageId,
  meaning,
  letter: { subject, body },
  recipientEmail,
  problems,
  isPending,
  beforeLeaving,
  onChange,
}: {
  messageId: string;
  meaning: Meaning;
  letter: Letter;
  recipientEmail: string;
  problems: Readonly<Record<string, string>>;
  isPending: boolean;
  beforeLeaving: () => Promise<void>;
  onChange: () => void;
}) {
  const [address, setAddress] = useState(recipientEmail);
  const [isCopied, setIsCopied] = useState(false);
  const isLive = useIsLive();
  return (
    <section
      id="send"
      aria-labelledby="send-title"
      className="max-w-[660px] rounded-[14px] border border-line bg-card px-5 py-5 shadow-card print:hidden"
    >
      <h2 id="send-title">Send it yourself, then say so</h2>
      <div className="mt-4 grid gap-4">
        <div className="grid gap-1.5">
          <label htmlFor="recipientEmail" className="text-[13px] font-[560]">
            Their e-mail address
          </label>
          <input
            id="recipientEmail"
            name="recipientEmail"
            type="email"
            value={address}
            onChange={(event) => {
              setAddress(event.currentTarget.value);
              onChange();
            }}
            aria-invalid={problems.recipientEmail ? true : undefined}
            className="min-h-11 w-full rounded-[10px] border border-line-strong bg-card px-3 py-2.5 aria-invalid:border-decline"
          />
          {problems.recipientEmail ? <p className="text-sm text-decline">{problems.recipientEmail}</p> : null}
        </div>
        <div className="flex flex-wrap gap-2.5">
          {isLive ? (
            <button
              type="button"
              className={buttonClass()}
              onClick={async () => {
                await navigator.clipboard.writeText(body);
                setIsCopied(true);
              }}
            >
              Copy the letter
            </button>
          ) : null}
          <a className={buttonClass()} href={mailto(address, subject, body)}>
            Open in my mail program
          </a>
          <a
            className={buttonClass()}
            href={`/api/messages/${messageId}/eml`}
            onClick={async (event) => {
              const { href } = event.currentTarget;
              event.preventDefault();
              await beforeLeaving();
              window.location.assign(href);
            }}
          >
            Download as .eml
          </a>
        </div>
        <p role="status" className="text-sm text-soft empty:hidden">
          {isCopied ? "Copied." : ""}
        </p>
        <div className="grid gap-4 border-t border-line pt-4 wide:grid-cols-2 wide:items-end">
          <Select name="via" label="How you sent it" value="email" options={vias} />
          <button
            type="submit"
            name="intent"
            value="sent"
            aria-disabled={isPending}
            className={buttonClass("primary")}
          >
            I sent it
          </button>
        </div>
        <p className="text-sm text-soft">{kept[meaning]}</p>
      </div>
    </section>
  );
}
