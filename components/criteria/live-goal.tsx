"use client";
// A client component: it can be dragged.

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-static";
import type { ReactNode } from "react";
import { ThinBar } from "@/components/fit/pictures/thin-bar";
import { Icon } from "@/components/ui/icon";
import type { GoalToOrder } from "./goal-to-order";
import { PointsInput } from "./points-input";
import { SwingLine } from "./swing-line";

/** A goal in its place, with what takes it elsewhere. */
export function LiveGoal({
  goal: { id, label, swing },
  position: { place, isFirst, isLast },
  share,
  isTied,
  points,
  onStep,
  onTie,
  onPoints,
}: {
  goal: GoalToOrder;
  position: { place: number; isFirst: boolean; isLast: boolean };
  share: number;
  isTied: boolean;
  points: string;
  onStep: (by: 1 | -1, button: HTMLElement) => void;
  onTie: (isTied: boolean) => void;
  onPoints: (text: string) => void;
}) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, transition: { duration: 140, easing: "ease" } });
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={`grid grid-cols-[44px_minmax(0,1fr)_auto] items-center gap-x-1 rounded-[14px] border bg-card py-2 pr-2 shadow-card motion-reduce:!transition-none ${isDragging ? "relative z-1 border-accent" : "border-line"}`}
    >
      <input type="hidden" name="goal" value={id} />
      <input type="hidden" name={`place.${id}`} value={place} />
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={`Move ${label}`}
        className="grid min-h-[44px] cursor-grab touch-none place-items-center self-stretch rounded-[10px] text-soft hover:text-ink active:cursor-grabbing"
      >
        <Icon svg={GripVertical} />
      </button>
      <div className="min-w-0 py-1">
        <p className="font-[560] break-words">
          <span className="mr-2 text-soft tabular-nums">{place}</span>
          {label}
        </p>
        <SwingLine swing={swing} />
        <div className="mt-1.5 flex items-center gap-2.5">
          <span className="w-10 flex-none text-sm font-[560] text-accent tabular-nums">
            {share}%<span className="sr-only"> of the score</span>
          </span>
          <ThinBar to={share} className="max-w-72" />
        </div>
        {isFirst ? null : (
          <label className="-mb-2 inline-flex min-h-[44px] cursor-pointer items-center gap-2 text-sm text-soft group-has-[[value=points]:checked]/order:hidden has-checked:text-ink">
            <input
              type="checkbox"
              checked={isTied}
              onChange={(event) => onTie(event.target.checked)}
              className="ml-0.5 size-5 accent-accent"
            />
            <span>
              same weight as above<span className="sr-only">: {label}</span>
            </span>
          </label>
        )}
        <PointsInput id={id} label={label} value={points} onType={onPoints} />
      </div>
      <div className="grid self-start">
        <Step svg={ArrowUp} isPossible={!isFirst} onPress={(button) => onStep(-1, button)}>
          Move {label} up
        </Step>
        <Step svg={ArrowDown} isPossible={!isLast} onPress={(button) => onStep(1, button)}>
          Move {label} down
        </Step>
      </div>
    </li>
  );
}

/** It stays where the focus is, also when there is nowhere further to go. */
function Step({
  svg,
  isPossible,
  onPress,
  children,
}: {
  svg: string;
  isPossible: boolean;
  onPress: (button: HTMLElement) => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-disabled={!isPossible}
      onClick={(event) => onPress(event.currentTarget)}
      className="grid size-11 cursor-pointer place-items-center rounded-[10px] text-soft hover:bg-sunk hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-30 aria-disabled:hover:bg-transparent"
    >
      <Icon svg={svg} />
      <span className="sr-only">{children}</span>
    </button>
  );
}
