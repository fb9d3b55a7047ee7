import type { Swing } from "@/lib/domain/fit/goal-scale";

/** From the worst level to the best, in words; nothing for a goal that cannot be read. */
export function SwingLine({ swing }: { swing: Swing | null }) {
  if (!swing) return null;
  const { worst, best } = swing;
  return (
    <p className="text-sm break-words text-soft">
      from {worst} to <span className="text-ink">{best}</span>
    </p>
  );
}
