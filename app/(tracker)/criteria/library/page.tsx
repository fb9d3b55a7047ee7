import { LibraryForm } from "@/components/criteria/library-form";
import { SetUpSteps } from "@/components/criteria/set-up-steps";
import { Head, Shell } from "@/components/shell/shell";
import { listCriteria } from "@/lib/features/criteria/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function LibraryPage({ searchParams }: PageProps<"/criteria/library">) {
  const userId = await requireUser("/criteria/library");
  const [frame, criteria, { pick = [] }] = await Promise.all([
    readFrame(userId, new Date()),
    listCriteria(userId),
    searchParams,
  ]);
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <SetUpSteps at="/criteria/library" />
      <Head title="What matters to you?" />
      <p className="mb-6 max-w-2xl text-soft">
        Tick what would make you say no, and what makes one job better for you than another. A few that matter
        say more than many that hardly do.
      </p>
      <LibraryForm
        taken={new Set(criteria.map(({ attribute }) => attribute))}
        picked={new Set([pick].flat())}
      />
    </Shell>
  );
}
