"use client";
// A client component: what is typed counts at once.

import { useId } from "react";
import { useField } from "@/components/ui/form";

/** Points of a goal, shown while its form weighs by points. Without `onType` it keeps by itself what is typed. */
export function PointsInput({
  id: goalId,
  label,
  value,
  onType,
}: {
  id: string;
  label: string;
  value: string;
  onType?: (text: string) => void;
}) {
  const id = useId();
  const name = `points.${goalId}`;
  const { problem, typed } = useField(name);
  const kept = typeof typed === "string" ? typed : value;
  return (
    <div className="mt-2 hidden gap-1 group-has-[[value=points]:checked]/order:grid">
      <label htmlFor={id} className="flex items-center gap-2.5 text-sm">
        <input
          id={id}
          name={name}
          inputMode="decimal"
          {...(onType ? { value, onChange: (event) => onType(event.target.value) } : { defaultValue: kept })}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          className="min-h-[44px] w-20 rounded-[10px] border border-line-strong bg-card px-3 text-right tabular-nums aria-invalid:border-decline"
        />
        points<span className="sr-only"> for {label}</span>
      </label>
      {problem ? (
        <p id={`${id}-problem`} className="text-sm text-decline">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
