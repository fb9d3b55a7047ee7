import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { FIGURES, type Figure, type FigureRow } from "@/lib/domain/insights/figures";

/** One figure: its sentence and picture, the same in numbers, of which each leads to its list, and as a file. */
export function FigureCard({
  figure,
  rows,
  hrefOf,
  fileHref,
  children,
}: {
  figure: Figure;
  rows: readonly FigureRow[];
  hrefOf: (key: string) => string;
  fileHref: string;
  children: ReactNode;
}) {
  const { title, columns } = FIGURES[figure];
  return (
    <Card
      id={figure}
      title={title}
      aside={
        rows.length > 0 ? (
          <a
            href={fileHref}
            download
            aria-label={`${title}, as CSV`}
            className="-my-3 inline-grid min-h-[44px] min-w-[44px] items-center justify-items-end text-[13px] text-soft underline print:hidden"
          >
            CSV
          </a>
        ) : null
      }
    >
      <div className="grid gap-3.5">
        {children}
        {rows.length > 0 ? (
          <details className="text-sm">
            <summary className="py-2 text-soft">The same in numbers</summary>
            <table className="w-full tabular-nums">
              <thead>
                <tr className="text-left text-soft">
                  {columns.map((column) => (
                    <th
                      key={column}
                      scope="col"
                      className="py-1.5 pr-3 font-normal last:pr-0 last:text-right"
                    >
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, cells }) => (
                  <tr key={key} className="border-t border-line">
                    {cells.slice(0, -1).map((cell, index) => (
                      <td key={columns[index]} className="py-1.5 pr-3 align-top break-words">
                        {cell}
                      </td>
                    ))}
                    <td className="py-1.5 text-right align-top">
                      <Link
                        href={hrefOf(key)}
                        prefetch={false}
                        aria-label={`${cells.join(", ")}: look at them`}
                        className="inline-grid min-h-6 min-w-6 place-items-center underline"
                      >
                        {cells.at(-1)?.toLocaleString("en-GB")}
                      </Link>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        ) : null}
      </div>
    </Card>
  );
}
