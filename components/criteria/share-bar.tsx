/** How much of the score a goal is, beside the number that says so. */
export const ShareBar = ({ percent }: { percent: number }) => (
  <svg viewBox="0 0 200 6" className="h-1.5 w-full max-w-72" preserveAspectRatio="none" aria-hidden="true">
    <rect width="200" height="6" rx="3" className="fill-sunk" />
    <rect width={Math.max(percent * 2, 4)} height="6" rx="3" className="fill-accent" />
  </svg>
);
