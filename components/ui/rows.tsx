import Link from "next/link";
import type { ReactNode } from "react";

/** A list of things, one under the other, with a line between. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className="-my-3 divide-y divide-line">{children}</ul>;
}

/** A mark, what it is and why, and its value; on a phone the value stands below. */
export function Row({ mark, value, children }: { mark: ReactNode; value?: ReactNode; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[26px_minmax(0,1fr)] items-start gap-x-3 gap-y-1 py-3 wide:grid-cols-[26px_minmax(0,1fr)_auto]">
      {mark}
      <div className="min-w-0">{children}</div>
      {value ? (
        <div className="col-start-2 font-[560] tabular-nums wide:col-start-auto wide:max-w-60 wide:text-right">
          {value}
        </div>
      ) : null}
    </li>
  );
}

/** Short pieces of a line; what is empty is left out. */
type Pieces = readonly (string | null | undefined)[];

const lineOf = (pieces: Pieces): string => pieces.filter(Boolean).join(" · ");

/** The name of what a row is about, which leads to its page; in a line below what else there is to say of it. */
export function RowName({
  href,
  below = [],
  children,
}: {
  href: string;
  below?: Pieces;
  children: ReactNode;
}) {
  const said = lineOf(below);
  return (
    <>
      <Link href={href} prefetch={false} className="inline-block min-h-6 font-[560] break-words">
        {children}
      </Link>
      {said ? <div className="text-sm break-words text-soft">{said}</div> : null}
    </>
  );
}

/** Things that have a page each, one under the other, in a card of their own. */
export function LinkedRows({ children }: { children: ReactNode }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-[14px] border border-line bg-card shadow-card">
      {children}
    </ul>
  );
}

/** One of them: the whole row leads to its page. On a phone the badge and the time stand below. */
export function LinkedRow({
  href,
  name,
  below = [],
  badge,
  when,
}: {
  href: string;
  name: string;
  below?: Pieces;
  badge: ReactNode;
  when: string;
}) {
  const said = lineOf(below);
  return (
    <li className="relative grid gap-x-6 gap-y-1 px-5 py-3.5 hover:bg-sunk wide:grid-cols-[minmax(0,1fr)_10rem_12rem] wide:items-center">
      <div className="min-w-0">
        <Link href={href} prefetch={false} className="font-[560] break-words after:absolute after:inset-0">
          {name}
        </Link>
        {said ? <p className="text-sm break-words text-soft wide:truncate">{said}</p> : null}
      </div>
      <div>{badge}</div>
      <p className="text-sm text-soft tabular-nums wide:text-right">{when}</p>
    </li>
  );
}
