import Link from "next/link";
import type { ReactNode } from "react";
import { ThinBar } from "@/components/fit/pictures/thin-bar";

export type Bar = { key: string; name: ReactNode; count: number; note?: ReactNode; href: string };

/** How many of each, under one another on one scale; each row leads to the list of what is behind it. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="-my-2 divide-y divide-line">
      {bars.map(({ key, name, count, note, href }) => (
        <li
          key={key}
          className="relative grid min-h-[44px] grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 py-2 hover:bg-sunk"
        >
          <Link href={href} prefetch={false} className="min-w-0 break-words after:absolute after:inset-0">
            {name}
          </Link>
          <span className="text-right font-[560] tabular-nums">{count.toLocaleString("en-GB")}</span>
          <ThinBar to={(count / most) * 100} className="col-span-2" />
          {note ? (
            <span className="relative col-span-2 justify-self-start text-sm text-soft">{note}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
