"use client";
// A client component: cards are dragged. What that needs is fetched once the board is there, and only where it is.

import { lazy, type ReactNode, Suspense } from "react";
import { useIsLive } from "@/components/ui/use-is-live";

const Dragging = lazy(() => import("./dragging").then(({ Dragging }) => ({ default: Dragging })));

export function BoardDrag({ back, children }: { back: string; children: ReactNode }) {
  if (!useIsLive()) return children;
  return (
    <Suspense fallback={children}>
      <Dragging back={back}>{children}</Dragging>
    </Suspense>
  );
}
