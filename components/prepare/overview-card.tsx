import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { ProgressBar } from "@/components/ui/progress-bar";

/** One part of preparing: how far it is, what comes next, and the way in. */
export const OverviewCard = ({
  title,
  href,
  done,
  count,
  unit,
  children,
}: {
  title: string;
  href: string;
  done: number;
  /** Nothing to count yet: no bar is drawn. */
  count: number;
  /** What is counted, as in "3 of 7 lines". */
  unit: string;
  children: ReactNode;
}) => (
  <Card>
    <div className="flex flex-wrap items-baseline justify-between gap-x-3">
      <h2>
        <Link
          href={href}
          prefetch={false}
          className="inline-flex min-h-11 items-center font-serif text-lg font-[560] underline decoration-line-strong underline-offset-4 wide:min-h-8"
        >
          {title}
        </Link>
      </h2>
      {count > 0 ? (
        <span className="text-[13px] text-soft tabular-nums">
          {done} of {count} {unit}
        </span>
      ) : null}
    </div>
    {count > 0 ? (
      <div className="mt-2">
        <ProgressBar value={done} max={count} label={`${title}: ${done} of ${count} ${unit}`} />
      </div>
    ) : null}
    <div className="mt-3 text-soft">{children}</div>
  </Card>
);
