"use client";
// A client component: the template is shown filled while it is written, and a placeholder is put in by one press.

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Drawer, DrawerBar, DrawerControl } from "@/components/ui/drawer";
import { fillVisibly, partsFrom } from "@/lib/domain/message/own/from-template";
import type { NewTemplate } from "@/lib/domain/message/own/own-template";
import { renderBody } from "@/lib/domain/message/part";
import { Placeholders } from "./placeholders";
import { readTemplate } from "./read-template";
import type { TemplateExample } from "./template-example";

type Words = HTMLInputElement | HTMLTextAreaElement;

/** The form of a template, and beside it how it reads for an example, and what can be put into it. */
export function TemplateDesk({
  template,
  example,
  beside,
  children,
}: {
  /** As the form begins. */
  template: Pick<NewTemplate, "subject" | "parts">;
  example: TemplateExample;
  /** Stands under how it reads. */
  beside?: ReactNode;
  /** The form. */
  children: ReactNode;
}) {
  const [{ subject, parts }, setTyped] = useState(template);
  const [says, setSays] = useState("");
  const desk = useRef<HTMLDivElement>(null);
  /** Where one wrote last. */
  const words = useRef<Words | null>(null);
  const read = () => {
    const form = desk.current?.querySelector("form");
    if (form) setTyped(readTemplate(new FormData(form)));
  };
  // What was typed before the scripts had come stands in the form already.
  useEffect(read, []);
  useEffect(() => {
    const remember = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.matches(FIELDS)) words.current = target as Words;
    };
    const within = desk.current;
    within?.addEventListener("focusin", remember);
    return () => within?.removeEventListener("focusin", remember);
  }, []);

  const put = (name: string, isAlone: boolean) => {
    const fields = [...(desk.current?.querySelectorAll<Words>(FIELDS) ?? [])];
    const last = words.current ?? fields.find(({ name }) => name !== "subject");
    const isTaken = last === undefined || last.name === "subject" || last.value.trim() !== "";
    const field = isAlone && isTaken ? fields.find(isEmptyPart) : last;
    setSays(field ? "" : "No part is empty: this one stands alone in its part.");
    if (!field) return;
    const fold = field.closest("details");
    if (fold) fold.open = true;
    const [start, end] =
      field === words.current
        ? [field.selectionStart ?? 0, field.selectionEnd ?? 0]
        : [field.value.length, field.value.length];
    field.setRangeText(`{${name}}`, start, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    desk.current?.querySelector<HTMLElement>(":popover-open")?.hidePopover();
    field.focus();
  };

  return (
    <div
      ref={desk}
      className="flex flex-col gap-6 wide:grid wide:grid-cols-2 wide:items-start"
      onInput={read}
    >
      {children}
      <DrawerBar>
        <DrawerControl drawer="reads" label="How it reads" />
        <DrawerControl drawer="placeholders" label="Placeholders" />
      </DrawerBar>
      <div className="grid gap-5 wide:sticky wide:top-0 wide:-m-4 wide:max-h-dvh wide:overflow-y-auto wide:p-4">
        <Drawer id="reads" label="How it reads, for an example" hasHeading>
          <p className="mb-3 font-[540] break-words">
            {subject ? fillVisibly(subject, example.phrases) : example.subject}
          </p>
          <div className="font-serif text-lg leading-[1.62] break-words whitespace-pre-wrap">
            {renderBody(partsFrom({ parts }, example.composed, example.phrases))}
          </div>
          {beside}
        </Drawer>
        <Drawer id="placeholders" label="Placeholders" hasHeading>
          <Placeholders example={example} onPut={put} says={says} />
        </Drawer>
      </div>
    </div>
  );
}

const FIELDS = 'input[name="subject"], textarea[name^="part."]';

const isEmptyPart = ({ name, value }: Words): boolean => name !== "subject" && value.trim() === "";
