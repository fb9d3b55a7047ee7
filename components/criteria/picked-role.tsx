"use client";
// A client component: it keeps what was ticked when the form comes back.

import type { ReactNode } from "react";
import { useField } from "@/components/ui/form";

/** What one of several new criteria is taken as. What belongs to it is asked for only while it is ticked. */
export function PickedRole({
  name,
  value,
  title,
  hint,
  isTicked,
  children,
}: {
  name: string;
  value: string;
  title: string;
  hint: string;
  isTicked: boolean;
  children: ReactNode;
}) {
  const { typed, wasSent } = useField(name);
  const isOn = wasSent ? [typed].flat().includes(value) : isTicked;
  return (
    <div className="group/role rounded-[10px] bg-sunk px-4 py-2 has-[[data-role]:checked]:pb-4">
      <label className="flex min-h-[44px] cursor-pointer items-start gap-3 py-2">
        <input
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={isOn}
          data-role=""
          className="mt-1 size-4 flex-none accent-accent"
        />
        <span>
          <span className="font-[520]">{title}</span>
          <span className="block text-sm text-soft">{hint}</span>
        </span>
      </label>
      <div className="mt-2 hidden gap-4 group-has-[[data-role]:checked]/role:grid">{children}</div>
    </div>
  );
}
