/** How much of a channel's room is used, counted as browsers do; nothing where there is no limit. */
export function Room({ used, most }: { used: number; most: number | null }) {
  if (most === null) return null;
  const over = used - most;
  return (
    <p className={`px-1 text-sm tabular-nums print:hidden ${over > 0 ? "text-decline" : "text-soft"}`}>
      {used.toLocaleString("en-GB")} of {most.toLocaleString("en-GB")} characters
      {over > 0 ? `, ${over.toLocaleString("en-GB")} too many` : ""}
    </p>
  );
}
