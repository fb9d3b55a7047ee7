import type { ReactNode } from "react";

/** Cards that are looked up rather than read: a line stands for them. */
export const FoldedCards = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <details>
    <summary className="min-h-[44px] content-center rounded-[14px] border border-line px-5 py-2 font-[560]">
      {summary}
    </summary>
    <div className="mt-5 grid gap-5">{children}</div>
  </details>
);
