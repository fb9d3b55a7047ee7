import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { isRating, RATINGS } from "@/lib/domain/prepare/practice";
import type { Show } from "@/lib/domain/time/show";
import type { PracticeRow } from "@/lib/features/prepare/records";

/** What was practised, the latest first. */
export const PracticeLog = ({
  rows,
  older,
  show,
}: {
  rows: readonly PracticeRow[];
  /** Where those before are read; null: there are none. */
  older: string | null;
  show: Show;
}) => (
  <Card id="log" title="What you practised">
    <ol className="-my-3 divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Link
              href={`/prepare/practice/${row.id}`}
              prefetch={false}
              className="inline-block min-h-6 font-[560] break-words underline decoration-line-strong underline-offset-4"
            >
              {row.question}
            </Link>
            <Went rating={row.rating} />
          </div>
          {row.answer ? (
            <p className="mt-1 line-clamp-3 max-w-[70ch] break-words whitespace-pre-line print:line-clamp-none">
              {row.answer}
            </p>
          ) : null}
          <p className="mt-1 text-sm text-soft">
            <time dateTime={row.at.toISOString()}>{show.moment(row.at)}</time>
            {row.opportunityId ? (
              <>
                {" · for "}
                <Link
                  href={`/opportunities/${row.opportunityId}`}
                  prefetch={false}
                  className="inline-block min-h-6 break-words underline"
                >
                  {row.name}
                </Link>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
    {older ? (
      <p className="mt-5">
        <ButtonLink href={older}>Older ones</ButtonLink>
      </p>
    ) : null}
  </Card>
);

/** How it went, in a word and in five dots that say the same. */
const Went = ({ rating }: { rating: number | null }) =>
  isRating(rating) ? (
    <span className="inline-flex items-center gap-2 text-sm text-soft">
      <svg viewBox="0 0 62 12" className="h-3 w-[62px]" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((point) => (
          <circle
            key={point}
            cx={point * 12.5 - 6.5}
            cy="6"
            r="4.5"
            className={point <= rating ? "fill-accent" : "fill-none stroke-line-strong"}
          />
        ))}
      </svg>
      {RATINGS[rating]}
      <span className="sr-only">, {rating} of 5</span>
    </span>
  ) : null;
