import type { ReactNode } from "react";

/** Short facts side by side, each under its name; a wide one, such as an address, has a line to itself. */
export function Facts({ facts }: { facts: { name: string; value: ReactNode; isWide?: boolean }[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-3 gap-y-3.5">
      {facts.map(({ name, value, isWide = false }) => (
        <div key={name} className={`min-w-0 ${isWide ? "col-span-2" : ""}`}>
          <dt className="text-xs text-soft">{name}</dt>
          <dd className="font-medium break-words tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
