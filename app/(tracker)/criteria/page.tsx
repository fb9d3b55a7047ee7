import Link from "next/link";
import { CriteriaLists } from "@/components/criteria/criteria-lists";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { kinds } from "@/lib/domain/fit/kinds";
import { suggestions } from "@/lib/domain/fit/suggestions";
import { warningsFor } from "@/lib/domain/fit/warnings";
import { listCriteria } from "@/lib/features/criteria/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export const metadata = { title: "Criteria" };

const ENOUGH_TO_START = 3;

export default async function CriteriaPage() {
  const userId = await requireUser("/criteria");
  const [frame, criteria] = await Promise.all([readFrame(userId, new Date()), listCriteria(userId)]);
  const taken = new Set(criteria.map(({ attribute }) => attribute));
  const left = suggestions.filter(({ attribute }) => !taken.has(attribute));
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <Head above="What matters to you" title="Criteria">
        {criteria.length >= ENOUGH_TO_START ? (
          <ButtonLink href="/log" look="primary" className="col-span-2">
            Log an invitation
          </ButtonLink>
        ) : null}
      </Head>
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-5">
          {criteria.length < ENOUGH_TO_START ? (
            <Note>
              Three are a good start: something you will not go without, and something that makes a post
              better. You can change them at any time; decisions you have made keep theirs.
            </Note>
          ) : null}
          {warningsFor(criteria).map(({ sentence, criterionIds }) => (
            <Note key={criterionIds.join()} tone="look">
              {sentence}
            </Note>
          ))}
          <CriteriaLists criteria={criteria} />
        </div>
        <aside className="grid gap-5">
          {left.length > 0 ? (
            <Card title="To start from">
              <ul className="flex flex-wrap gap-2">
                {left.map(({ id, label }) => (
                  <li key={id}>
                    <Chip href={`/criteria/new?from=${id}`}>{label}</Chip>
                  </li>
                ))}
              </ul>
            </Card>
          ) : null}
          <Card title="In your own words">
            <ul className="grid gap-3">
              {kinds.map(({ kind, title, hint }) => (
                <li key={kind}>
                  <Link
                    href={`/criteria/new?kind=${kind}`}
                    prefetch={false}
                    className="inline-block min-h-6 font-[520] text-accent underline"
                  >
                    {title}
                  </Link>
                  <p className="text-sm text-soft">{hint}</p>
                </li>
              ))}
            </ul>
          </Card>
        </aside>
      </div>
    </Shell>
  );
}

const Chip = ({ href, children }: { href: string; children: string }) => (
  <Link
    href={href}
    prefetch={false}
    className="inline-flex min-h-11 items-center rounded-full border border-line-strong px-3.5 text-[14px] hover:bg-sunk wide:min-h-9"
  >
    {children}
  </Link>
);
