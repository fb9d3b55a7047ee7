import type { ReactNode } from "react";

/** A sheet on the table: a heading, something small beside it (words, or a badge), and what it holds. */
export function Card({
  title,
  aside,
  children,
  id,
}: {
  title?: string;
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section
      id={id}
      className="rounded-[14px] border border-line bg-card shadow-card print:break-inside-avoid"
    >
      {title ? (
        <header className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 px-5 pt-4">
          <h2>{title}</h2>
          {typeof aside === "string" ? <span className="text-[13px] text-soft">{aside}</span> : aside}
        </header>
      ) : null}
      <div className="px-5 pt-4 pb-5">{children}</div>
    </section>
  );
}
