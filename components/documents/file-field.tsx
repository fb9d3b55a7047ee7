"use client";
// A client component: only the browser knows how large a file is before it is sent.

import { useState } from "react";

/** The file itself; one that is too large is told at once, and is not sent in vain. */
export function FileField({ most }: { most: number }) {
  const [isTooLarge, setTooLarge] = useState(false);
  return (
    <div className="grid gap-1.5">
      <label htmlFor="document-file" className="text-[13px] font-[560]">
        The file
      </label>
      <input
        id="document-file"
        type="file"
        name="file"
        required
        aria-invalid={isTooLarge ? true : undefined}
        aria-describedby="document-file-hint"
        onChange={({ currentTarget: input }) => {
          const is = (input.files?.[0]?.size ?? 0) > most;
          setTooLarge(is);
          input.setCustomValidity(is ? TOO_LARGE : "");
        }}
        className="min-h-[44px] w-full rounded-[10px] border border-line-strong bg-card px-3 py-2 text-sm file:mr-3 file:cursor-pointer file:rounded-lg file:border-0 file:bg-sunk file:px-3 file:py-1.5 file:text-ink aria-invalid:border-decline"
      />
      <p
        id="document-file-hint"
        role="status"
        className={`text-sm ${isTooLarge ? "text-decline" : "text-soft"}`}
      >
        {isTooLarge ? TOO_LARGE : "Of any kind, up to 10 MB. It stays on this server."}
      </p>
    </div>
  );
}

const TOO_LARGE = "This file has more than 10 MB. Save it smaller, as a PDF perhaps.";
