/**
 * A thin line on a scale of 100, up to `to` or between two points; with a `mark`, only the mark is firm. Words beside it
 * say the same.
 */
export function ThinBar({
  from = 0,
  to,
  mark,
  className,
}: {
  from?: number;
  to: number;
  mark?: number;
  className: string;
}) {
  return (
    <svg
      viewBox="0 0 200 6"
      className={`h-1.5 w-full ${className}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width="200" height="6" rx="3" className="fill-sunk" />
      <rect
        x={from * 2}
        width={to === 0 ? 0 : Math.max((to - from) * 2, 4)}
        height="6"
        rx="3"
        className={mark === undefined ? "fill-accent" : "fill-accent opacity-25"}
      />
      {mark === undefined ? null : (
        <rect x={Math.min(mark * 2, 196)} width="4" height="6" rx="2" className="fill-accent" />
      )}
    </svg>
  );
}
