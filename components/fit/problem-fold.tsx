"use client";
// A client component: it reads from its form whether something inside needs another look.

import type { ReactNode } from "react";
import { useHasProblem } from "@/components/ui/form";

/** Fields of a form behind one line, which opens by itself where one of them came back with a problem. */
export function ProblemFold({
  summary,
  fields,
  children,
}: {
  summary: string;
  /** The names of the fields inside. */
  fields: readonly string[];
  children: ReactNode;
}) {
  return (
    <details open={useHasProblem(fields)}>
      <summary className="py-1 text-sm text-soft">{summary}</summary>
      {children}
    </details>
  );
}
