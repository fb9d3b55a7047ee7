const WIDTH = 300;

/** A score as a stretch on a scale of 100, without any advice; the sentence above it says the same. */
export function ScoreStretch({ lo, hi, est }: { lo: number; hi: number; est: number }) {
  const at = (points: number): number => (points / 100) * WIDTH;
  return (
    <svg viewBox="0 0 300 24" className="block h-auto w-full max-w-[420px]" aria-hidden="true">
      <rect x="0" y="6" width={WIDTH} height="12" rx="6" className="fill-sunk" />
      <rect
        x={at(lo)}
        y="6"
        width={Math.max(at(hi) - at(lo), 2)}
        height="12"
        rx="6"
        className="fill-accent opacity-30"
      />
      <rect
        x={Math.min(Math.max(at(est) - 2.5, 0), WIDTH - 5)}
        y="2"
        width="5"
        height="20"
        rx="2.5"
        className="fill-accent"
      />
    </svg>
  );
}
