"use client";
// A client component: it takes a dropped file, and says at once when one is too large to be sent.

import { type DragEvent, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";

const MOST_BYTES = 25 * 1024 * 1024;

/** A mail saved as a file. The form works without JavaScript; with it a file can be dropped on it. */
export function FileForm({ problem }: { problem: string | null }) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState(problem);
  const [isOver, setIsOver] = useState(false);
  const [isSending, setIsSending] = useState(false);

  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (!file || !field.current || !files) return;
    if (file.size > MOST_BYTES) {
      field.current.value = "";
      setRefusal(`${file.name} has ${Math.ceil(file.size / 1024 / 1024)} MB; a mail may have at most 25.`);
      return;
    }
    if (field.current.files !== files) field.current.files = files;
    setRefusal(null);
    setIsSending(true);
    form.current?.submit();
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <form
      ref={form}
      action="/api/originals"
      method="post"
      encType="multipart/form-data"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={`grid gap-3 rounded-[14px] border border-dashed p-5 ${isOver ? "border-accent bg-accent-wash" : "border-line-strong"}`}
    >
      <label htmlFor="file" className="text-[13px] font-[560]">
        Or a mail saved as a file (.eml)
      </label>
      <input
        ref={field}
        id="file"
        type="file"
        name="file"
        accept=".eml,message/rfc822"
        onChange={(event) => take(event.currentTarget.files)}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={refusal ? "file-problem" : "file-hint"}
        className="min-h-[44px] w-full text-sm file:mr-3 file:min-h-[44px] file:cursor-pointer file:rounded-[10px] file:border file:border-solid file:border-line-strong file:bg-card file:px-4 file:font-[540]"
      />
      {refusal ? (
        <p id="file-problem" role="alert" className="text-sm text-decline">
          {refusal}
        </p>
      ) : (
        <p id="file-hint" className="text-sm text-soft">
          {isSending
            ? "Reading it …"
            : "Drop it here. In most mail programs: save the message, or drag it to the desktop first."}
        </p>
      )}
      <noscript>
        <button type="submit" className={buttonClass()}>
          Read the file
        </button>
      </noscript>
    </form>
  );
}
