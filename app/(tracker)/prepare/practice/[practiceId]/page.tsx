import { notFound } from "next/navigation";
import { PracticeForm } from "@/components/prepare/practice-form";
import { BackTo, Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { QuietPress } from "@/components/ui/quiet-press";
import { toLocalField } from "@/lib/domain/time/local";
import { listPlaces } from "@/lib/features/filings/queries";
import { dropPractice } from "@/lib/features/prepare/actions";
import { findPractice } from "@/lib/features/prepare/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function PractisedPage({ params }: PageProps<"/prepare/practice/[practiceId]">) {
  const { practiceId } = await params;
  const userId = await requireUser(`/prepare/practice/${encodeURIComponent(practiceId)}`);
  const [frame, row, places] = await Promise.all([
    readFrame(userId, new Date()),
    findPractice(userId, practiceId),
    listPlaces(userId),
  ]);
  if (!row) notFound();
  const { opportunityId, name } = row;
  const isOffered = places.some(({ id }) => id === opportunityId);
  const own = opportunityId && name && !isOffered ? [{ id: opportunityId, name }] : [];
  return (
    <Shell room="/prepare" counts={frame.counts}>
      <Head above={<BackTo href="/prepare/practice">Interview practice</BackTo>} title={row.question} />
      <div className="grid max-w-3xl gap-5">
        <Card>
          <PracticeForm
            draft={{ ...row, at: toLocalField(row.at, frame.timeZone) }}
            places={[...own, ...places]}
          />
        </Card>
        <div>
          <QuietPress action={dropPractice} fields={{ practiceId }}>
            Remove it from the log
          </QuietPress>
        </div>
      </div>
    </Shell>
  );
}
