"use client";
// A client component: it follows the pointer and the keys while a card is dragged.

import {
  type Announcements,
  type CollisionDetection,
  closestCenter,
  DndContext,
  type DragEndEvent,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useRouter } from "next/navigation";
import { type ReactNode, useId } from "react";
import { CanDrag } from "./can-drag";

/** A card that is dropped leads to the page that asks for what happened: a stage is never typed in. */
export function Dragging({ back, children }: { back: string; children: ReactNode }) {
  const id = useId();
  const router = useRouter();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextPlace }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    const seen = String(active.data.current?.stage ?? "");
    if (!over || over.id === seen) return;
    const asked = new URLSearchParams({ opportunity: String(active.id), to: String(over.id), seen, back });
    router.push(`/opportunities/move?${asked}`);
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={underPointer}
      onDragEnd={drop}
      accessibility={{ announcements, screenReaderInstructions: { draggable: INSTRUCTIONS } }}
    >
      <CanDrag value={true}>{children}</CanDrag>
    </DndContext>
  );
}

/** Where the pointer is; with the keys where most of the card lies, whose own column may be much taller than the next. */
const underPointer: CollisionDetection = (dragged) => {
  const under = dragged.pointerCoordinates ? pointerWithin(dragged) : rectIntersection(dragged);
  return under.length > 0 ? under : closestCenter(dragged);
};

type Middle = { x: number; y: number };

/** An arrow key leads to the next place on its side: to the left and right from column to column, up and down within one. */
const toNextPlace: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const axis = { ArrowLeft: "x", ArrowRight: "x", ArrowUp: "y", ArrowDown: "y" }[event.code] as
    | "x"
    | "y"
    | undefined;
  if (!axis || !context.collisionRect) return undefined;
  event.preventDefault();
  const side = event.code === "ArrowRight" || event.code === "ArrowDown" ? 1 : -1;
  const here = middleOf(context.collisionRect);
  const beyond = [...context.droppableRects.values()]
    .filter((rect) => axis === "x" || Math.abs(middleOf(rect).x - here.x) < rect.width / 2)
    .filter((rect) => !holds(rect, here))
    .map((rect) => (middleOf(rect)[axis] - here[axis]) * side)
    .filter((distance) => distance > NEAR);
  if (beyond.length === 0) return undefined;
  return { ...currentCoordinates, [axis]: currentCoordinates[axis] + side * Math.min(...beyond) };
};

/** Nearer than this, it is the place where it is. */
const NEAR = 20;

type Box = { left: number; top: number; width: number; height: number };

const middleOf = ({ left, top, width, height }: Box): Middle => ({
  x: left + width / 2,
  y: top + height / 2,
});

const holds = ({ left, top, width, height }: Box, { x, y }: Middle): boolean =>
  x >= left && x < left + width && y >= top && y < top + height;

type Data = { data: { current: Record<string, unknown> | undefined } };

const nameOf = ({ data }: Data) => data.current?.label;

/** What is read out while a card is dragged. */
const announcements: Announcements = {
  onDragStart: ({ active }) => `You hold ${nameOf(active)}.`,
  onDragOver: ({ active, over }) =>
    // It lies over its own column as soon as it is taken hold of.
    over && over.id !== active.data.current?.stage
      ? `${nameOf(active)} is over ${nameOf(over)}.`
      : `You hold ${nameOf(active)}.`,
  onDragEnd: ({ active, over }) =>
    over && over.id !== active.data.current?.stage
      ? `${nameOf(active)} goes to ${nameOf(over)}: say what happened.`
      : `${nameOf(active)} stays where it was.`,
  onDragCancel: ({ active }) => `${nameOf(active)} stays where it was.`,
};

const INSTRUCTIONS =
  "Press the space bar to take hold of a card, the arrow keys to go from place to place, the space bar again to put it down, and Escape to leave it where it was.";
