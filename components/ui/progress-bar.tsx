/** How far something is; without a value only that it is under way. */
export const ProgressBar = ({
  value,
  max = 1,
  label,
}: {
  value: number | null;
  max?: number;
  label: string;
}) => (
  <progress
    max={max}
    {...(value === null ? {} : { value })}
    aria-label={label}
    className="h-2 w-full appearance-none overflow-hidden rounded-full bg-sunk indeterminate:animate-pulse indeterminate:bg-accent-wash [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent"
  />
);
