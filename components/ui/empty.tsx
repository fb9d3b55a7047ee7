import type { ReactNode } from "react";

/** An empty room: one thing to know, and the next step. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="grid max-w-xl gap-3 py-6">
      <p className="font-serif text-lg font-[560]">{title}</p>
      <p className="text-soft">{children}</p>
      {action ? <div className="mt-1">{action}</div> : null}
    </div>
  );
}
