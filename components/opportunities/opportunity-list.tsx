import Link from "next/link";
import type { Show } from "@/lib/domain/time/show";
import type { OpportunityRow } from "@/lib/features/opportunities/records";
import { StageBadge } from "./stage-badge";

/** Opportunities one under the other; the whole row leads to its sheet. */
export function OpportunityList({ rows, show }: { rows: readonly OpportunityRow[]; show: Show }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-[14px] border border-line bg-card shadow-card">
      {rows.map(({ id, role, company, contactName, stage, answerBy, activityAt, wantsAnswer }) => (
        <li
          key={id}
          className="relative grid gap-x-6 gap-y-1 px-5 py-3.5 hover:bg-sunk wide:grid-cols-[minmax(0,1fr)_9rem_15rem] wide:items-center"
        >
          <div className="min-w-0">
            <Link
              href={`/opportunities/${id}`}
              prefetch={false}
              className="font-[560] break-words after:absolute after:inset-0"
            >
              {role}
            </Link>
            <p className="truncate text-sm text-soft">
              {contactName ? `${company} · ${contactName}` : company}
            </p>
          </div>
          <p>
            <StageBadge stage={stage} />
          </p>
          <p className="text-sm text-soft tabular-nums wide:text-right">
            {wantsAnswer && answerBy
              ? `answer by ${show.near(answerBy)}`
              : `last entry ${show.ago(activityAt)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
