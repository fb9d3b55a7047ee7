import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { RowName } from "@/components/ui/rows";
import type { Show } from "@/lib/domain/time/show";
import { move } from "@/lib/features/changes/actions";
import type { Silent } from "@/lib/features/silence/queries";
import { StageBadge } from "./stage-badge";

/** Those where the next word is theirs and none has come: ask once more, or stop waiting. */
export const SilentList = ({
  silent,
  silenceDays,
  show,
}: {
  silent: readonly Silent[];
  silenceDays: number | null;
  show: Show;
}) => (
  <div className="grid max-w-3xl gap-5">
    <p className="text-soft">
      {silenceDays === null
        ? "You are asked about no silence."
        : `The next word is theirs, and nothing has happened for ${silenceDays} days or more.`}{" "}
      <Link href="/settings" prefetch={false} className="underline">
        Change that in Settings
      </Link>
    </p>
    {silent.length === 0 ? (
      silenceDays === null ? null : (
        <p className="text-soft">Nobody has been silent for so long.</p>
      )
    ) : (
      <Card title="No word from them">
        <ul className="-my-3 divide-y divide-line">
          {silent.map(({ id, role, company, stage, since, days }) => (
            <li
              key={id}
              data-row={id}
              className="grid gap-x-4 gap-y-2 py-3 wide:grid-cols-[minmax(0,1fr)_auto] wide:items-center"
            >
              <div className="min-w-0">
                <RowName href={`/opportunities/${id}`} below={[company]}>
                  {role}
                </RowName>
                <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft tabular-nums">
                  <StageBadge stage={stage} /> No word for {days} days, since {show.day(since)}
                </p>
              </div>
              <div className="flex flex-wrap gap-2.5">
                <ButtonLink href={`/opportunities/${id}/write`}>Ask once more</ButtonLink>
                <Press
                  action={move}
                  fields={{ opportunityId: id, to: "no-answer", seen: stage, back: "/opportunities/silent" }}
                  look="quiet"
                >
                  No answer
                </Press>
              </div>
            </li>
          ))}
        </ul>
      </Card>
    )}
  </div>
);
