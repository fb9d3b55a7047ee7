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
