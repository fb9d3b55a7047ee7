"use client";
// A client component: it shows that a card is held over it.

import { useDroppable } from "@dnd-kit/core";
import type { ReactNode } from "react";

export function DropColumn({
  stage,
  title,
  className,
  children,
}: {
  stage: string;
  title: string;
  className: string;
  children: ReactNode;
}) {
  const { setNodeRef, isOver } = useDroppable({ id: stage, data: { label: title } });
  return (
    <section
      ref={setNodeRef}
      aria-label={title}
      className={`rounded-[14px] border bg-sunk ${isOver ? "border-accent" : "border-line"} ${className}`}
    >
      {children}
    </section>
  );
}
