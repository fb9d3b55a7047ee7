/** What the server said about a field, under it. */
export const Problem = ({ of }: { of: string | undefined }) =>
  of ? <p className="text-sm text-decline">{of}</p> : null;
