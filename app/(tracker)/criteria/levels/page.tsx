import Link from "next/link";
import { Fragment } from "react";
import { LevelsForm } from "@/components/criteria/levels-form";
import { SetUpSteps } from "@/components/criteria/set-up-steps";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { suggestions } from "@/lib/domain/fit/suggestions";
import { listCriteria } from "@/lib/features/criteria/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function LevelsPage({ searchParams }: PageProps<"/criteria/levels">) {
  const userId = await requireUser("/criteria/library");
  const [frame, criteria, { pick = [] }] = await Promise.all([
    readFrame(userId, new Date()),
    listCriteria(userId),
    searchParams,
  ]);
  const ids = new Set([pick].flat());
  const taken = new Map(criteria.map(({ attribute, id }) => [attribute, id]));
  const asked = suggestions.filter(({ id }) => ids.has(id));
  const picked = asked.filter(({ attribute }) => !taken.has(attribute));
  const there = asked.flatMap(({ attribute, label }) => {
    const id = taken.get(attribute);
    return id ? [{ id, label }] : [];
  });
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <SetUpSteps at="/criteria/levels" />
      <Head title="Where are the ends?" />
      {there.length > 0 ? (
        <div className="mb-6 max-w-3xl">
          <Note>
            On your list already:{" "}
            {there.map(({ id, label }, at) => (
              <Fragment key={id}>
                {at > 0 ? ", " : null}
                <Link href={`/criteria/${id}`} prefetch={false} className="underline">
                  {label}
                </Link>
              </Fragment>
            ))}
            .
          </Note>
        </div>
      ) : null}
      {picked.length === 0 ? (
        <Empty
          title={there.length > 0 ? "Nothing new is ticked" : "Nothing is ticked yet"}
          action={
            <ButtonLink href="/criteria/library" look="primary">
              Back to the library
            </ButtonLink>
          }
        >
          Tick at least one thing that matters to you; its levels are asked for here.
        </Empty>
      ) : (
        <>
          <p className="mb-6 max-w-2xl text-soft">
            Ends come before order: whether pay or days at home weighs more depends on how much pay against
            how many days. The numbers are only to start from, so put in your own. A non-negotiable that is
            not met means no, whatever the rest is like, so keep those few.
          </p>
          <LevelsForm picked={picked} />
        </>
      )}
    </Shell>
  );
}
