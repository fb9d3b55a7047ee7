"use client";

// A client component: it shows what was worded in another way as it is typed.

import { buttonClass } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { PART_NAMES } from "@/lib/domain/message/own/part-names";
import type { Part, PartTag } from "@/lib/domain/message/part";
import { keepTemplate, keepWording } from "@/lib/features/wordings/actions";
import { type Letter, ownWordsIn } from "./letter";

/** What of the letter is the person's own, to be kept for others: part by part, or the whole of it. */
export function OwnWords({
  messageId,
  letter,
  keptTags,
  formKey,
}: {
  messageId: string;
  letter: Letter;
  /** The parts that can be worded once and for all. */
  keptTags: readonly PartTag[];
  formKey: string;
}) {
  const parts = ownWordsIn(letter).filter(({ tag }) => keptTags.includes(tag));
  return (
    <details className="max-w-[660px] min-w-0 wide:col-start-1 rounded-[14px] border border-line bg-card px-5 print:hidden">
      <summary className="min-h-[44px] content-center py-2.5 text-[13px] font-semibold">
        Your own wording
        {parts.length > 0 ? <span className="font-normal text-soft"> · {count(parts.length)}</span> : null}
      </summary>
      <div className="grid gap-4 pt-1 pb-5">
        {parts.length === 0 ? (
          <p className="text-sm text-soft">
            What you word in another way than Tactful can be kept here for your next letters.
          </p>
        ) : (
          <ul className="grid gap-4">
            {parts.map((part) => (
              <li key={`${part.tag} ${part.text}`}>
                <OwnWord messageId={messageId} part={part} />
              </li>
            ))}
          </ul>
        )}
        <Form
          action={keepTemplate}
          formKey={formKey}
          label="Keep the letter as a template"
          className="grid gap-3 border-t border-line pt-4 wide:grid-cols-[minmax(0,1fr)_auto] wide:items-end"
        >
          <input type="hidden" name="messageId" value={messageId} />
          <TextField name="name" label="The whole letter as a template called" />
          <Submit className={buttonClass()}>Keep as a template</Submit>
        </Form>
      </div>
    </details>
  );
}

function OwnWord({ messageId, part: { tag, text } }: { messageId: string; part: Part }) {
  const name = PART_NAMES[tag];
  return (
    <Form
      action={keepWording}
      formKey=""
      label={`Your ${name}`}
      done="Kept. Your next letters use it."
      className="grid gap-2"
    >
      <input type="hidden" name="messageId" value={messageId} />
      <input type="hidden" name="tag" value={tag} />
      <input type="hidden" name="text" value={text} />
      <p className="text-[13px] font-[560] first-letter:uppercase">{name}</p>
      <p className="border-l-2 border-line pl-3 font-serif text-base break-words whitespace-pre-wrap">
        {text}
      </p>
      <div className="grid gap-3 wide:grid-cols-[minmax(0,1fr)_auto] wide:items-end">
        <Select name="scope" label="Use it in" value="kind" options={scopes} />
        <Submit className={buttonClass()}>Keep this wording</Submit>
      </div>
    </Form>
  );
}

const count = (parts: number): string => (parts === 1 ? "one part" : `${parts} parts`);

const scopes = [
  { value: "kind", label: "letters of this kind" },
  { value: "all", label: "every letter" },
];
