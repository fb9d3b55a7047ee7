"use client";
// A client component: only where scripts run can a card be dropped.

import { useIsLive } from "@/components/ui/use-is-live";
import { type Stage, stageTitle } from "@/lib/domain/timeline/stage";
import { DropColumn } from "./drop-column";

/** The endings that have no column of their own: a card that is dropped on one leads to what has to be said for it. */
export function Endings({ stages }: { stages: readonly Stage[] }) {
  const isLive = useIsLive();
  if (!isLive || stages.length === 0) return null;
  return (
    <div className="grid w-44 flex-none gap-2">
      {stages.map((stage) => (
        <DropColumn
          key={stage}
          stage={stage}
          title={stageTitle(stage)}
          className="grid min-h-14 items-center border-dashed px-3"
        >
          <span className="text-[13px] text-soft">{stageTitle(stage)}</span>
        </DropColumn>
      ))}
    </div>
  );
}
