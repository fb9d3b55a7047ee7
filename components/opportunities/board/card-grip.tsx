"use client";
// A client component: it can be dragged.

import { useDraggable } from "@dnd-kit/core";
import { CSS } from "@dnd-kit/utilities";
import { GripVertical } from "lucide-static";
import { type ReactNode, useContext } from "react";
import { Icon } from "@/components/ui/icon";
import { CanDrag } from "./can-drag";

export function CardGrip({
  id,
  stage,
  label,
  children,
}: {
  id: string;
  stage: string;
  label: string;
  children: ReactNode;
}) {
  // Before that the grip would be replaced under the finger or the focus that is on it.
  const canDrag = useContext(CanDrag);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, isDragging } = useDraggable({
    id,
    data: { stage, label },
  });
  return (
    <li
      ref={setNodeRef}
      style={transform ? { transform: CSS.Translate.toString(transform) } : undefined}
      className={`relative rounded-[10px] border bg-card ${isDragging ? "z-2 border-accent shadow-card" : "border-line"}`}
    >
      {children}
      {canDrag ? (
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={`Drag ${label}`}
          className="absolute top-0 right-0 grid size-11 cursor-grab touch-none place-items-center rounded-[10px] text-soft hover:text-ink active:cursor-grabbing"
        >
          <Icon svg={GripVertical} />
        </button>
      ) : null}
    </li>
  );
}
