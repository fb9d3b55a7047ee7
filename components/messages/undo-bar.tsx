"use client";
// A client component: what was done at the desk is taken back and done again, step by step.

import { Redo2, Undo2 } from "lucide-static";
import { Icon } from "@/components/ui/icon";
import { useIsLive } from "@/components/ui/use-is-live";

const look =
  "inline-flex min-h-[44px] cursor-pointer items-center gap-1.5 rounded-lg px-2.5 text-sm text-soft hover:text-ink aria-disabled:cursor-default aria-disabled:text-soft aria-disabled:opacity-60 wide:min-h-9";

/** The buttons stay where they are when there is nothing to undo, so that the keyboard stays with them. */
export function UndoBar({
  canUndo,
  canRedo,
  undo,
  redo,
  says,
}: {
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
  says: string;
}) {
  const isLive = useIsLive();
  return (
    <div className="-my-2 flex max-w-[660px] flex-wrap items-center gap-x-1 print:hidden">
      {isLive ? (
        <>
          <button type="button" className={look} aria-disabled={!canUndo} onClick={undo}>
            <Icon svg={Undo2} className="size-4" />
            Undo
          </button>
          <button type="button" className={look} aria-disabled={!canRedo} onClick={redo}>
            <Icon svg={Redo2} className="size-4" />
            Redo
          </button>
        </>
      ) : null}
      <p role="status" className="px-1.5 text-sm text-soft">
        {says}
      </p>
    </div>
  );
}
