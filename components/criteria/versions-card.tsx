import { Card } from "@/components/ui/card";
import { readCriterion, type StoredCriterion } from "@/lib/domain/fit/criterion";
import { swingOf } from "@/lib/domain/fit/swing";
import type { Show } from "@/lib/domain/time/show";

type Version = { version: number; label: string; definition: unknown; replacedAt: Date };

/** How a criterion read before it was changed, the latest first. */
export function VersionsCard({
  criterion,
  versions,
  show,
}: {
  criterion: StoredCriterion;
  versions: readonly Version[];
  show: Show;
}) {
  if (versions.length === 0) return null;
  return (
    <Card title="How it read before">
      <ol className="-my-3 divide-y divide-line">
        {versions.map(({ version, label, definition, replacedAt }) => (
          <li key={version} className="py-3">
            <p className="text-[13px] text-soft">until {show.moment(replacedAt)}</p>
            {readOut({ ...criterion, label, definition }).map((line) => (
              <p key={line} className="break-words">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p className="mt-4 border-t border-line pt-4 text-sm text-soft">
        Decisions made at the time keep what it said then.
      </p>
    </Card>
  );
}

/** Its limit and its ends in words. */
function readOut(stored: StoredCriterion): string[] {
  const criterion = readCriterion(stored);
  const { label, limit, problem } = criterion;
  const swing = swingOf(criterion);
  if (problem) return [`${label}: this version cannot read the rest.`];
  return [
    ...(limit === null ? [] : [`Non-negotiable: ${limit}`]),
    ...(swing ? [`Goal: ${label}, from ${swing.worst} to ${swing.best}`] : []),
  ];
}
