import Link from "next/link";
import type { ReactNode } from "react";
import { Listening } from "@/components/palette/listening";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { DropAnywhere } from "./drop-anywhere";
import { PhoneBar } from "./phone-bar";
import { rooms } from "./rooms";
import { KeepSeen } from "./seen";

type Counts = Partial<Record<string, string>>;

/** The house around a room: the rail on wide screens, the bar on a phone. `room` is the path of the room one is in. */
export function Shell({
  room,
  counts = {},
  children,
}: {
  room: string;
  counts?: Counts;
  children: ReactNode;
}) {
  return (
    <div className="grid min-h-dvh wide:grid-cols-[208px_minmax(0,1fr)] print:block">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10 focus:rounded-lg focus:bg-accent focus:px-4 focus:py-2 focus:text-accent-ink"
      >
        Skip to the content
      </a>
      <nav
        aria-label="Rooms"
        className="sticky top-0 hidden h-dvh flex-col gap-0.5 border-r border-line px-3 py-5 wide:flex print:hidden"
      >
        <div className="px-3 pt-1 pb-5 font-serif text-xl leading-none font-[560] tracking-tight">
          Tactful
        </div>
        {rooms.map(({ path, name, svg }) => (
          <Link
            key={path}
            href={path}
            prefetch={false}
            aria-current={path === room ? "page" : undefined}
            className="flex min-h-10 items-center gap-2.5 rounded-[9px] px-3 text-soft hover:text-ink aria-[current]:bg-accent-wash aria-[current]:font-[560] aria-[current]:text-accent"
          >
            <Icon svg={svg} />
            {name}
            {counts[path] ? <span className="ml-auto text-xs tabular-nums">{counts[path]}</span> : null}
          </Link>
        ))}
      </nav>
      <main
        id="main"
        className="w-full max-w-[1160px] px-4 pt-5 pb-28 wide:px-9 wide:pt-7 wide:pb-24 print:p-0"
      >
        {children}
      </main>
      <PhoneBar room={room} />
      <DropAnywhere />
      <Listening />
      <KeepSeen />
    </div>
  );
}

/** The head of a room: where one is, its name, and what can be done here. */
export function Head({ above, title, children }: { above?: ReactNode; title: string; children?: ReactNode }) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-4">
      <div className="min-w-0">
        {above ? <p className="mb-0.5 text-[13px] text-soft">{above}</p> : null}
        <PageHeading>{title}</PageHeading>
      </div>
      {children ? (
        <div className="grid w-full grid-cols-2 gap-2.5 wide:flex wide:w-auto wide:flex-wrap print:hidden">
          {children}
        </div>
      ) : null}
    </header>
  );
}

/** What stands above the name of a page that lies within another: the way back to that one. */
export const BackTo = ({ href, children }: { href: string; children: string }) => (
  <Link href={href} prefetch={false} className="underline print:no-underline">
    {children}
  </Link>
);
