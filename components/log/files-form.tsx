"use client";
// A client component: it says at once when files are too large to be sent, and shows how far they are.

import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { sendFiles } from "./send-files";
import { SendingProgress } from "./sending-progress";

type UnderWay = { count: number; share: number };

/** Takes files as they are chosen. The form works without JavaScript; what is dropped on the page goes the same way. */
export function FilesForm({
  id,
  label,
  accept,
  isMultiple = false,
  hint,
  button,
  problem = null,
}: {
  id: string;
  label: string;
  /** Endings and kinds that are offered, with commas between them. */
  accept: string;
  isMultiple?: boolean;
  hint: string;
  /** What the button says where no script sends them. */
  button: string;
  /** Why the files that were chosen last were not taken. */
  problem?: string | null;
}) {
  const [refusal, setRefusal] = useState(problem);
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);

  const take = async (field: HTMLInputElement) => {
    const files = [...(field.files ?? [])];
    if (files.length === 0) return;
    setRefusal(null);
    setUnderWay({ count: files.length, share: 0 });
    const sent = await sendFiles(files, (share) => setUnderWay({ count: files.length, share }));
    if ("path" in sent) return window.location.assign(sent.path);
    field.value = "";
    setUnderWay(null);
    setRefusal(sent.problem);
  };

  return (
    <form
      action="/api/originals"
      method="post"
      encType="multipart/form-data"
      className="grid gap-3 rounded-[14px] border border-dashed border-line-strong p-5"
    >
      <label htmlFor={id} className="text-[13px] font-[560]">
        {label}
      </label>
      <input
        id={id}
        type="file"
        name="file"
        multiple={isMultiple}
        accept={accept}
        onChange={(event) => void take(event.currentTarget)}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={refusal ? `${id}-problem ${id}-hint` : `${id}-hint`}
        className="min-h-[44px] w-full scroll-mt-24 text-sm file:mr-3 file:min-h-[44px] file:cursor-pointer file:rounded-[10px] file:border file:border-solid file:border-line-strong file:bg-card file:px-4 file:font-[540]"
      />
      {refusal ? (
        <p id={`${id}-problem`} role="alert" className="text-sm text-decline">
          {refusal}
        </p>
      ) : null}
      {underWay ? (
        <SendingProgress {...underWay} />
      ) : (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      <noscript>
        <button type="submit" className={buttonClass()}>
          {button}
        </button>
      </noscript>
    </form>
  );
}
