import { NoCriteriaCard } from "@/components/fit/checklist-cards";
import { ChecklistForm } from "@/components/fit/checklist-form";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { readComparison } from "@/lib/features/advice/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function SideBySidePage({ searchParams }: PageProps<"/compare/answers">) {
  const userId = await requireUser("/compare");
  const ids = [(await searchParams).with ?? []].flat();
  const [frame, { contenders, profile }] = await Promise.all([
    readFrame(userId, new Date()),
    readComparison(userId, ids),
  ]);
  const back = `/compare?${new URLSearchParams(contenders.map(({ id }) => ["with", id]))}`;
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above={contenders.map(({ company }) => company).join(" · ")} title="Answer side by side" />
      {contenders.length === 0 ? (
        <Empty title="Nothing chosen" action={<ButtonLink href="/compare">Choose some</ButtonLink>}>
          Choose two to six opportunities, and answer the same question for all of them at once.
        </Empty>
      ) : profile.criteria.length === 0 ? (
        <NoCriteriaCard />
      ) : (
        <ChecklistForm
          columns={contenders.map((contender) => ({
            ...contender,
            name: `${contender.company}, ${contender.role}`,
          }))}
          criteria={profile.criteria}
          back={back}
          frame={frame}
        />
      )}
    </Shell>
  );
}
