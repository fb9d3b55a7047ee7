import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { LENGTHS, type Period } from "@/lib/domain/insights/period";

/** The periods that are offered, and two days of one's own; all of it is in the address. */
export function PeriodForm({
  path,
  period: { query, problem },
  typed,
}: {
  path: string;
  period: Period;
  /** The days as the address has them, right or wrong. */
  typed: { from: string; to: string };
}) {
  const offered = [
    ...LENGTHS.map((days) => ({ value: days, name: `${days} days` })),
    { value: "all", name: "All" },
  ];
  return (
    <div className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-4 print:hidden">
      <nav aria-label="Period" className="flex flex-wrap gap-2">
        {offered.map(({ value, name }) => (
          <Link
            key={value}
            href={`${path}?period=${value}`}
            prefetch={false}
            aria-current={query.period === value ? "page" : undefined}
            className="inline-flex min-h-[44px] items-center rounded-full border border-line-strong px-3.5 text-[14px] aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:text-accent-ink wide:min-h-9 wide:px-4"
          >
            {name}
          </Link>
        ))}
      </nav>
      <form
        action={path}
        className="grid grid-cols-2 items-end gap-2.5 wide:flex"
        aria-label="Days of my own"
      >
        <TextField name="from" label="From" type="date" value={typed.from} />
        <TextField name="to" label="To" type="date" value={typed.to} />
        <button type="submit" className={`${buttonClass()} col-span-2`}>
          Show these days
        </button>
      </form>
      {problem ? (
        <p role="alert" className="w-full rounded-[10px] bg-decline-wash px-4 py-3 text-sm text-decline">
          {problem} The last 90 days are shown.
        </p>
      ) : null}
    </div>
  );
}
