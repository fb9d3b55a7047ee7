"use client";
// A client component: it reads from its form whether that came back with something to look at.

import type { ReactNode } from "react";
import { useField } from "./form";

/** The fields of a form behind one line. They stay in sight when the form is refused, also without JavaScript. */
export function Fold({
  summary,
  isOpen,
  field,
  children,
}: {
  summary: ReactNode;
  isOpen: boolean;
  /** A field that is always sent: the form has an answer to show while it holds what was typed there. */
  field: string;
  children: ReactNode;
}) {
  const { typed } = useField(field);
  return (
    <details open={isOpen || typed !== undefined}>
      <summary className="min-h-[44px] content-center py-2 text-sm font-[560] text-accent wide:min-h-8">
        {summary}
      </summary>
      <div className="mt-2 grid gap-5">{children}</div>
    </details>
  );
}
