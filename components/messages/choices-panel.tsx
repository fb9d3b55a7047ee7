"use client";

// A client component: the letter is written anew with every choice, and what is ticked decides which fields are wanted.

import { buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { Meaning } from "@/lib/domain/message/kind";
import { AskChoices } from "./ask-choices";
import { DeclineChoices } from "./decline-choices";
import type { KindChoicesProps } from "./kind-choices";

/** What a message of this kind is written from. */
export function ChoicesPanel({
  meaning,
  recipientName,
  onChoose,
  onReword,
  ...shown
}: KindChoicesProps & {
  meaning: Meaning;
  recipientName: string;
  onChoose: () => void;
  onReword: () => void;
}) {
  const ChoicesOfKind = choicesOf[meaning];
  return (
    <aside
      aria-label="Choices"
      className="rounded-[14px] border border-line bg-card shadow-card print:hidden"
      onChange={onChoose}
    >
      <div className="grid gap-5 px-5 py-5">
        <ChoicesOfKind {...shown} />
        <TextField name="recipientName" label="To" value={recipientName} isOptional />
        <button
          type="submit"
          name="intent"
          value="reword"
          className={buttonClass()}
          onClick={(event) => {
            event.preventDefault();
            onReword();
          }}
        >
          Say it in other words
        </button>
        <noscript>
          <div className="grid gap-2.5">
            <button type="submit" name="intent" value="redraw" className={buttonClass()}>
              Write it from these choices
            </button>
            <button type="submit" name="intent" value="save" className={buttonClass()}>
              Save the letter as it is
            </button>
          </div>
        </noscript>
      </div>
    </aside>
  );
}

const choicesOf = { decline: DeclineChoices, ask: AskChoices } as const satisfies Record<
  Meaning,
  React.ComponentType<KindChoicesProps>
>;
