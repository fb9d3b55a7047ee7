"use client";
// A client component: goals are dragged, and what the order comes to is shown while one chooses.

import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useId, useState } from "react";
import { flushSync } from "react-dom";
import { useField } from "@/components/ui/form";
import { useIsLive } from "@/components/ui/use-is-live";
import { numberFromText } from "@/lib/domain/fit/controls";
import type { WeightingMethod } from "@/lib/domain/fit/weighting";
import { rawWeights, wholeShares } from "@/lib/domain/fit/weights";
import type { GoalToOrder } from "./goal-to-order";
import { LiveGoal } from "./live-goal";
import { moved, type Placed, placedBy, placesOf } from "./order";
import { PlainGoal } from "./plain-goal";
import { WeightingField } from "./weighting-field";

/** All goals in their order: by dragging, by buttons, by keys, and as plain lists of places where no scripts run. */
export function GoalOrder({
  goals,
  weighting,
}: {
  goals: readonly GoalToOrder[];
  weighting: WeightingMethod;
}) {
  const sent = useField("weighting").typed;
  const standing = typeof sent === "string" ? (sent as WeightingMethod) : weighting;
  const [chosen, setChosen] = useState(standing);
  const isLive = useIsLive();
  return (
    <div className="group/order grid gap-6">
      {isLive ? (
        <LiveOrder goals={goals} weighting={chosen} />
      ) : (
        <ol className="grid gap-3">
          {goals.map((goal) => (
            <PlainGoal key={goal.id} goal={goal} count={goals.length} points={pointsFor(goals)} />
          ))}
        </ol>
      )}
      <WeightingField count={goals.length} value={standing} onChoose={setChosen} />
    </div>
  );
}

/** What is offered as points while none were given: what the places come to, the first having 100. */
function pointsFor(goals: readonly GoalToOrder[], order = placedBy(goals)): ReadonlyMap<string, string> {
  const given = new Map(goals.map(({ id, points }) => [id, points]));
  const weights = weightsOf(order);
  const most = Math.max(...weights);
  return new Map(
    order.map(({ id }, at) => [id, String(given.get(id) ?? Math.round(((weights[at] ?? 0) / most) * 100))]),
  );
}

function weightsOf(
  order: readonly Placed[],
  method: Exclude<WeightingMethod, "points"> = "roc",
): readonly number[] {
  const places = placesOf(order);
  const ranked = order.map(({ id }, at) => ({ id, isGoal: true, rank: places[at] ?? null }));
  return rawWeights(ranked, { method });
}

function LiveOrder({ goals, weighting }: { goals: readonly GoalToOrder[]; weighting: WeightingMethod }) {
  const [order, setOrder] = useState(() => placedBy(goals));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState("");
  const id = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const places = placesOf(order);
  const points = pointsFor(goals, order);
  const pointsOf = (goalId: string) => typed[goalId] ?? points.get(goalId) ?? "";
  const shares = wholeShares(
    weighting === "points"
      ? order.map((goal) => numberFromText(pointsOf(goal.id)) ?? 0)
      : weightsOf(order, weighting),
  );
  const at = (goalId: string | number) => order.findIndex((goal) => goal.id === goalId);

  const move = (from: number, to: number) => setOrder(moved(order, from, to));
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) move(at(active.id), at(over.id));
  };
  const step = (goalId: string, by: 1 | -1, button: HTMLElement) => {
    const to = at(goalId) + by;
    if (to < 0 || to >= order.length) return;
    flushSync(() => move(at(goalId), to));
    // Its row was taken out and put in elsewhere, and the focus with it.
    button.focus();
    const label = goals.find((goal) => goal.id === goalId)?.label;
    setSaid(`${label} is now number ${to + 1} of ${order.length}.`);
  };
  const tie = (goalId: string, isTied: boolean) =>
    setOrder(order.map((goal) => (goal.id === goalId ? { ...goal, isTied } : goal)));
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[onlyUpAndDown]}
      onDragEnd={drop}
      accessibility={{
        announcements: announcing(goals, order),
        screenReaderInstructions: { draggable: INSTRUCTIONS },
      }}
    >
      <SortableContext items={order.map((goal) => goal.id)} strategy={verticalListSortingStrategy}>
        <ol className="grid gap-3">
          {order.map(({ id, isTied }, index) => {
            const goal = goals.find((each) => each.id === id);
            return goal ? (
              <LiveGoal
                key={id}
                goal={goal}
                position={{
                  place: places[index] ?? 0,
                  isFirst: index === 0,
                  isLast: index === order.length - 1,
                }}
                share={shares[index] ?? 0}
                isTied={index > 0 && isTied}
                points={pointsOf(id)}
                onStep={(by, button) => step(id, by, button)}
                onTie={(isNowTied) => tie(id, isNowTied)}
                onPoints={(text) => setTyped({ ...typed, [id]: text })}
              />
            ) : null;
          })}
        </ol>
      </SortableContext>
      <p role="status" className="sr-only">
        {said}
      </p>
    </DndContext>
  );
}

/** What is read out while a goal is dragged. */
function announcing(goals: readonly GoalToOrder[], order: readonly Placed[]): Announcements {
  const name = ({ id }: { id: string | number }) => goals.find((goal) => goal.id === id)?.label;
  const where = ({ id }: { id: string | number }) =>
    `number ${order.findIndex((goal) => goal.id === id) + 1} of ${order.length}`;
  return {
    onDragStart: ({ active }) => `You hold ${name(active)}, ${where(active)}.`,
    // It lies over itself as soon as it is taken hold of.
    onDragOver: ({ active, over }) =>
      over && over.id !== active.id
        ? `${name(active)} would be ${where(over)}.`
        : `You hold ${name(active)}, ${where(active)}.`,
    onDragEnd: ({ active, over }) => `${name(active)} is now ${where(over ?? active)}.`,
    onDragCancel: ({ active }) => `${name(active)} is where it was, ${where(active)}.`,
  };
}

const onlyUpAndDown = <T extends { x: number }>({ transform }: { transform: T }): T => ({
  ...transform,
  x: 0,
});

const INSTRUCTIONS =
  "Press the space bar to take hold of a goal, the arrow keys to move it, the space bar again to put it down, and Escape to leave it where it was.";
