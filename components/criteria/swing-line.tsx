/** From the worst level to the best, in words. */
export function SwingLine({ worst, best }: { worst: string; best: string }) {
  if (!worst || !best) return null;
  return (
    <p className="text-sm break-words text-soft">
      from {worst} to <span className="text-ink">{best}</span>
    </p>
  );
}
