import type { ReactNode } from "react";

type StripRow = { key: string; name: ReactNode; figures: ReactNode; strip: ReactNode };

/** Strips under one another on one scale, each with its name and its figures; on a phone the strip has its own line. */
export function StripRows({ rows, caption }: { rows: readonly StripRow[]; caption?: ReactNode }) {
  return (
    <>
      <ul className="-my-2 divide-y divide-line">
        {rows.map(({ key, name, figures, strip }) => (
          <li
            key={key}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 py-2 wide:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_6.5rem]"
          >
            <div className="min-w-0 break-words">{name}</div>
            <div className="text-right text-sm tabular-nums wide:order-3">{figures}</div>
            <div className="col-span-2 wide:col-span-1">{strip}</div>
          </li>
        ))}
      </ul>
      {caption ? <p className="mt-3 text-[13px] text-soft">{caption}</p> : null}
    </>
  );
}
